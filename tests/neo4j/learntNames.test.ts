import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { documentReader } from '../../server/cli/reader.ts'
import { run } from '../../server/neo4j/database.ts'
import { contentHash, verifiedHash } from '../../server/neo4j/loading/contentHash.ts'
import { removeDocument } from '../../server/neo4j/loading/loadDocument.ts'
import { createLoader, type Reader } from '../../server/neo4j/loading/loader.ts'
import { fullNamesFrom } from '../../server/neo4j/store/fullNames.ts'
import type { SourceDocument } from '../../server/text/types.ts'
import { describeWithDatabase, emptied } from './database.ts'
import { asking } from './graphql/ask.ts'
import { publishedGraph } from './publishedGraph.ts'

const notice = (place: string, number: string, body: string): SourceDocument => {
  const text = `${place}人民政府办公室关于印发重点工作方案第${number}期的通知
${place.slice(0, 1)}政办〔2023〕${number}号
各部门：
现将《重点工作方案第${number}期》印发给你们，请认真贯彻执行。
${body}
${place}人民政府办公室
2023年5月10日`
  return { name: `${place}-${number}.txt`, sha256: createHash('sha256').update(text).digest('hex'), text }
}

const TEACHES = notice(
  '红旗区',
  '11',
  '一、区经济发展和科技信息化局（以下简称区经科局）统筹产业工作。\n二、加强服务，建立台账，按月通报。（责任单位：区财政局）',
)
const USES = notice('红旗区', '12', '一、扩大有效投资，完善项目库，按月调度。（责任单位：区经科局）')
const USES_TOO = notice('红旗区', '13', '一、推进技术改造，落实补助政策。（责任单位：经科局、区财政局）')
const ELSEWHERE = notice('卫滨区', '14', '一、推进数字转型，培育示范企业。（责任单位：区经科局）')
const ALL = [TEACHES, USES, USES_TOO, ELSEWHERE]
const FULL = 'dept:410702:经济发展和科技信息化局'
const SHORT = 'dept:410702:经科局'
const NODES = readFileSync('cypher/read/nodes.cypher', 'utf8')

describeWithDatabase('a name that one document of a place prints in full', [], (database) => {
  const read: string[] = []
  const reader: Reader = (source) => {
    read.push(source.name)
    return documentReader(source)
  }
  const loaderOf = () => createLoader(database, reader, 'test')
  const responsible = async (source: SourceDocument) =>
    (
      await run(database, 'MATCH (:Policy {sourceName: $name})-[:HAS_MEASURE]->()-[:ASSIGNED_TO]->(d) RETURN d.id AS id ORDER BY id', {
        name: source.name,
      })
    ).map(({ id }) => id)

  async function loadedAlone(sources: readonly SourceDocument[]): Promise<string> {
    await emptied(database)
    for (const source of sources) await loaderOf().load(source)
    return contentHash(database)
  }

  it('is meant by the short name in the others, in whatever order they are loaded, and nowhere else', async () => {
    const hashes = [
      await loadedAlone(ALL),
      await loadedAlone([USES, ELSEWHERE, USES_TOO, TEACHES]),
      await loadedAlone([USES_TOO, TEACHES, ELSEWHERE, USES]),
    ]
    await emptied(database)
    await loaderOf().loadMany([USES_TOO, USES, TEACHES, ELSEWHERE])
    expect(new Set([...hashes, await contentHash(database)]).size).toBe(1)
    expect(await responsible(USES)).toEqual([FULL])
    expect(await responsible(USES_TOO)).toContain(FULL)
    expect(await responsible(ELSEWHERE)).toEqual(['dept:410703:经科局'])
    const { kept, stored } = await verifiedHash(database)
    expect(stored).toBe(kept)
  })

  it('is shown with the words of the document that prints it, and with none where each document prints it', async () => {
    await loadedAlone(ALL)
    const { data, codes } = await asking(database)(
      `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Department { id fullName fullNameFrom { quote before line document { text } start end } } } }`,
      { ids: [FULL, 'dept:410703:经科局', 'dept:410702:财政局'] },
    )
    expect(codes).toEqual([])
    const [full, ...others] = data.nodes
    expect(full.fullName).toBe('红旗区经济发展和科技信息化局')
    expect(full.fullNameFrom).toMatchObject({ quote: '经济发展和科技信息化局', line: 5, document: { text: TEACHES.text } })
    expect(TEACHES.text.slice(full.fullNameFrom.start, full.fullNameFrom.end)).toBe(full.fullNameFrom.quote)
    expect(others.map(({ fullNameFrom }: { fullNameFrom: unknown }) => fullNameFrom)).toEqual([null, null])
    // A published site answers from its own statements.
    const { session } = await publishedGraph(database)
    const site = await fullNamesFrom(session, [FULL, 'dept:410703:经科局', 'dept:410702:财政局'])
    expect([...site.keys()]).toEqual([FULL])
    expect(site.get(FULL)).toMatchObject({ quote: full.fullNameFrom.quote, start: full.fullNameFrom.start, end: full.fullNameFrom.end })
  })

  it('is found by the ids that its department had before', async () => {
    await loadedAlone([USES, TEACHES])
    const foundBy = async (id: string) =>
      (await run(database, NODES, { ids: [id] })).map(({ n }) => (n as { properties: { id: string } } | null)?.properties.id)
    expect(await foundBy(SHORT)).toEqual([FULL])
    expect(await foundBy('dept:?410702:经科局')).toEqual([FULL])
    expect(await foundBy('dept:?410703:经科局')).toEqual([])
    await removeDocument(
      database,
      (await run(database, 'MATCH (p:Policy {sourceName: $name}) RETURN p.id AS id', { name: USES.name }))[0]?.id as string,
    )
    expect(await foundBy(SHORT)).toEqual([])
  })

  it('resolves only documents again that use it, and takes it back with its document', async () => {
    const without = await loadedAlone([USES, USES_TOO, ELSEWHERE])
    expect(await responsible(USES)).toEqual([SHORT])
    read.length = 0
    await loaderOf().load(TEACHES)
    expect([...read].sort()).toEqual([TEACHES.name, USES.name, USES_TOO.name].sort())
    const [held] = await run(database, 'MATCH (p:Policy {sourceName: $name}) RETURN p.id AS id', { name: TEACHES.name })
    const removed = await removeDocument(database, String(held?.id))
    expect(removed?.unsettled).toHaveLength(2)
    expect(await loaderOf().settle()).toEqual(removed?.unsettled)
    expect(await responsible(USES)).toEqual([SHORT])
    expect(await contentHash(database)).toBe(without)
    expect(await run(database, 'MATCH (n:PrintedName {short: "经科局"}) RETURN n')).toEqual([])
  })

  it('is resolved once where a load of many says so at its end, in one transaction', async () => {
    const hash = await loadedAlone(ALL)
    await emptied(database)
    const loader = loaderOf()
    for (const source of [USES, USES_TOO, ELSEWHERE, TEACHES]) await loader.loadMany([source], { settleLater: true })
    expect(await responsible(USES)).toEqual([SHORT])
    const versions = async () => Number((await run(database, 'MATCH (v:DataVersion) RETURN count(v) AS count'))[0]?.count)
    const before = await versions()
    expect(await loader.settle()).toHaveLength(2)
    expect(await versions()).toBe(before + 1)
    expect(await responsible(USES)).toEqual([FULL])
    expect(await contentHash(database)).toBe(hash)
  })

  it('stays where two documents print it and one is removed, and is none where a second full name fits', async () => {
    const again = notice(
      '红旗区',
      '15',
      '一、区经济发展和科技信息化局（以下简称区经科局）牵头推进。\n二、完善制度，定期评估。（责任单位：区财政局）',
    )
    await loadedAlone([...ALL, again])
    const [held] = await run(database, 'MATCH (p:Policy {sourceName: $name}) RETURN p.id AS id', { name: again.name })
    expect((await removeDocument(database, String(held?.id)))?.unsettled).toEqual([])
    const other = notice(
      '红旗区',
      '16',
      '一、区经济和科学技术局（以下简称区经科局）牵头推进。\n二、完善制度，定期评估。（责任单位：区财政局）',
    )
    await loaderOf().load(other)
    expect(await responsible(USES)).toEqual([SHORT])
  })
})
