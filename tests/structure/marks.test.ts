import { describe, expect, it } from 'vitest'
import { depthsOf } from '../../server/structure/depths.ts'
import { MARK_ALPHABETS, markOf } from '../../server/text/marks.ts'

/** Marks in, depths out: `depths('一、 1. 2. 二、 3.')` → '0 1 1 0 1'. */
function depths(marks: string): string {
  const read = marks.split(' ').map((words) => {
    const mark = markOf(`${words}提升`)
    if (!mark) throw new Error(`${words} is no mark`)
    return mark
  })
  return depthsOf(read)
    .map(({ depth }) => depth)
    .join(' ')
}

function jumps(marks: string): (string | null)[] {
  return depthsOf(marks.split(' ').flatMap((words) => markOf(`${words}提升`) ?? [])).map(({ jump }) => jump)
}

describe('marks', () => {
  it.each([
    ['一、提升审批服务效能', '一、', '一、', 1],
    ['十二、加强组织领导', '一、', '十二、', 12],
    ['（一）进一步优化审批流程。', '（一）', '（一）', 1],
    ['(二十一)优化市场环境。', '（一）', '(二十一)', 21],
    ['（一)加强', '（一）', '（一)', 1],
    ['1.提升企业开办', '1.', '1.', 1],
    ['16．严格执行', '1.', '16．', 16],
    ['25.2023年在光电信息', '1.', '25.', 25],
    ['3。促进顺畅便捷下转', '1.', '3。', 3],
    ['11.121人才梯队项目。', '1.', '11.', 11],
    ['1、议事原则', '1、', '1、', 1],
    ['（1）优化', '（1）', '（1）', 1],
    ['(2)推动', '（1）', '(2)', 2],
    ['11.1提升登记便利', '1.1', '11.1', 1],
    ['2.2.1县应急管理局：负责指挥', '1.1.1', '2.2.1', 1],
    ['①登记', '①', '①', 1],
    ['⑶优化', '（1）', '⑶', 3],
    ['⒉提升企业开办', '1.', '⒉', 2],
    ['㈢加强组织领导', '（一）', '㈢', 3],
    ['❷登记', '①', '❷', 2],
    ['㉒登记', '①', '㉒', 22],
    ['C.推广', 'A.', 'C.', 3],
    ['【任务2】优化', '任务一', '【任务2】', 2],
    ['任务三 优化', '任务一', '任务三', 3],
    ['问题3：管网滞后', '任务一', '问题3', 3],
    ['第六条【市场准入】', 'article', '第六条', 6],
    ['第二章市场环境', 'chapter', '第二章', 2],
  ])('%s', (words, alphabet, label, number) => {
    expect(markOf(words)).toMatchObject({ alphabet, label, number })
  })

  it.each([
    '2.5、5个工作日以内',
    '1.5倍以上',
    '2023年5月4日',
    '20千伏及以下',
    '（责任单位：市商务局）',
    '（市发展改革委、市商务局负责）',
    '一、二、三类纳税人',
    '一是加强领导',
    '第三条规定的材料',
    '2.5个百分点',
    'A、B两类企业',
    '任务一般由市级承担',
    '问题一直存在',
    '3 个月内办结',
  ])('no mark: %s', (words) => {
    expect(markOf(words)).toBeNull()
  })

  it('reads the examples of each alphabet as its own', () => {
    for (const { name, examples } of MARK_ALPHABETS)
      for (const example of examples) expect([example, markOf(`${example}提升`)?.alphabet]).toEqual([example, name])
  })
})

describe('depths from the run of marks', () => {
  it.each([
    // seed 000: figures run on across the sections
    ['一、 1. 2. 二、 3. 4. 三、 5.', '0 1 1 0 1 1 0 1'],
    // seed 003: figures and （一） run on, the last section has （一） alone
    ['一、 （一） 1. 2. （二） 3. 二、 （三） 4. 七、 （一） （二）', '0 1 2 2 1 2 0 1 2 0 1 1'],
    // seed 004: （一） below 一、, running on
    ['一、 （一） （二） 二、 （三） （四）', '0 1 1 0 1 1'],
    ['1.1 1.2 1.2.1 1.2.2 1.3 1.3.1', '0 0 1 1 0 1'],
    // seed 002, annex 3: 1、 is the top level and （一） is below it
    ['1、 （一） （二） 2、 （一） 1. 2. （二） 1. 2.', '0 1 1 0 1 2 2 1 2 2'],
    // （1） below 1. below （一）
    ['一、 （一） 1. （1） （2） 2. （1） （二） 1.', '0 1 2 3 3 2 3 1 2'],
    // sections with （一） and sections with figures alone
    ['一、 （一） （二） 二、 1. 2. 三、 （一） 1.', '0 1 1 0 1 1 0 1 2'],
    // articles in chapters, with items
    ['第一章 第一条 第二条 （一） （二） 第二章 第三条', '0 1 1 2 2 0 1'],
    // 11.1 below 11.
    ['1. 1.1 1.2 2. 2.1', '0 1 1 0 1'],
    // articles below sections that count on behind them
    ['一、 二、 第一条 第二条 三、 第三条', '0 0 1 1 0 1'],
    // an article with a list below each
    ['第一条 一、 二、 第二条 一、', '0 1 1 0 1'],
    // a figure without section, then sections
    ['1. 2. 一、 （一） 二、', '0 0 0 1 0'],
  ])('%s → %s', (marks, expected) => {
    expect(depths(marks)).toBe(expected)
  })

  it.each([
    ['一、 1. 2. 二、 3.', [null, null, null, null, null]],
    ['一、 1. 3.', [null, null, 'numbering goes from 1 to 3']],
    ['一、 （二）', [null, 'numbering begins at 2']],
  ])('%s: jumps %j', (marks, expected) => {
    expect(jumps(marks)).toEqual(expected)
  })
})
