import { describe, expect, it } from 'vitest'
import { measuresIn } from './outlined.ts'

const TITLE = '关于促进经济发展的若干措施\n为贯彻落实有关决定，结合本市实际，制定本措施。\n'
const measures = (...lines: readonly string[]) => measuresIn(`${TITLE}一、重点任务\n${lines.join('\n')}\n`)

const running = (number: number, task: string) =>
  `${number}.${task}。推动项目落地见效。（责任单位：市发展改革委）对入选项目给予奖补。（责任单位：市财政局）`
const closed = (number: number, task: string) => `${number}.${task}。推动项目落地见效。（责任单位：市发展改革委）`
/** A numbered measure, and a paragraph below it with departments of its own. */
const inTwo = (number: number) => [
  closed(number, '全面开展创新创业'),
  '统筹整合创新创业资金，重点用于创业平台建设。（责任单位：市人力资源社会保障局）',
]

describe('a paragraph with departments of its own below a numbered measure', () => {
  it('belongs to it where other measures run on behind their departments', () => {
    expect(measures(running(1, '支持技术改造'), running(2, '支持科技创新'), ...inTwo(3), running(4, '支持扩大出口'))).toEqual([
      '1.支持技术改造。推',
      '2.支持科技创新。推',
      '3.全面开展创新创业',
      '4.支持扩大出口。推',
    ])
  })

  it('is a measure where few run on', () => {
    const lines = [running(1, '支持技术改造'), closed(2, '支持科技创新'), ...inTwo(3), closed(4, '支持扩大出口')]
    expect(measures(...lines)).toHaveLength(5)
  })

  it('is a measure where as many seem to end there as run on', () => {
    const lines = [1, 3, 5].flatMap((number) => [running(number, '支持技术改造'), ...inTwo(number + 1)])
    expect(measures(...lines)).toHaveLength(9)
  })

  it('is a measure below a heading, which has no departments', () => {
    const below = ['完善供水设施，改造老旧管网。（责任单位：市水利局）', '优化养老服务，健全服务网络。（责任单位：市民政局）']
    expect(
      measures(running(1, '支持技术改造'), running(2, '支持科技创新'), running(3, '支持扩大出口'), '4.改善民生', ...below),
    ).toHaveLength(5)
  })

  it('is not told from glosses in brackets and from a second sentence without departments', () => {
    const glossed = (number: number) => `${number}.支持技术改造。扶持重点企业（含园区企业）加快发展步伐。（责任单位：市发展改革委）`
    expect(measures(glossed(1), glossed(2), glossed(3), ...inTwo(4))).toHaveLength(5)
  })
})
