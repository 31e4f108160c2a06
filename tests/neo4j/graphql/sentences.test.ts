import { expect, it } from 'vitest'
import { documentReader } from '../../../server/cli/reader.ts'
import { precisionOf } from '../../../server/extraction/precision.ts'
import { RULES } from '../../../server/extraction/rules.ts'
import { plainDocument } from '../../../server/formats/txt.ts'
import { describeWithDatabase } from '../database.ts'
import { asking } from './ask.ts'

const textOf = (name: string, number: number) =>
  [
    `${name}市人民政府关于加强水利工作的通知`,
    `柳政发〔2024〕${number}号`,
    '各区人民政府：',
    `为支持${name.repeat(8)}各镇，现通知如下。`,
    '一、建设水库，完善灌溉设施。（市水利局、市财政局负责）',
    '二、建设渠道，提高输水能力。（市农业农村局负责）',
    '柳州市人民政府',
    '2024年8月20日',
  ].join('\n')

// 𫟹 has two units in UTF-16, in which offsets count, and is one character to the database.
const graphs = ['柳州', '柳𫟹'].map((name, at) =>
  documentReader(plainDocument(`${name}.txt`, Buffer.from(textOf(name, at + 1))))({ documents: [] }),
)

describeWithDatabase('the sentence around a quote', graphs, (database) => {
  it.each(graphs.map(({ document }) => document))('is that of the text, whatever characters stand before it: %s', async (id) => {
    const { data, codes } = await asking(database)(
      `{ node(id: "${id}") { ... on Policy { text measures { nodes { assignments { edges { evidence { quote before after start end } } } } } } } }`,
    )
    expect(codes).toEqual([])
    const { text, measures } = data.node
    const found = measures.nodes.flatMap((measure: { assignments: { edges: { evidence: Evidence }[] } }) =>
      measure.assignments.edges.map(({ evidence }) => evidence),
    )
    expect(found.map(({ before, quote, after }: Evidence) => [before, quote, after])).toEqual([
      ['（', '市水利局', '、市财政局负责）'],
      ['（市水利局、', '市财政局', '负责）'],
      ['（', '市农业农村局', '负责）'],
    ])
    for (const { before, start, end, after } of found as Evidence[])
      expect(text.slice(start - before.length, end + after.length)).toBe(`${before}${text.slice(start, end)}${after}`)
  })
})

describeWithDatabase('the rule that found a statement', graphs, (database) => {
  it('says how often it was right, apart on documents that it was made on', async () => {
    const { data, codes } = await asking(database)(
      '{ measures(first: 1) { nodes { assignments(first: 1) { edges { evidence { rule foundBy { name does precision low high checked checkedEnough precisionOnTuned checkedOnTuned } } } } } } }',
    )
    expect(codes).toEqual([])
    const { rule, foundBy } = data.measures.nodes[0].assignments.edges[0].evidence
    const [name, tuned, heldOut] = precisionOf(rule) ?? [null, null, null]
    expect(name).toBe(rule)
    expect(foundBy).toEqual({
      name: rule,
      does: RULES.find((one) => one.name === rule)?.does,
      precision: (heldOut?.[0] ?? 0) / (heldOut?.[1] ?? 0),
      low: heldOut?.[2],
      high: heldOut?.[3],
      checked: heldOut?.[1],
      checkedEnough: true,
      precisionOnTuned: (tuned?.[0] ?? 0) / (tuned?.[1] ?? 0),
      checkedOnTuned: tuned?.[1],
    })
  })
})

interface Evidence {
  readonly quote: string
  readonly before: string
  readonly after: string
  readonly start: number
  readonly end: number
}
