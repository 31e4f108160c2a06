import { describe, expect, it } from 'vitest'
import { alignedTexts } from '../../server/figures/alignedTexts.ts'
import { contextOf, pairedFigures } from '../../server/figures/figures.ts'
import { verdictOf } from '../../server/figures/verdict.ts'

const figure = (id: string, text: string, surface: string, value: number, unit = '家') => ({
  id,
  text,
  surface,
  value,
  unit,
  kind: 'count',
  comparator: null,
  to: null,
})

describe('the clause around a figure', () => {
  it.each([
    ['力争2020年国家科技型中小企业入库2450家、雏鹰企业入库1150家、瞪羚企业入库115家。', '1150家', '雏鹰企业入库家'],
    ['新增规上工业企业20家以上，税收增长8%。', '增长8%', '税收增长'],
    ['支持企业上市。力争，5家。', '5家', '支持企业上市。，家。'],
  ])('%s', (text, surface, context) => {
    expect(contextOf({ text, surface })).toContain(context.slice(0, 4))
  })
})

describe('figures on the same target', () => {
  it('are found by the words around them', () => {
    const left = [
      figure('a', '新增规上工业企业20家，新增科技型企业30家。', '20家', 20),
      figure('b', '新增规上工业企业20家，新增科技型企业30家。', '30家', 30),
    ]
    const right = [
      figure('c', '年内新增科技型企业50家；新增规上工业企业15家', '50家', 50),
      figure('d', '年内新增科技型企业50家；新增规上工业企业15家', '15家', 15),
    ]
    const pairs = pairedFigures(left, right).map(({ left: l, right: r, stricter }) => [l, r, stricter])
    expect(pairs.sort()).toEqual([
      ['a', 'd', false],
      ['b', 'c', true],
    ])
  })

  it('are not of different units', () => {
    expect(pairedFigures([figure('a', '新增企业20家', '20家', 20)], [figure('b', '新增企业20户', '20户', 20, '户')])).toEqual([])
  })

  const none = { id: 'x', kind: 'count', unit: '家', to: null, value: null, comparator: null, surface: '', text: '' }
  const time = { kind: 'deadline', unit: '个工作日' }
  it.each([
    ['an earlier day', { to: '2022-12-31' }, { to: '2022-06-30' }, 'RIGHT_STRICTER'],
    ['a later day', { to: '2022-06-30' }, { to: '2022-12-31' }, 'LEFT_STRICTER'],
    ['the same', { value: 5 }, { value: 5 }, 'EQUAL'],
    ['more of what is to be reached', { value: 5 }, { value: 7 }, 'RIGHT_STRICTER'],
    ['less of what is allowed', { value: 5 }, { value: 3, comparator: 'at-most' }, 'RIGHT_STRICTER'],
    ['a longer time, though no word bounds it', { ...time, value: 0.6, comparator: 'at-most' }, { ...time, value: 1 }, 'LEFT_STRICTER'],
    ['a lower and an upper bound', { value: 5, comparator: 'at-least' }, { value: 7, comparator: 'at-most' }, 'NOT_RANKED'],
    ['what is given', { value: 2, surface: '2万元', text: '给予2万元补贴' }, { value: 3 }, 'NOT_RANKED'],
  ])('%s', (_, left, right, verdict) => {
    expect(verdictOf({ ...none, ...left }, { ...none, ...right }, true)).toBe(verdict)
  })

  it.each([
    ['a count', { kind: 'count' }, 'OTHER_LEVEL'],
    ['an amount', { kind: 'amount', unit: '亿元' }, 'OTHER_LEVEL'],
    ['a share', { kind: 'percent', unit: '%' }, 'RIGHT_STRICTER'],
    ['a time', { kind: 'deadline', unit: '个工作日' }, 'LEFT_STRICTER'],
  ])('of another level: %s', (_, more, verdict) => {
    expect(verdictOf({ ...none, ...more, value: 5 }, { ...none, ...more, value: 7 }, false)).toBe(verdict)
  })
})

describe('texts that say the same', () => {
  it('are paired once, the most alike first', () => {
    const left = [
      { id: 'a', text: '加快财政支出进度，尽快下达资金' },
      { id: 'b', text: '加快财政支出' },
    ]
    const right = [
      { id: 'x', text: '加快财政支出进度，下达资金' },
      { id: 'y', text: '优化营商环境' },
    ]
    expect(alignedTexts(left, right, { piece: 3, least: 0.3 }).map((pair) => [pair.left, pair.right])).toEqual([['a', 'x']])
  })

  it('are found among ten thousand', () => {
    const texts = (seed: number) =>
      Array.from({ length: 5000 }, (_, i) => ({
        id: `${seed}-${i}`,
        text: Array.from({ length: 120 }, (__, k) =>
          String.fromCharCode(0x4e00 + ((i * 7919 + k * 104729 + (k % 50 === 0 ? seed : 0)) % 6000)),
        ).join(''),
      }))
    expect(alignedTexts(texts(0), texts(1), { piece: 3, least: 0.33 }).length).toBe(5000)
  }, 60_000)
})
