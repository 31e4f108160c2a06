import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { run } from '../../server/neo4j/database.ts'
import { countsIn } from '../../server/neo4j/loading/counts.ts'
import { loadDocument, removeDocument } from '../../server/neo4j/loading/loadDocument.ts'
import { applySchema } from '../../server/neo4j/loading/schema.ts'
import type * as statements from '../../server/neo4j/statements.ts'
import { noticeWith, subsidyGraph } from '../graph/subsidies.ts'
import { contentHash, describeWithDatabase, emptied } from './database.ts'
import { asking } from './graphql/ask.ts'

// The files of a worker share their modules: this one reads all of them again, and so do those after it.
vi.hoisted(() => vi.resetModules())
afterAll(() => {
  vi.doUnmock('../../server/graph/model.ts')
  vi.doUnmock('../../server/neo4j/statements.ts')
  vi.doUnmock('../../server/neo4j/store/questions.ts')
  vi.doUnmock('../../server/extraction/findingKinds.ts')
  vi.resetModules()
})

vi.mock('../../server/graph/model.ts', async (original) => (await import('../graph/madeUpModel.ts')).madeUpModel(original))
vi.mock('../../server/neo4j/statements.ts', async (original) => (await import('../graph/madeUpModel.ts')).madeUpStatements(original))
vi.mock('../../server/neo4j/store/questions.ts', async () => (await import('../graph/madeUpModel.ts')).madeUpQuestions())
vi.mock('../../server/extraction/findingKinds.ts', async (original) => (await import('../graph/madeUpModel.ts')).madeUpFindings(original))

/** A node type and a relationship that only this test declares go the whole way of a real one. */
describeWithDatabase('a made-up type', [], (database) => {
  const ask = asking(database)
  const load = (...amounts: readonly number[]) => loadDocument(database, () => subsidyGraph(noticeWith(...amounts)))
  const { document, nodes } = subsidyGraph(noticeWith(50, 80))
  const [first = '', second = ''] = nodes.filter(({ type }) => (type as string) === 'ExampleSubsidy').map(({ id }) => id)
  const measure = first.split('#subsidy')[0]
  const kindsIn = async (question: string) => {
    const { data, codes } = await ask(`{ drawing: ${question} { nodes { id kind label detail } edges { kind source target } } }`)
    expect(codes).toEqual([])
    return data.drawing
  }

  beforeAll(async () => {
    await applySchema(database)
    await load(50, 80)
    await run(database, 'CALL db.awaitIndexes(60)')
  })
  afterAll(async () => {
    // The indexes and statements of the real model, for the tests that follow.
    const real = await vi.importActual<typeof statements>('../../server/neo4j/statements.ts')
    for (const statement of real.schemaStatements()) await run(database, statement)
    await run(database, 'DROP CONSTRAINT example_subsidy_id IF EXISTS')
    await run(database, 'DROP CONSTRAINT example_fund_id IF EXISTS')
    await run(database, 'DROP INDEX example_subsidy_document IF EXISTS')
    await run(database, 'DROP INDEX example_subsidy_amount IF EXISTS')
    await run(database, 'CALL db.awaitIndexes(60)')
    await emptied(database)
  })

  it('is loaded, counted, and has its constraint and indexes', async () => {
    const counts = await countsIn(database)
    expect([counts.get('ExampleSubsidy'), counts.get('EXAMPLE_PROMISES')]).toEqual([2, 2])
    const names = (await run(database, 'SHOW INDEXES YIELD name RETURN name')).map(({ name }) => name)
    expect(names).toEqual(expect.arrayContaining(['example_subsidy_id', 'example_subsidy_document', 'example_subsidy_amount']))
    await contentHash(database)
  })

  it('is published with its fields, caption and facts', async () => {
    const { data, codes } = await ask(
      `{ node(id: "${first}") { nodeKind caption facts { name value } ... on ExampleSubsidy { purpose amount line } } __type(name: "ExampleSubsidy") { fields { name } } }`,
    )
    expect(codes).toEqual([])
    expect(data.node).toMatchObject({
      nodeKind: 'EXAMPLE_SUBSIDY',
      caption: '首次上规工业企业（50万元）',
      purpose: '首次上规工业企业',
      amount: 50,
      line: expect.any(Number),
    })
    expect(data.node.facts.slice(0, 2)).toEqual([
      { name: 'purpose', value: '首次上规工业企业' },
      { name: 'amount', value: '50' },
    ])
    expect(data.__type.fields.map(({ name }: { name: string }) => name).sort()).toEqual(
      ['amount', 'caption', 'end', 'facts', 'id', 'line', 'nodeKind', 'purpose', 'start'].sort(),
    )
  })

  it('is found by its words', async () => {
    const { data } = await ask(
      '{ search(text: "上规工业企业", kinds: [EXAMPLE_SUBSIDY]) { kind title matchedBy policyTitle node { id } } }',
    )
    expect(data.search.map(({ node, kind, matchedBy }: Record<string, { id: string }>) => [node?.id, kind, matchedBy])).toEqual([
      [first, 'EXAMPLE_SUBSIDY', 'WORDS'],
      [second, 'EXAMPLE_SUBSIDY', 'WORDS'],
    ])
    expect(data.search[0].policyTitle).toContain('支持企业发展若干措施')
  })

  it('is drawn in the overview, bound to its policy, and the edge unfolds into its measure', async () => {
    const { nodes, edges } = await kindsIn('overview')
    expect(nodes).toContainEqual({ id: first, kind: 'EXAMPLE_SUBSIDY', label: '首次上规工业企业（50万元）', detail: '50万元' })
    expect(edges).toContainEqual({ kind: 'EXAMPLE_PROMISES', source: document, target: first })
    const unfolded = await kindsIn(`unfold(source: "${document}", target: "${first}")`)
    expect(unfolded.edges).toContainEqual({ kind: 'EXAMPLE_PROMISES', source: measure, target: first })
  })

  it('is a neighbour of its measure', async () => {
    const { nodes } = await kindsIn(`neighbourhood(ids: ["${measure}"], limit: 20)`)
    expect(nodes.map(({ id }: { id: string }) => id)).toContain(first)
  })

  it('is passed through by the shortest ways', async () => {
    const { data, codes } = await ask(`{ paths(from: "${first}", to: "${document}") { nodes { id } steps { relation } } }`)
    expect(codes).toEqual([])
    const [{ nodes, steps }] = data.paths
    expect([nodes[0].id, nodes[1].id, steps[0].relation]).toEqual([first, measure, 'EXAMPLE_PROMISES'])
  })

  it('goes when its document is replaced by one without it, and leaves the graph of that one', async () => {
    await load(50)
    expect((await countsIn(database)).get('ExampleSubsidy')).toBe(1)
    const replaced = await contentHash(database)
    await emptied(database)
    await load(50)
    expect(await contentHash(database)).toBe(replaced)
  })

  it('goes with its document', async () => {
    await removeDocument(database, document)
    expect(await run(database, 'MATCH (n) WHERE n:ExampleSubsidy OR n:Measure RETURN count(n) AS left')).toEqual([{ left: 0 }])
    await contentHash(database)
  })
})
