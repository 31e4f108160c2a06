import { expect, it } from 'vitest'
import { comparedFigures, type SetFigure } from '../../server/figures/tightening.ts'

const figure = (id: string, given: Partial<SetFigure> & Pick<SetFigure, 'surface' | 'text'>): SetFigure => ({
  id,
  kind: 'percent',
  unit: '%',
  value: null,
  comparator: null,
  to: null,
  upper: null,
  recurring: null,
  ...given,
})
const percent = (id: string, value: number, text: string, further: Partial<SetFigure> = {}) =>
  figure(id, { value, surface: `${value}%`, text, ...further })
const deadline = (id: string, to: string | null, surface: string, text: string, further: Partial<SetFigure> = {}) =>
  figure(id, { kind: 'deadline', unit: null, to, surface, text, ...further })
const time = (id: string, value: number, text: string) =>
  figure(id, { kind: 'deadline', unit: '工作日', value, comparator: 'at-most', surface: `${value}个工作日内`, text })

const hours = (id: string, value: number, bound: string, comparator: string | null) =>
  figure(id, {
    kind: 'count',
    unit: '小时',
    value,
    comparator,
    surface: `${value}小时`,
    text: `社区助餐服务点每天开放时间${bound}${value}小时。`,
  })

const CASES: readonly [string, SetFigure, SetFigure, unknown][] = [
  [
    'more of what is to be reached is tighter',
    percent('a', 80, '政务服务事项网上可办率达到80%以上。'),
    percent('b', 90, '政务服务事项网上可办率达到90%以上。'),
    ['TIGHTER', null],
  ],
  [
    'less of what is to be reached is looser',
    percent('a', 90, '政务服务事项网上可办率达到90%以上。'),
    percent('b', 85, '全市政务服务事项网上可办率达到85%以上。'),
    ['LOOSER', null],
  ],
  [
    'a shorter time is tighter',
    time('a', 5, '企业开办时间压缩至5个工作日内。'),
    time('b', 3, '企业开办时间压缩至3个工作日内。'),
    ['TIGHTER', null],
  ],
  [
    'the same is the same',
    time('a', 5, '企业开办时间压缩至5个工作日内。'),
    time('b', 5, '将企业开办时间压缩至5个工作日内。'),
    ['SAME', null],
  ],
  [
    'an earlier day is tighter, by its whole sentence',
    deadline('a', '2023-12-31', '2023年12月底前', '2023年12月底前，惠企政策全部上线政务服务平台。'),
    deadline('b', '2023-06-30', '2023年6月底前', '2023年6月底前，惠企政策全部上线政务服务平台。'),
    ['TIGHTER', null],
  ],
  [
    'of an amount a place reaches its part',
    figure('a', { kind: 'count', unit: '家', value: 1000, surface: '1000家', text: '培育专精特新中小企业1000家。' }),
    figure('b', { kind: 'count', unit: '家', value: 50, surface: '50家', text: '培育专精特新中小企业50家。' }),
    ['NOT_COMPARABLE', 'AMOUNT'],
  ],
  ['the same time at least is the same', hours('a', 7, '不少于', 'at-least'), hours('b', 7, '不少于', 'at-least'), ['SAME', null]],
  ['more time at least is tighter', hours('a', 7, '不少于', 'at-least'), hours('b', 8, '不少于', 'at-least'), ['TIGHTER', null]],
  [
    'the least cannot be compared with the most',
    hours('a', 7, '不少于', 'at-least'),
    hours('b', 8, '不超过', 'at-most'),
    ['NOT_COMPARABLE', 'BOUNDS'],
  ],
  ['a time without a bound is only known to be the same', hours('a', 7, '为', null), hours('b', 7, '为', null), ['SAME', null]],
  ['a time without a bound may be either', hours('a', 7, '为', null), hours('b', 8, '为', null), ['NOT_COMPARABLE', 'BOUNDS']],
  [
    'a range says no single thing',
    percent('a', 80, '政务服务事项网上可办率达到80%以上。'),
    percent('b', 80, '政务服务事项网上可办率达到80%以上。', { upper: 90 }),
    ['NOT_COMPARABLE', 'OPEN'],
  ],
]

it.each(CASES)('%s', (_, before, after, expected) => {
  expect(comparedFigures([before], [after]).map(({ verdict, reason }) => [verdict, reason])).toEqual([expected])
})

const amount = (id: string, value: number, unit: string, text: string) =>
  figure(id, { kind: 'amount', unit, value, surface: `${value}${unit}`, text })

it.each<[SetFigure, SetFigure, unknown]>([
  [amount('a', 248, '公里', '新增高速公路通车里程248公里。'), amount('b', 248, '公里', '新增高速公路通车里程248公里。'), ['SAME', null]],
  [amount('a', 248, '公里', '新增高速公路通车里程248公里。'), amount('b', 300, '公里', '新增高速公路通车里程300公里。'), ['TIGHTER', null]],
  [amount('a', 90, '家', '培育专精特新中小企业90家。'), amount('b', 60, '家', '培育专精特新中小企业60家。'), ['LOOSER', null]],
  [
    amount('a', 20, '万元', '对新认定的高新技术企业给予20万元奖励。'),
    amount('b', 20, '万元', '对新认定的高新技术企业给予20万元奖励。'),
    ['SAME', null],
  ],
  [
    amount('a', 20, '万元', '对新认定的高新技术企业给予20万元奖励。'),
    amount('b', 30, '万元', '对新认定的高新技术企业给予30万元奖励。'),
    ['NOT_COMPARABLE', 'AMOUNT'],
  ],
])('of one level and place amounts are compared, unless they are granted: %#', (before, after, expected) => {
  expect(comparedFigures([before], [after], true).map(({ verdict, reason }) => [verdict, reason])).toEqual([expected])
})

it.each<[string, SetFigure, SetFigure]>([
  ['of another unit', time('a', 5, '企业开办时间压缩至5个工作日内。'), percent('b', 5, '企业开办时间压缩5%。')],
  ['of another object', percent('a', 80, '政务服务事项网上可办率达到80%以上。'), percent('b', 80, '城镇生活污水集中处理率达到80%以上。')],
])('figures %s are no pair', (_, before, after) => {
  expect(comparedFigures([before], [after])).toEqual([])
})

it('the same words twice in a measure are two figures, each with the words around it', () => {
  const text = '预付款比例不高于合同金额的70%；每年付款不高于年度计划支付金额的70%。'
  const twice = [0, 1].map((nth) => percent(`b${nth}`, 70, text, { nth, comparator: 'at-most' }))
  const yearly = percent('a', 60, '每年付款不高于年度计划支付金额的60%。', { comparator: 'at-most' })
  expect(comparedFigures([yearly], twice).map(({ after, verdict }) => [after.id, verdict])).toEqual([['b1', 'LOOSER']])
})
