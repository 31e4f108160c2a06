import { describe, expect, it } from 'vitest'
import { sentenceRest } from '../../server/neo4j/store/sentence.ts'

/** `before▏quote▏after` of a text, with the passage between the signs ▏. */
const around = (text: string) => {
  const [before = '', quote = '', after = ''] = text.split('▏')
  const rest = sentenceRest(before, after)
  return `${rest.before}▏${quote}▏${rest.after}`
}

describe('the rest of a sentence', () => {
  it.each([
    [
      'the bracket that holds the name',
      '落实政策。（▏区财政局▏、区发改委按职责分工负责）\n2.其他',
      '（▏区财政局▏、区发改委按职责分工负责）',
    ],
    ['the sentence, where no bracket holds it', '一、总则。由▏区财政局▏牵头办理。其他部门配合。', '由▏区财政局▏牵头办理。'],
    [
      'not a bracket that is closed before it',
      '对（小微）企业，由▏区税务局▏减免（含附加）。',
      '对（小微）企业，由▏区税务局▏减免（含附加）。',
    ],
    ['the innermost bracket', '（牵头单位：（▏区商务局▏）；配合：区财政局）', '（▏区商务局▏）'],
    [
      'lines that the width of a page had broken',
      '为进一步落实国家关于扎实稳住经济的各项部署要求，由区\n▏财政局▏牵头，区发改委配合。',
      '为进一步落实国家关于扎实稳住经济的各项部署要求，由区\n▏财政局▏牵头，区发改委配合。',
    ],
    ['no heading before it', '一、财政政策\n由▏区财政局▏负责\n　　二、金融政策', '由▏区财政局▏负责'],
    [
      'the line of a cell of Markdown',
      '| 3 | 对违反《管理规范》的依法撤销认证 | 牵头：药品流通监管处<br>配合：▏稽查处▏、省药检院<br>报送：信息中心 | 9月底 |\n| 4 | 加强监管 | 全年 |',
      '配合：▏稽查处▏、省药检院',
    ],
    [
      'the cell of a row with tabs',
      '1\t共享国务院部门数据资源目录\t▏国务院办公厅▏、各有关部门\t2018年10月底前\n2\t实现对接',
      '▏国务院办公厅▏、各有关部门',
    ],
    [
      'no further row',
      '各部门任务\n2\t实现人口、法人单位、自然资源和空间地理等基础信息的▏共享▏\n3\t开放',
      '2\t实现人口、法人单位、自然资源和空间地理等基础信息的▏共享▏',
    ],
    ['a label and the tab behind it', '责任单位：\t▏区财政局▏', '责任单位：\t▏区财政局▏'],
    [
      'no heading or list item after a full line',
      '责任单位：▏省直有关部门▏，各设区市工程建设项目审批制度改革领导小组，各县人民政府\n2.统一中介服务管理。',
      '责任单位：▏省直有关部门▏，各设区市工程建设项目审批制度改革领导小组，各县人民政府',
    ],
    [
      'no heading of Markdown',
      '请各市局依照《规范》▏要求▏于每季度末报送本地区专项整治工作进展情况\n## 三、工作要求',
      '请各市局依照《规范》▏要求▏于每季度末报送本地区专项整治工作进展情况',
    ],
  ])('is %s', (_, text, expected) => {
    expect(around(text)).toBe(expected)
  })

  it('is a piece of the source, to the letter', () => {
    const text = '甲；乙\n▏丙▏丁\t戊；己'
    expect('甲；乙\n丙丁\t戊；己').toContain(around(text).replaceAll('▏', ''))
  })
})
