import { describe, expect, it } from 'vitest'
import type { DocumentGraph } from '../../server/graph/graph.ts'
import { MODEL } from '../../server/graph/model.ts'
import { type Database, run } from '../../server/neo4j/database.ts'
import { countsIn } from '../../server/neo4j/loading/counts.ts'
import { loadDocument } from '../../server/neo4j/loading/loadDocument.ts'
import { CITY, cityDocument, DISTRICT, districtDocument, fixtureGraphs, zoneDocument } from '../graph/fixture.ts'
import { contentHash, describeWithDatabase, emptied } from './database.ts'

const load = (database: Database, graphs: readonly DocumentGraph[]) =>
  graphs.reduce<Promise<unknown>>((before, graph) => before.then(() => loadDocument(database, () => graph)), Promise.resolve())

async function stateAfter(database: Database, graphs: readonly DocumentGraph[]): Promise<string> {
  await emptied(database)
  await load(database, graphs)
  return contentHash(database)
}

describeWithDatabase('loading', fixtureGraphs(), (database) => {
  it('writes every node and relationship of every document once', async () => {
    const counts = await countsIn(database)
    const nodes = new Set(fixtureGraphs().flatMap((graph) => graph.nodes.map((node) => node.id)))
    const edges = new Set(fixtureGraphs().flatMap((graph) => graph.edges.map((edge) => edge.id)))
    const sum = (kinds: readonly string[]) => kinds.reduce((total, kind) => total + (counts.get(kind) ?? 0), 0)
    expect(sum(Object.keys(MODEL.nodes))).toBe(nodes.size)
    expect(sum(Object.keys(MODEL.relationships))).toBe(edges.size)
    expect(counts.get('Policy')).toBe(3)
  })

  it('gives the same graph when the same documents are loaded again', async () => {
    const [counts, hash] = [await countsIn(database), await contentHash(database)]
    await load(database, fixtureGraphs())
    expect(await countsIn(database)).toEqual(counts)
    expect(await contentHash(database)).toBe(hash)
  })

  it('gives the same graph in whatever order the documents come', async () => {
    const forwards = await stateAfter(database, [cityDocument(), districtDocument(), zoneDocument()])
    expect(await stateAfter(database, [zoneDocument(), districtDocument(), cityDocument()])).toBe(forwards)
    expect(await stateAfter(database, [districtDocument(), cityDocument(), zoneDocument()])).toBe(forwards)
  })

  it('makes a cited document a policy under the same id and keeps its citations', async () => {
    await emptied(database)
    await load(database, [districtDocument()])
    const cited = 'MATCH (d:Document {id: $id})<-[r:BASED_ON]-(p) RETURN labels(d) AS labels, r.status AS status, p.id AS by'
    expect(await run(database, cited, { id: CITY })).toEqual([
      { labels: expect.arrayContaining(['CitedDocument', 'Entity']), status: 'NOT_HELD', by: DISTRICT },
    ])
    await load(database, [cityDocument()])
    const [row] = await run(database, cited, { id: CITY })
    expect(row).toMatchObject({ status: 'RESOLVED', by: DISTRICT })
    expect(row?.labels).not.toContain('CitedDocument')
    expect(row?.labels).toContain('Policy')
  })

  it('replaces a document: what vanished goes, what others also say stays', async () => {
    const shortened = withoutMeasure(cityDocument(), '二/3.')
    const fresh = await stateAfter(database, [shortened, districtDocument(), zoneDocument()])
    await stateAfter(database, fixtureGraphs())
    await load(database, [shortened])
    expect(await contentHash(database)).toBe(fresh)
    const left = await run(database, "MATCH (n:Entity) WHERE n.id CONTAINS '市场监督管理' RETURN n.id AS id")
    expect(left).toEqual([{ id: 'dept:天津市滨海新区:天津市滨海新区市场监督管理局' }])
    expect(await run(database, "MATCH (n {id: 'doc:全国:优化营商环境条例'}) RETURN count(n) AS n")).toEqual([{ n: 1 }])
  })

  it('takes back what a document said of a shared node and no other says', async () => {
    const fresh = await stateAfter(database, [cityDocument(), districtDocument()])
    const renamed = { ...districtDocument(), nodes: districtDocument().nodes.map(withAlias) }
    await load(database, [renamed])
    expect(await contentHash(database)).not.toBe(fresh)
    await load(database, [districtDocument()])
    expect(await contentHash(database)).toBe(fresh)
  })

  it('leaves nothing half written when building fails', async () => {
    const before = await stateAfter(database, fixtureGraphs())
    const broken: DocumentGraph = {
      ...cityDocument(),
      edges: [{ ...first(cityDocument().edges), properties: { bad: [['nested']] as never } }],
    }
    await expect(loadDocument(database, () => broken)).rejects.toThrow(/reported/)
    expect(await contentHash(database)).toBe(before)
  })

  it('lets loads of the same documents at the same time pass one after the other', async () => {
    const alone = await stateAfter(database, fixtureGraphs())
    await emptied(database)
    await Promise.all([...fixtureGraphs(), ...fixtureGraphs()].map((graph) => loadDocument(database, () => graph)))
    expect(await contentHash(database)).toBe(alone)
  })

  it('remembers the id of a document that is held under another one now', async () => {
    await stateAfter(database, fixtureGraphs())
    const old = 'doc:天津市:贯彻落实扎实稳住经济的一揽子政策措施实施方案'
    await load(database, [underId(cityDocument(), old)])
    await loadDocument(database, cityDocument, [old])
    expect(await run(database, 'MATCH (p:Policy {id: $id}) RETURN p.formerIds AS former', { id: CITY })).toEqual([{ former: [old] }])
    expect(await run(database, 'MATCH (d {id: $old}) RETURN count(d) AS n', { old })).toEqual([{ n: 0 }])
  })

  it('remembers the id of a department that is part of another one now', async () => {
    const [short, whole] = ['dept:天津市:天津市发展改革委', 'dept:天津市:天津市发展和改革委员会']
    const read = fixtureGraphs()
    const before = read.map((graph) => JSON.parse(JSON.stringify(graph).replaceAll(whole, short)) as DocumentGraph)
    const fresh = await stateAfter(database, read)
    const formerIds = async () => (await run(database, 'MATCH (d:Department {id: $whole}) RETURN d.formerIds AS ids', { whole }))[0]?.ids
    await stateAfter(database, before)
    for (const graph of read) {
      await load(database, [graph])
      const [left] = await run(database, 'MATCH (d:Department {id: $short}) RETURN d.id AS id', { short })
      expect([left?.id ?? null, ...(((await formerIds()) as string[] | null) ?? [])]).toContain(short)
    }
    expect(await formerIds()).toContain(short)
    expect(await contentHash(database)).toBe(fresh)
    // What another document says of it later changes nothing.
    await load(database, read)
    expect(await formerIds()).toContain(short)
  })
})

describe('full text', () => {
  describeWithDatabase('indexes', fixtureGraphs(), (database) => {
    const hits = async (index: string, words: string) =>
      (await run(database, 'CALL db.index.fulltext.queryNodes($index, $words) YIELD node RETURN node.id AS id', { index, words })).map(
        (row) => row.id,
      )

    it.each([
      ['known_names', '"一揽子政策"', CITY],
      ['known_names', '"津政发〔2022〕12号"', CITY],
      ['known_names', '"市发展改革委"', 'dept:天津市:天津市发展和改革委员会'],
      ['words', '"留抵退税"', 'doc:津开发〔2022〕8号#u1'],
    ])('%s finds %s', async (index, words, id) => {
      await run(database, 'CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()')
      expect(await hits(index, words)).toContain(id)
    })
  })
})

function withoutMeasure(graph: DocumentGraph, path: string): DocumentGraph {
  const id = `${graph.document}#m${path}`
  const edges = graph.edges.filter((edge) => edge.from !== id && edge.to !== id)
  const used = new Set(edges.flatMap((edge) => [edge.from, edge.to]))
  const lost = graph.edges.filter((edge) => edge.from === id).map((edge) => edge.to)
  const gone = (node: string) => node === id || (lost.includes(node) && !edges.some((edge) => edge.to === node))
  return {
    ...graph,
    nodes: graph.nodes.filter((node) => !gone(node.id) && (used.has(node.id) || node.id === graph.document)),
    edges: edges.filter((edge) => !gone(edge.from)),
  }
}

function withAlias(node: DocumentGraph['nodes'][number]): DocumentGraph['nodes'][number] {
  return node.type === 'Department' ? { ...node, properties: { ...node.properties, aliases: ['另名'] } } : node
}

function underId(graph: DocumentGraph, id: string): DocumentGraph {
  return JSON.parse(JSON.stringify(graph).replaceAll(graph.document, id)) as DocumentGraph
}

function first<T>(list: readonly T[]): T {
  const [head] = list
  if (head === undefined) throw new RangeError('the list is empty')
  return head
}
