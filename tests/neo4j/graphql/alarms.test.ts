import { expect, it } from 'vitest'
import { documentReader } from '../../../server/cli/reader.ts'
import { plainDocument } from '../../../server/formats/txt.ts'
import { describeWithDatabase } from '../database.ts'
import { asking } from './ask.ts'

const TEXT = [
  '柳州市人民政府关于加强水利工作的通知',
  '柳政发〔2024〕5号',
  '各区人民政府：',
  '现通知如下。',
  '一、建设水库，完善灌溉设施。（市水利局负责）',
  '二、建设渠道，2014年底前提高输水能力。（市财政局负责）',
  '四、推广节水，',
  '降低用水定额，到2025年底前达到6项指标。（市农业农村局负责）',
  '柳州市人民政府',
  '2024年8月20日',
].join('\n')
const graph = documentReader(plainDocument('a.txt', Buffer.from(TEXT)))({ documents: [] })

describeWithDatabase('what may have been read badly', [graph], (database) => {
  const ask = asking(database)

  it('is told of the policy, with the words of the source and their place, and counted in the statistics', async () => {
    const { data, codes } = await ask(`{
      node(id: "${graph.document}") { ... on Policy { text alarms { kind words line start end } } }
      statistics { alarms { kind count policies } }
    }`)
    expect(codes).toEqual([])
    const { text, alarms } = data.node
    expect(alarms.map(({ kind, line }: { kind: string; line: number }) => [kind, line])).toEqual([
      ['DEADLINE_BEFORE_SIGNATURE', 6],
      ['NUMBERING_GAP', 7],
    ])
    for (const { words, start, end } of alarms) expect(text.slice(start, end)).toBe(words)
    expect(data.statistics.alarms.filter(({ count }: { count: number }) => count > 0)).toEqual([
      { kind: 'NUMBERING_GAP', count: 1, policies: 1 },
      { kind: 'DEADLINE_BEFORE_SIGNATURE', count: 1, policies: 1 },
    ])
  })

  it('every quote in the API is the slice of the text, over a broken line too', async () => {
    const { data } = await ask(`{
      node(id: "${graph.document}") { ... on Policy { text measures { nodes { targets { nodes { surface evidence { quote start end } } } } } } }
    }`)
    const targets = data.node.measures.nodes.flatMap(({ targets }: { targets: { nodes: readonly unknown[] } }) => targets.nodes)
    expect(targets.length).toBeGreaterThan(1)
    for (const { evidence } of targets) expect(data.node.text.slice(evidence.start, evidence.end)).toBe(evidence.quote)
  })
})
