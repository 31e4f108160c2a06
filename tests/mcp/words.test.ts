import { describe, expect, it } from 'vitest'
import { mentionedIn } from '../../server/mcp/citedIn.ts'
import { lineAt, placeOf, shortened } from '../../server/mcp/verbatim.ts'

describe('words of a document', () => {
  it.each([
    ['关于印发实施方\n  案的通知', '关于印发实施方案的通知', '关于印发实施方\n  案的通知'],
    ['文号：国发[2022] 12 号。', '国发〔2022〕12号', '国发[2022] 12 号'],
    ['优化營商環境', '优化营商环境', '优化營商環境'],
    ['价格（元）+10%', '价格(元)+10%', '价格（元）+10%'],
  ])('%j has %s as %j', (text, words, printed) => {
    const span = placeOf(text, words)
    expect(span && text.slice(span.start, span.end)).toBe(printed)
  })

  it('that it does not have are not found, nor outside of the stretch', () => {
    expect(placeOf('优化营商环境', '优化创新环境')).toBeNull()
    expect(placeOf('甲乙甲', '甲', { start: 1, end: 2 })).toBeNull()
    expect(placeOf('甲乙甲', '甲', { start: 1, end: 3 })).toEqual({ start: 2, end: 3 })
  })

  it('are cut between characters', () => {
    expect(shortened('甲𠀀乙', { start: 0, end: 4 }, 2)).toEqual({ start: 0, end: 1 })
    expect(shortened('甲𠀀乙', { start: 0, end: 4 }, 3)).toEqual({ start: 0, end: 3 })
    expect(shortened('甲𠀀乙', { start: 0, end: 4 }, 9)).toEqual({ start: 0, end: 4 })
  })

  it('have a line', () => expect([0, 1, 2, 3].map((place) => lineAt('甲\n\n乙', place))).toEqual([1, 1, 2, 3]))
})

describe('the documents that a text names', () => {
  it.each([
    ['根据《优化营商环境条例》（国务院令第722号），', [['《优化营商环境条例》（国务院令第722号）', '优化营商环境条例', '国务院令第722号']]],
    ['按照津政发[2022]12号执行', [['津政发[2022]12号', null, '津政发〔2022〕12号']]],
    [
      '《甲省工作方案》和《乙市实施办法》（乙政办发〔2021〕3号）',
      [
        ['《甲省工作方案》', '甲省工作方案', null],
        ['《乙市实施办法》（乙政办发〔2021〕3号）', '乙市实施办法', '乙政办发〔2021〕3号'],
      ],
    ],
    ['《关于贯彻国发〔2020〕1号的通知》', [['《关于贯彻国发〔2020〕1号的通知》', '关于贯彻国发〔2020〕1号的通知', null]]],
    [
      '根据国办发〔2020〕43号《关于进一步优化营商环境的意见》和津政发〔2022〕1号文件《甲方案》，',
      [
        ['国办发〔2020〕43号《关于进一步优化营商环境的意见》', '关于进一步优化营商环境的意见', '国办发〔2020〕43号'],
        ['津政发〔2022〕1号文件《甲方案》', '甲方案', '津政发〔2022〕1号'],
      ],
    ],
    [
      '《甲方案》（津政发〔2022〕1号）《乙方案》津政发〔2022〕2号《丙方案》、津政发〔2022〕3号和《丁方案》',
      [
        ['《甲方案》（津政发〔2022〕1号）', '甲方案', '津政发〔2022〕1号'],
        ['《乙方案》津政发〔2022〕2号', '乙方案', '津政发〔2022〕2号'],
        ['《丙方案》', '丙方案', null],
        ['津政发〔2022〕3号', null, '津政发〔2022〕3号'],
        ['《丁方案》', '丁方案', null],
      ],
    ],
    ['要大力发展经济。', []],
  ])('%s', (text, mentions) => {
    expect(mentionedIn(text).map(({ words, title, number }) => [words, title, number])).toEqual(mentions)
  })
})
