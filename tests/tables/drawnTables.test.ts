import { describe, expect, it } from 'vitest'
import { placedAlarms } from '../../server/alarms/alarms.ts'
import { plainDocument } from '../../server/formats/txt.ts'
import { read } from '../../server/reading/read.ts'
import { measuresOf, wronglyCut } from '../formats/reading.ts'

const TITLE = '柳州市2024年重点工作任务分解表\n\n'
const documentOf = (...lines: readonly string[]) => plainDocument('table.txt', new TextEncoder().encode(TITLE + lines.join('\n')))

describe('a table drawn with characters', () => {
  it('has cells of several lines put together, names that were broken included', () => {
    const source = documentOf(
      '┌──┬──────────┬──────┬──────┬─────┐',
      '│序号│    工作任务        │ 牵头单位   │ 配合单位   │ 完成时限 │',
      '├──┼──────────┼──────┼──────┼─────┤',
      '│1   │建成5G基站1000个。  │市工信局    │市财政局、市│2024年8月 │',
      '│    │                    │            │自然资源和规│底前      │',
      '│    │                    │            │划局        │          │',
      '├──┼──────────┼──────┼──────┼─────┤',
      '│2   │新增学位3000个。    │市教育局    │市住建局    │2024年底  │',
      '└──┴──────────┴──────┴──────┴─────┘',
    )
    expect(measuresOf(source)).toEqual([
      '1 |  |  | 建成5G基站1000个。 | lead 市工信局、support 市财政局、support 市自然资源和规划局 |  | 2024-08-31',
      '2 |  |  | 新增学位3000个。 | lead 市教育局、support 市住建局 |  | 2024-12-31',
    ])
    expect(wronglyCut(source)).toEqual([])
  })

  it('may have a header of two rows, cells merged by rules that leave them out, and rows that name a group', () => {
    const source = documentOf(
      '┌────┬──┬────────────┬───────────────┐',
      '│ 类别   │序号│ 重点任务               │ 责任分工                     │',
      '│        │    │                        ├───────┬───────┤',
      '│        │    │                        │牵头单位      │配合单位      │',
      '├────┼──┼────────────┼───────┼───────┤',
      '│ 稳增长 │ 1  │新增规上企业10家。      │县经信局      │县统计局      │',
      '│        ├──┼────────────┼───────┼───────┤',
      '│        │ 2  │引进亿元项目5个。       │县商务局      │—            │',
      '├────┴──┴────────────┴───────┴───────┤',
      '│ 二、惠民生                                                           │',
      '├────┬──┬────────────┬───────┬───────┤',
      '│ 教育   │ 3  │新增学位500个。         │县教育局      │县财政局      │',
      '└────┴──┴────────────┴───────┴───────┘',
    )
    expect(measuresOf(source)).toEqual([
      '1 | 稳增长 |  | 新增规上企业10家。 | lead 县经信局、support 县统计局 |  | ',
      '2 | 稳增长 |  | 引进亿元项目5个。 | lead 县商务局 |  | ',
      '3 | 惠民生 |  | 新增学位500个。 | lead 县教育局、support 县财政局 |  | ',
    ])
  })

  it('may have its rows parted by their numbers alone, in signs of ASCII', () => {
    const source = documentOf(
      '+----+----------------------+--------------+------------+',
      '|序号| 工作任务             | 责任单位     | 完成时限   |',
      '+====+======================+==============+============+',
      '| 1  | 新建口袋公园10个。   | 市林业局     | 2023年9月底|',
      '| 2  | 改造农贸市场3个。    | 市商务局     | 长期       |',
      '|    |                      | 市市场监管局 |            |',
      '+----+----------------------+--------------+------------+',
    )
    expect(measuresOf(source)).toEqual([
      '1 |  |  | 新建口袋公园10个。 | responsible 市林业局 |  | 2023-09-30',
      '2 |  |  | 改造农贸市场3个。 | responsible 市商务局、responsible 市市场监管局 |  | ',
    ])
  })
})

describe('a table whose cells were run together', () => {
  it('is read from the end of each row', () => {
    const source = documentOf(
      '序号重点任务牵头单位责任单位完成时限',
      '一、政务环境',
      '1推行一网通办。市政务服务局市直各有关单位2023年6月',
      '2建成5G基站100个，改造机房20处。市市场监管局市税务局、市人社局2023年9月',
    )
    expect(measuresOf(source)).toEqual([
      '1 | 政务环境 |  | 推行一网通办。 | lead 市政务服务局 | 市直各有关单位 | 2023-06-30',
      '2 | 政务环境 |  | 建成5G基站100个，改造机房20处。 | lead 市市场监管局、responsible 市税务局、responsible 市人社局 |  | 2023-09-30',
    ])
  })

  it('is left alone where a row may be divided in several ways, with an alarm at its header', () => {
    const reading = read(documentOf('序号重点任务牵头单位责任单位', '1推行一网通办。市政务服务局税务局', '2缩短开办时间。税务局'))
    expect(reading.outline.text.tables).toEqual([])
    const alarms = placedAlarms(reading).filter(({ kind }) => kind === 'TABLE_UNREAD')
    expect(alarms.map(({ start, end }) => reading.outline.text.source.text.slice(start, end))).toEqual(['序号重点任务牵头单位责任单位'])
  })
})
