import { describe, expect, it } from 'vitest'
import { intervalOf } from '../../server/evaluation/bootstrap.ts'
import { bare } from '../../server/evaluation/compare.ts'
import { type Element, figuresOf, type Outcome } from '../../server/evaluation/outcome.ts'
import { scoresOf, tableOf, togetherOf } from '../../server/evaluation/report.ts'
import { score } from '../../server/evaluation/score.ts'
import type { DepartmentAnswer, Gold, MeasureAnswer, Prediction } from '../../server/evaluation/types.ts'

const SOURCE = '1.落实《优化营商环境条例》，新增平台10家。（牵头单位：区财政局；配合单位：各区、县级市）\n2.支持人工智能产业。'

function at(words: string) {
  const start = SOURCE.indexOf(words)
  return { start, end: start + words.length }
}

function department(surface: string, role: DepartmentAnswer['role'], canonical: string | null = null): DepartmentAnswer {
  return { surface, name: surface, role, canonical, ...at(surface) }
}

function measure(id: string, text: string, departments: DepartmentAnswer[] = []): MeasureAnswer {
  return { id, label: `${id}.`, section: null, heading: null, text, ...at(text), departments, openEnded: null }
}

const FIRST = '落实《优化营商环境条例》，新增平台10家。（牵头单位：区财政局；配合单位：各区、县级市）'
const SECOND = '支持人工智能产业。'

const GOLD: Gold = {
  source: 'made-up.txt',
  policy: { title: '工作方案', documentNumber: '津政发〔2022〕12号', issuer: null, jurisdiction: '天津市', date: '2022-06-30' },
  measures: [
    {
      id: '1',
      starts: '落实《优化营商环境条例》，新增平台',
      departments: [
        { name: '区财政局', role: 'lead', canonical: '红旗区财政局' },
        { name: '各区、县级市', role: 'support', collective: true },
      ],
    },
    { id: '2', starts: '支持人工智能产业', departments: [] },
  ],
  citations: [{ surface: '《优化营商环境条例》', title: '优化营商环境条例', number: null, relation: 'cites', inMeasures: ['1'] }],
  industries: ['人工智能'],
  targets: [{ measure: '1', surface: '10家', kind: 'count' }],
}

const RIGHT: Prediction = {
  source: 'made-up.txt',
  goals: [],
  validity: null,
  policy: { ...GOLD.policy, documentNumber: '津政发[2022]12号' },
  measures: [
    measure('1', FIRST, [department('区财政局', 'lead', '红旗区财政局'), department('各区', 'support'), department('县级市', 'support')]),
    measure('2', SECOND),
  ],
  citations: [
    {
      surface: '《优化营商环境条例》',
      title: '优化营商环境条例',
      number: null,
      relation: 'cites',
      inMeasures: ['1'],
      ...at('《优化营商环境条例》'),
    },
  ],
  industries: [{ surface: '人工智能产业', name: '人工智能', code: null, ...at('人工智能产业') }],
  targets: [{ measure: '1', surface: '新增平台10家', kind: 'count', value: 10, unit: '家', from: null, to: null, ...at('新增平台10家') }],
}

function figure(prediction: Prediction, element: Element) {
  const f = scoresOf(score(GOLD, prediction, SOURCE))[element]
  return f && [f.right, f.false, f.missed]
}

describe('a reading compared with its gold annotation', () => {
  it('counts a right reading as right, whatever the style of brackets and however a collective is split', () => {
    const scores = scoresOf(score(GOLD, RIGHT, SOURCE))
    for (const [element, f] of Object.entries(scores)) expect([element, f.f1]).toEqual([element, 1])
    expect(Object.keys(scores)).toHaveLength(11)
  })

  it('counts a measure that the gold does not have, with its departments', () => {
    const extra = measure('3', '新增平台10家', [department('县级市', 'lead')])
    const prediction = { ...RIGHT, measures: [...RIGHT.measures, extra] }
    expect(figure(prediction, 'measures')).toEqual([2, 1, 0])
    expect(figure(prediction, 'departments')).toEqual([2, 1, 0])
  })

  it('counts a missed measure and what stands in it', () => {
    const prediction = { ...RIGHT, measures: RIGHT.measures.slice(1), targets: [] }
    expect(figure(prediction, 'measures')).toEqual([1, 0, 1])
    expect(figure(prediction, 'departments')).toEqual([0, 0, 2])
    expect(figure(prediction, 'targets')).toEqual([0, 0, 1])
    expect(figure(prediction, 'citationPlaces')).toEqual([0, 1, 1])
  })

  it('tells the role from the name', () => {
    const [first, second] = RIGHT.measures as [MeasureAnswer, MeasureAnswer]
    const departments = first.departments.map((d) => (d.role === 'lead' ? { ...d, role: 'support' as const } : d))
    const prediction = { ...RIGHT, measures: [{ ...first, departments }, second] }
    expect(figure(prediction, 'departments')).toEqual([1, 1, 1])
    expect(figure(prediction, 'departmentNames')).toEqual([2, 0, 0])
  })

  it('excuses what the gold lists as borderline and nothing else', () => {
    const target = {
      measure: '2',
      surface: '人工智能',
      kind: 'count' as const,
      value: null,
      unit: null,
      from: null,
      to: null,
      ...at('人工智能'),
    }
    const prediction = { ...RIGHT, targets: [...RIGHT.targets, target] }
    const excused = score({ ...GOLD, targetsBorderline: [{ surface: '人工智能' }] }, prediction, SOURCE)
    expect(figure(prediction, 'targets')).toEqual([1, 1, 0])
    expect(scoresOf(excused).targets?.false).toBe(0)
  })

  it('calls offsets false that cut other words', () => {
    const [citation] = RIGHT.citations
    const prediction = { ...RIGHT, citations: citation ? [{ ...citation, end: citation.end + 2 }] : [] }
    expect(figure(prediction, 'evidence')).toEqual([6, 1, 1])
  })

  it('counts a wrong full name as false, none as a gap', () => {
    const named = (canonical: string | null) => ({
      ...RIGHT,
      measures: [measure('1', FIRST, [department('区财政局', 'lead', canonical)]), measure('2', SECOND)],
    })
    expect(figure(named('新乡市财政局'), 'resolution')).toEqual([0, 1, 1])
    expect(figure(named(null), 'resolution')).toEqual([0, 0, 1])
  })
})

describe('figures', () => {
  const outcome = (verdict: Outcome['verdict'], unit: string): Outcome => ({ element: 'measures', verdict, unit, words: '' })

  it.each([
    [[], null, null, null],
    [['right'], 1, 1, 1],
    [['false'], 0, null, 0],
    [['right', 'right', 'false', 'missed', 'missed'], 2 / 3, 0.5, 4 / 7],
  ] as const)('of %j', (verdicts, precision, recall, f1) => {
    const f = figuresOf(verdicts.map((v) => outcome(v, 'm')))
    expect([f.precision, f.recall]).toEqual([precision, recall])
    if (f1 === null) expect(f.f1).toBeNull()
    else expect(f.f1).toBeCloseTo(f1)
  })

  it('carry an interval that holds the figure and is the same each time', () => {
    const outcomes = Array.from({ length: 40 }, (_, i) => outcome(i % 4 === 0 ? 'missed' : 'right', `m${i}`))
    const [low, high] = intervalOf(outcomes) ?? [1, 0]
    const { f1 } = figuresOf(outcomes)
    expect(low).toBeLessThan(f1 ?? 0)
    expect(high).toBeGreaterThan(f1 ?? 1)
    expect(intervalOf(outcomes)).toEqual([low, high])
  })

  it('of several documents are those of their items together', () => {
    const one = scoresOf([outcome('right', 'a'), outcome('missed', 'b')])
    const two = scoresOf([outcome('right', 'c'), outcome('false', 'd')])
    expect(togetherOf([one, two]).measures).toMatchObject({ right: 2, false: 1, missed: 1 })
    expect(tableOf({ scores: one })).toContain('| measures')
  })
})

it('compares words without blanks, punctuation and width', () => {
  expect(bare('国发〔2022〕 12号')).toBe(bare('国发[2022]12号'))
  expect(bare('《优化营商环境条例（试行）》')).toBe(bare('优化营商环境条例(试行)'))
  expect(bare('2023 年3 月\n\n# Page 1741:\n底前')).toBe(bare('2023年3月底前'))
  expect(bare('区财政局')).not.toBe(bare('市财政局'))
})
