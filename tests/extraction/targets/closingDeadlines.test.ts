import { describe, expect, it } from 'vitest'
import { readingOf } from '../harness.ts'

const SECOND = [
  '二、污水处理短板明显。',
  '【整改措施】',
  '1.改造管网48公里。',
  '2.新建泵站2座。',
  '【责任单位】市住建局',
  '【整改时限】2023年12月底',
]

/** The deadlines of each measure. */
function deadlinesOf(...lines: readonly string[]): readonly string[] {
  const { outline, targets } = readingOf(['柳州市督察反馈问题整改方案', '2022年3月1日', ...lines].join('\n'))
  return outline.measures.map(({ id, text }) => {
    const own = targets.filter(({ measure, kind }) => measure === id && kind === 'deadline')
    return [text.slice(0, 6), ...own.map(({ surface }) => surface)].join(' ')
  })
}

describe('the deadline at the end of a section', () => {
  it('is that of all its measures, if the departments beside it are', () => {
    const first = [
      '一、监察工作滞后。',
      '【整改措施】',
      '1.纳入学习内容。',
      '2.对砖瓦企业逐一开展监察。',
      '【责任单位】市工信局',
      '【督导单位】市生态环境局',
      '【整改时限】立行立改，2022年6月底',
    ]
    expect(deadlinesOf(...first, ...SECOND)).toEqual([
      '纳入学习内容 2022年6月底',
      '对砖瓦企业逐 2022年6月底',
      '改造管网48 2023年12月底',
      '新建泵站2座 2023年12月底',
    ])
  })

  it('is that of the last one where each has its own departments', () => {
    const first = [
      '一、监察工作滞后。',
      '1.纳入学习内容，2022年5月底前完成。',
      '责任单位：市工信局',
      '2.对砖瓦企业逐一开展监察。',
      '责任单位：市生态环境局',
      '整改时限：2022年6月底',
    ]
    expect(deadlinesOf(...first, ...first)).toEqual([
      '纳入学习内容 2022年5月底前',
      '对砖瓦企业逐 2022年6月底',
      '纳入学习内容 2022年5月底前',
      '对砖瓦企业逐 2022年6月底',
    ])
  })
})
