import { expect, it } from 'vitest'
import { documentReader } from '../../server/cli/reader.ts'
import { run } from '../../server/neo4j/database.ts'
import { createLoader } from '../../server/neo4j/loading/loader.ts'
import { describeWithDatabase, emptied } from './database.ts'
import { asking } from './graphql/ask.ts'

const NUMBER = '平政办发〔2023〕51号'
const notice = (name: string, title: string, tasks: readonly string[]) => ({
  name,
  sha256: name.padEnd(64, '0'),
  text: [
    title,
    NUMBER,
    '各县（市、区）人民政府，市直各部门：',
    ...tasks.map((task, at) => `${at + 1}.${task}。（责任单位：市税务局）`),
  ].join('\n'),
})
const BUSINESS = notice('business.txt', '平凉市人民政府办公室关于优化营商环境的通知', [
  '推行企业开办全程网上办理，压缩办理时间',
  '提升纳税服务集成质效',
])
const WATER = notice('water.txt', '平凉市人民政府办公室关于加强城市供水管理的通知', [
  '改造老旧供水管网，降低漏损率',
  '严格水质检测并按月公布结果',
])
const EDITED = {
  ...BUSINESS,
  name: 'business-2.txt',
  sha256: '1'.repeat(64),
  text: `${BUSINESS.text}\n3.压减申请材料。（责任单位：市税务局）`,
}

describeWithDatabase('two texts that print one number', [], (database) => {
  const titles = async () => (await run(database, 'MATCH (p:Policy) RETURN p.title AS title ORDER BY title')).map(({ title }) => title)
  const loaderOf = () => createLoader(database, documentReader, 'test')

  it('are both kept, whether in one run or in two, and each names the other', async () => {
    for (const runs of [1, 2]) {
      await emptied(database)
      let loader = await loaderOf()
      await loader.load(BUSINESS)
      if (runs === 2) loader = await loaderOf()
      expect(await loader.load(WATER)).toMatchObject({ kind: 'loaded', replaced: null })
      expect(await titles()).toHaveLength(2)
    }
    const { data, codes } = await asking(database)('{ policies { nodes { title documentNumber sameNumber { title } } } }')
    expect(codes).toEqual([])
    const [first, second] = data.policies.nodes
    expect([first.documentNumber, second.documentNumber]).toEqual([NUMBER, NUMBER])
    expect([first.sameNumber, second.sameNumber]).toEqual([[{ title: second.title }], [{ title: first.title }]])
  })

  it('are both kept where they are loaded together, in either order', async () => {
    for (const sources of [
      [BUSINESS, WATER],
      [WATER, BUSINESS],
    ]) {
      await emptied(database)
      const outcomes = await (await loaderOf()).loadMany(sources)
      expect(outcomes.map(({ kind }) => kind)).toEqual(['loaded', 'loaded'])
      expect(await titles()).toHaveLength(2)
      const { data } = await asking(database)(`{ policy(documentNumber: "${NUMBER}") { id } }`)
      expect(data.policy.id).toBe(`doc:${NUMBER}`)
    }
  })

  it('stay two when they are read again by another version', async () => {
    const later = await createLoader(database, documentReader, 'later')
    expect(await later.outdated()).toBe(2)
    await later.refresh()
    expect(await titles()).toHaveLength(2)
  })

  it('are one where one is an edition of the other', async () => {
    await emptied(database)
    await (await loaderOf()).load(BUSINESS)
    expect(await (await loaderOf()).load(EDITED)).toMatchObject({ kind: 'loaded', replaced: 'business.txt' })
    expect(await titles()).toHaveLength(1)
  })
})
