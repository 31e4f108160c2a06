import { expect, it } from 'vitest'
import { documentReader } from '../../../server/cli/reader.ts'
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

interface Evidence {
  readonly quote: string
  readonly before: string
  readonly after: string
  readonly start: number
  readonly end: number
}
