import type { ManagedTransaction, ProfiledPlan, ResultSummary } from 'neo4j-driver'
import { beforeAll, expect, it } from 'vitest'
import { documentReader } from '../../server/cli/reader.ts'
import type { DocumentGraph } from '../../server/graph/graph.ts'
import type { Database } from '../../server/neo4j/database.ts'
import { documentIn } from '../../server/neo4j/loading/files.ts'
import { loadDocument, loadDocuments } from '../../server/neo4j/loading/loadDocument.ts'
import { loadStatement } from '../../server/neo4j/statements.ts'
import { describeWithDatabase } from './database.ts'

const notice = documentReader(await documentIn('tests/held-out/xuzhou-2023-51.txt'))({ documents: [] })
const [FEW, MANY] = [20, 400]
const TOGETHER = 40
/** What a load of the notice touches in the database. Raise it only where what is gained is worth it. */
const BUDGET = 6000

/** Starts the journal again, once for a store: the one statement that is about all there is. */
const WHOLE = loadStatement('journalRestart')

/** The notice under another id: it shares every department, place and cited document with the others. */
function copy(index: number, edition = ''): DocumentGraph {
  const text = JSON.stringify(notice).replaceAll(notice.document, `${notice.document}-${index}`)
  const graph = JSON.parse(text) as DocumentGraph
  const nodes = graph.nodes.map((node) =>
    node.type === 'Policy'
      ? { ...node, properties: { ...node.properties, sha256: `${index}${edition}`, sourceName: `${index}.txt` } }
      : node,
  )
  return { ...graph, nodes }
}

async function load(database: Database, from: number, to: number): Promise<void> {
  for (let at = from; at < to; at += TOGETHER) {
    const graphs = Array.from({ length: Math.min(TOGETHER, to - at) }, (_, index) => copy(at + index))
    await loadDocuments(
      database,
      graphs.map((graph) => ({ graph, questions: [], resolve: () => graph, former: [] })),
    )
  }
}

/** The same database with every statement profiled. Returns the hits since the last call, and the scans in the plans. */
function profiled(database: Database): { readonly database: Database; readonly scans: readonly string[]; hits(): number } {
  const scans: string[] = []
  let hits = 0
  const counted = (transaction: ManagedTransaction) => ({
    run: async (statement: string, parameters: Record<string, unknown>) => {
      const result = await transaction.run(`PROFILE ${statement}`, parameters)
      const { profile } = result.summary as ResultSummary
      hits += totalOf(profile)
      if (statement !== WHOLE)
        scans.push(...operatorsOf(profile).flatMap((operator) => (/Scan/.test(operator) ? `${operator}: ${statement}` : [])))
      return result
    },
  })
  const session = (options: object) => {
    const real = database.driver.session(options)
    return {
      executeWrite: (work: (transaction: unknown) => Promise<unknown>) => real.executeWrite((transaction) => work(counted(transaction))),
      close: () => real.close(),
    }
  }
  return {
    database: { ...database, driver: { session } as unknown as Database['driver'] },
    scans,
    hits() {
      const touched = hits
      hits = 0
      return touched
    },
  }
}

function totalOf(plan: ProfiledPlan | false): number {
  return plan === false ? Number.NaN : plan.children.reduce((sum, child) => sum + totalOf(child), plan.dbHits)
}

function operatorsOf(plan: ProfiledPlan | false): readonly string[] {
  return plan === false ? [] : [plan.operatorType, ...plan.children.flatMap(operatorsOf)]
}

/** A plan is kept when the store has grown, so that none may depend on how little there was. */
describeWithDatabase('what the first load of an empty store touches', [], (database) => {
  it('is looked up in indexes', async () => {
    await database.driver.executeQuery('CALL db.clearQueryCaches()')
    const { database: watched, scans, hits } = profiled(database)
    await loadDocument(watched, () => copy(0))
    await loadDocument(watched, () => copy(0, 'edited'))
    expect(hits()).toBeGreaterThan(0)
    expect(scans).toEqual([])
  })
})

/** Nothing in a load may read what grows with the corpus, however many documents speak of the same departments. */
describeWithDatabase('what a load touches', [], (database) => {
  /** Hits of loading a new document, and of replacing one by a new edition, with this number of other documents. */
  async function touched(others: number): Promise<{ readonly added: number; readonly replaced: number }> {
    await database.driver.executeQuery('CALL db.resampleOutdatedIndexes()')
    await database.driver.executeQuery('CALL db.prepareForReplanning()')
    const counted = profiled(database)
    await loadDocument(counted.database, () => copy(10_000 + others))
    const added = counted.hits()
    await loadDocument(counted.database, () => copy(10_000 + others, 'edited'))
    return { added, replaced: counted.hits() }
  }

  const [few, many] = [
    { added: 0, replaced: 0 },
    { added: 0, replaced: 0 },
  ]
  beforeAll(async () => {
    await load(database, 0, FEW)
    Object.assign(few, await touched(FEW))
    await load(database, FEW, MANY)
    Object.assign(many, await touched(MANY))
  })

  it('does not grow with the documents held', () => {
    expect(few.added).toBeGreaterThan(0)
    expect(many.added / few.added).toBeLessThanOrEqual(1.02)
    expect(many.replaced / few.replaced).toBeLessThanOrEqual(1.02)
  })

  it('keeps within its budget', () => {
    expect(many.added).toBeLessThanOrEqual(BUDGET)
    expect(many.replaced).toBeLessThanOrEqual(2 * BUDGET)
  })
})
