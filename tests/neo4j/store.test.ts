import { expect, it } from 'vitest'
import { run } from '../../server/neo4j/database.ts'
import { verifiedHash } from '../../server/neo4j/loading/contentHash.ts'
import { builtWith, loadDocument, loadDocuments, removeDocument } from '../../server/neo4j/loading/loadDocument.ts'
import { prepareStore } from '../../server/neo4j/loading/prepareStore.ts'
import { silentSteps } from '../../server/progress/steps.ts'
import { CITY, cityDocument, districtDocument, fixtureGraphs, ZONE, zoneDocument } from '../graph/fixture.ts'
import { contentHash, describeWithDatabase, emptied } from './database.ts'
import { seedGraphs } from './seeds.ts'

describeWithDatabase('the content hash', fixtureGraphs(), (database) => {
  it('is that of each order, one by one or in one transaction', async () => {
    const alone = await contentHash(database)
    await emptied(database)
    const together = [zoneDocument(), cityDocument(), districtDocument()].map((graph) => ({ ...builtWith(() => graph), former: [] }))
    await loadDocuments(database, together)
    expect(await contentHash(database)).toBe(alone)
    await loadDocuments(database, together)
    expect(await contentHash(database)).toBe(alone)
  })

  it('is given back when a document is removed, cited by others or not', async () => {
    await emptied(database)
    for (const graph of [districtDocument(), cityDocument()]) await loadDocument(database, () => graph)
    const before = await contentHash(database)
    await loadDocument(database, zoneDocument)
    expect(await contentHash(database)).not.toBe(before)
    expect(await removeDocument(database, ZONE)).toMatchObject({ sha256s: [expect.any(String)] })
    expect(await contentHash(database)).toBe(before)
    expect(await removeDocument(database, ZONE)).toBeNull()

    await removeDocument(database, CITY)
    const without = await contentHash(database)
    await emptied(database)
    await loadDocument(database, districtDocument)
    expect(await contentHash(database)).toBe(without)
  })

  it('as it is kept and as it is stored differ when something else has written', async () => {
    await run(database, 'MATCH (n:Department) WITH n LIMIT 1 SET n.name = n.name + "？"')
    const { kept, stored } = await verifiedHash(database)
    expect(stored).not.toBe(kept)
  })

  it('is right after loads at the same time', async () => {
    await emptied(database)
    const graphs = [...(await seedGraphs()), ...fixtureGraphs()]
    await Promise.all([graphs, [...graphs].reverse()].map((order) => eachInOrder(order, (graph) => loadDocument(database, () => graph))))
    const both = await contentHash(database)
    await emptied(database)
    await eachInOrder(graphs, (graph) => loadDocument(database, () => graph))
    expect(await contentHash(database)).toBe(both)
  })
})

describeWithDatabase('a store of an older format', fixtureGraphs(), (database) => {
  it('is upgraded, also where an earlier upgrade was interrupted, to what a new load gives', async () => {
    const before = await contentHash(database)
    await asInFormat1()
    await run(database, 'MATCH (d:DocumentRecord) DETACH DELETE d')
    await prepareStore(database, silentSteps)
    expect(await contentHash(database)).toBe(before)
    expect(await run(database, 'MATCH (c:Contribution) RETURN count(c) AS n')).toEqual([{ n: 0 }])
    await loadDocument(database, cityDocument)
    expect(await contentHash(database)).toBe(before)
  })

  it('of a newer one is left alone, and both formats are named', async () => {
    await run(database, "MATCH (m:GraphMeta {id: 'graph'}) SET m.format = 9")
    await expect(prepareStore(database, silentSteps)).rejects.toThrow(/format 9.*formats 1 to 2/)
    await expect(loadDocument(database, cityDocument)).rejects.toThrow(/format 9/)
    await run(database, "MATCH (m:GraphMeta {id: 'graph'}) SET m.format = 2")
  })

  /** What format 1 kept beside the graph: a node for each document and shared node. */
  async function asInFormat1(): Promise<void> {
    const records = await run(database, 'MATCH (d:DocumentRecord) RETURN d.document AS document, d.said AS said')
    for (const { document, said } of records) {
      const rows = (JSON.parse(String(said)) as { about: string; type: string; properties: unknown; links: unknown }[]).map((one) => ({
        id: `${document} ${one.about}`,
        document,
        about: one.about,
        type: one.type,
        properties: JSON.stringify(one.properties),
        links: JSON.stringify(one.links),
      }))
      await run(database, 'UNWIND $rows AS row CREATE (c:Contribution) SET c = row', { rows })
    }
    await run(database, 'MATCH (s:SharedRecord) DELETE s')
    await run(database, "MATCH (m:GraphMeta {id: 'graph'}) REMOVE m.format, m.contentHash")
    await run(
      database,
      "MATCH ()-[r]->() WHERE r.status = 'RESOLVED' AND r.statedBy IS NOT NULL AND type(r) = 'BASED_ON' SET r.reason = 'its text is not held'",
    )
  }
})

async function eachInOrder<T>(list: readonly T[], work: (one: T) => Promise<unknown>): Promise<void> {
  for (const one of list) await work(one)
}
