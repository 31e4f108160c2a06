import { describe, expect, it } from 'vitest'
import { numeralOf } from '../../server/formats/word/numerals.ts'
import { measuresOf, sourceOf, wronglyCut } from './reading.ts'

describe('a Word file', () => {
  it('prints the numbers that Word makes, accepted changes, text boxes once, breaks as lines, no hidden text; inner tables by rows', async () => {
    const { text } = await sourceOf('odd.docx')
    expect(text.split('\n')).toEqual([
      '柳州市人民政府关于加强水利工作的通知',
      '柳政发〔2024〕5号',
      '各区人民政府：',
      '文本框里的话。',
      '一、建设水库',
      '（一）新建水库两座。',
      '（责任单位：市水利局）',
      '（二）加固堤防。（责任单位：市水利局）',
      '外',
      '内一 内二',
      '柳州市人民政府',
      '2024年8月20日',
    ])
  })

  it('gives tasks of the text and of a table with a header of two rows, group rows and merged cells', async () => {
    const source = await sourceOf('03.docx')
    expect(measuresOf(source)).toEqual([
      '（一） | 重点任务 | 壮大实体经济 | 壮大实体经济。加强统筹协调，完善配套政策。（责任单位：市工业和信息化局、市财政局） | responsible 市工业和信息化局、responsible 市财政局 |  | ',
      '（二） | 重点任务 | 促进消费 | 促进消费。健全工作机制，压实工作责任。（责任单位：市商务局） | responsible 市商务局 |  | ',
      '（一） | 保障措施 | 加强督查 | 加强督查。定期通报工作进展。（责任单位：市政府办公室） | responsible 市政府办公室 |  | ',
      '1 | 稳增长 |  | 新增规模以上工业企业50家。 | lead 市工业和信息化局、responsible 市统计局、responsible 各县（区）人民政府 |  | 2025-09-30',
      '2 | 稳增长 |  | 开展促消费活动100场。 | lead 市工业和信息化局、responsible 市文化和旅游局 |  | 2025-09-30',
      '3 | 惠民生 |  | 完善公共服务设施。 | lead 市发展和改革委员会 |  | ',
    ])
    expect(wronglyCut(source)).toEqual([])
  })

  it.each([
    [1, 'chineseCountingThousand', '一'],
    [10, 'chineseCounting', '十'],
    [21, 'chineseCounting', '二十一'],
    [105, 'chineseCounting', '一百零五'],
    [110, 'chineseCounting', '一百一十'],
    [3, 'ideographTraditional', '丙'],
    [12, 'decimalEnclosedCircle', '⑫'],
    [4, 'lowerRoman', 'iv'],
    [27, 'upperLetter', 'AA'],
    [12, 'decimalFullWidth', '１２'],
    [7, 'a format of the future', '7'],
  ])('prints %i as %s: %s', (number, format, words) => {
    expect(numeralOf(number, format)).toBe(words)
  })
})
