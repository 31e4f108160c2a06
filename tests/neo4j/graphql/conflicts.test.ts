import { expect, it } from 'vitest'
import { documentReader } from '../../../server/cli/reader.ts'
import { createLoader } from '../../../server/neo4j/loading/loader.ts'
import { describeWithDatabase } from '../database.ts'
import { asking } from './ask.ts'

const NUMBER = '平政办发〔2023〕51号'
const notice = (name: string, lines: readonly string[]) => ({ name, sha256: name.padEnd(64, '0'), text: lines.join('\n') })
const business = (last: string) => [
  '平凉市人民政府办公室关于优化营商环境的通知',
  NUMBER,
  '各县（市、区）人民政府，市直各部门：',
  '1.推行企业开办全程网上办理，压缩办理时间。（责任单位：市财政局、市税务局）',
  '2.改善道路，方便出行。（责任单位：市物业管理中心、市物业中心）',
  last,
]
const TEXTS = [
  notice('business.txt', business('3.按月公布结果。（责任单位：市财政局）')),
  notice('edited.txt', business('3.按季公布结果。（责任单位：市财政局）')),
  notice('water.txt', [
    '平凉市人民政府办公室关于加强城市供水管理的通知',
    NUMBER,
    '各县（市、区）人民政府，市直各部门：',
    '1.改造老旧供水管网，降低漏损率。（责任单位：市财政局）',
    '2.落实《国务院关于放宽市场准入的意见》（国发〔2022〕12号），按月公布水质。（责任单位：市财政局）',
    '3.落实《国务院关于印发扎实稳住经济一揽子政策措施的通知》（国发〔2022〕12号），保障供水。（责任单位：市财政局）',
  ]),
  // No place is named: whose offices these are stays open.
  notice('archives.txt', [
    '关于加强档案工作的通知',
    '各单位：',
    '1.改造老旧库房，改善保管条件。（责任单位：奇异事务局、另类事务局）',
    '2.按月公布结果，接受监督。（责任单位：奇异事务局）',
  ]),
]

interface Kind {
  readonly kind: string
  readonly totalCount: number
  readonly conflicts: readonly { readonly words: string; readonly nodes: readonly { readonly caption: string }[] }[]
}

describeWithDatabase('what documents say against one another', [], (database) => {
  const conflictsOf = async (first: number) => {
    const { data, codes } = await asking(database)(
      `{ statistics { conflicts(first: ${first}) { kind totalCount conflicts { words count reason nodes { caption } evidence { quote document { title } } } } } }`,
    )
    expect(codes).toEqual([])
    return new Map((data.statistics.conflicts as readonly Kind[]).map((each) => [each.kind, each]))
  }

  it('is counted by kind, also where there is nothing', async () => {
    const none = await conflictsOf(20)
    expect([...none.values()].map(({ totalCount }) => totalCount)).toEqual([0, 0, 0, 0, 0])
  })

  it('is named with the words and the documents it stands in', async () => {
    const loader = await createLoader(database, documentReader, 'test')
    for (const text of TEXTS) await loader.load(text)
    const found = await conflictsOf(20)
    expect(found.get('NUMBER_PRINTED_TWICE')).toMatchObject({ totalCount: 1, conflicts: [{ words: NUMBER, count: 2 }] })
    expect(found.get('TITLE_DIFFERS')).toMatchObject({
      totalCount: 1,
      conflicts: [
        {
          words: '《国务院关于放宽市场准入的意见》（国发〔2022〕12号）',
          evidence: { document: { title: expect.stringContaining('供水') } },
        },
      ],
    })
    expect(found.get('SEVERAL_TEXTS')).toMatchObject({ totalCount: 1, conflicts: [{ count: 2 }] })
    const alike = found.get('MAY_BE_ONE')?.conflicts.map(({ nodes }) => nodes.map(({ caption }) => caption))
    expect(alike).toEqual([['平凉市物业中心', '平凉市物业管理中心']])
    expect(found.get('UNRESOLVED_NAME')?.conflicts).toContainEqual(expect.objectContaining({ words: '奇异事务局', count: 2 }))
  })

  it('lists the first ones and counts all', async () => {
    const { totalCount, conflicts } = (await conflictsOf(1)).get('UNRESOLVED_NAME') ?? { totalCount: 0, conflicts: [] }
    expect(conflicts).toHaveLength(1)
    expect(totalCount).toBeGreaterThan(1)
  })
})
