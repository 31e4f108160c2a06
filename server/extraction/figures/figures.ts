import { numberOf } from '../../text/numerals.ts'
import type { Comparator } from '../findings.ts'
import { anyOf } from './units.ts'

const DIGITS = '[0-9０-９](?:[0-9０-９]|[,，](?=[0-9]{3}(?![0-9])))*(?:[.．][0-9０-９]+)?'
/** 1.25万亿, 300万, 5000 */
const SCALED = (name: string) => `(?<${name}>${DIGITS})(?<${name}Scale>[十百千万亿]{0,2})`
/** 25（含）—50家 */
const RANGE = '(?:[（(]含[）)])?(?:[-－—–~～]{1,2}|至|到|或)'
/** 不少于, 最高不超过, ≤, 约 … right before a figure. */
const BEFORE =
  /(?:最高|最多|最长|最低)?(?:不少于|不低于|不小于|不得少于|不得低于|不超过|不高于|不多于|不大于|不得超过|不得高于|不得晚于|不晚于|控制在|至少|最高|最多|最长|最低|小于|大于|低于|高于|少于|多于|超过|突破|超|达到?|约|近|将近|力争|≤|≥|<|>|＜|＞)$/u
/** 以上, 左右, 以内, 及以下, 余 … right after its unit, and （含20人）. */
const BEHIND =
  '(?<behind>(?:[（(]含[^）)]{0,10}[）)])?(?:\\s*(?:及以上|及以下|（含）以上|（含）以下|（含）以内|\\(含\\)以上|\\(含\\)以下|\\(含\\)以内|以上|以下|以内|之内|内|左右|上下))?(?:[（(]含[^）)]{0,10}[）)])?)'

/**
 * Pattern of a figure or range in one of these units: 不少于10场, 8-10个, 300万—600万美元, 200米至2000米, 20人以上(含20人), 200万以上标箱. `composed` may
 * follow a unit: 吨|/日.
 */
export function figurePattern(units: readonly string[], composed = ''): RegExp {
  const unit = `(?:${anyOf(units)})${composed}`
  return new RegExp(
    `(?<![A-Za-z0-9０-９.．+＋*×/])${SCALED('low')}(?:(?:${unit})?${RANGE}${SCALED('high')})?(?<more>余|多|以上(?=标))?(?<unit>${unit})(?<more2>余|多)?${BEHIND}`,
    'gu',
  )
}

const NUMERALS = '零〇一二两三四五六七八九十百千'
const WORDED = (name: string, first: string) =>
  `(?<${name}>${first}[${NUMERALS}]*?(?:点[零〇一二两三四五六七八九]+)?)(?<${name}Scale>[万亿]{0,2})`

/** The same in Chinese numerals: 五千亿元, 三十万亩以上, 二百元至五百元. */
export function wordedFigurePattern(units: readonly string[]): RegExp {
  const unit = anyOf(units)
  const numeral = (name: string) => WORDED(name, '[一二两三四五六七八九十]')
  return new RegExp(
    `(?<![第几数万亿${NUMERALS}])${numeral('low')}(?:(?:${unit})?${RANGE}${numeral('high')})?(?<more>余|多)?(?<unit>${unit})${BEHIND}`,
    'gu',
  )
}

/** 超|万架, 突破|千亿元, 年销售收入过|百亿元: a round number without a digit, after a word of exceeding or reaching. */
export function roundFigurePattern(units: readonly string[]): RegExp {
  return new RegExp(
    `(?<=超过?|突?破|不少于|不低于|逾|(?<=[入值额收模量润])过|达到?)(?=[十百千万亿])(?<low>[十百千]?)(?<lowScale>[万亿]{0,2})(?<unit>${anyOf(units)})(?!级|万户)${BEHIND}`,
    'gu',
  )
}

/** 百分之九十以上, 百分之十五至百分之二十 */
export const WORDED_SHARE = new RegExp(
  `百分之${WORDED('low', `[${NUMERALS}]`)}(?:${RANGE}百分之${WORDED('high', `[${NUMERALS}]`)})?(?![点万亿${NUMERALS}])(?<unit>)${BEHIND}`,
  'gu',
)

export interface Figure {
  readonly start: number
  readonly end: number
  /** Offset of the first digit, after any comparing word. */
  readonly digits: number
  readonly value: number
  readonly upper: number | null
  /** Including its scale: 亿元, 万人次. */
  readonly unit: string
  readonly comparator: Comparator | null
}

/** The figure of a pattern match, with the comparing word before it. */
export function figureOf(match: RegExpExecArray, text: string): Figure {
  const before = BEFORE.exec(text.slice(Math.max(0, match.index - 8), match.index))?.[0] ?? ''
  const { low = '', lowScale = '', high, highScale = '', unit = '', behind = '', more, more2 } = match.groups ?? {}
  const scale = high ? highScale || lowScale : lowScale
  // 由20个工作日至15个工作日 is descending: an old and a new value, not a range.
  const falls = high !== undefined && numeric(high) < numeric(low) && !(lowScale && !highScale)
  return {
    start: match.index - before.length,
    end: match.index + match[0].length,
    digits: match.index,
    value: numeric(falls ? high : low),
    upper: high && numeric(high) !== numeric(low) && !falls ? numeric(high) : null,
    unit: `${scale}${unit}`.replace('％', '%'),
    comparator: comparatorOf(before, behind, Boolean(more ?? more2)),
  }
}

/** 1,000 → 1000, 五千 → 5000, 一点五 → 1.5; without a digit before 万: 1 */
function numeric(words: string): number {
  const plain = words.normalize('NFKC').replace(/,/gu, '')
  if (/^[\d.]+$/u.test(plain)) return Number(plain)
  if (plain === '') return 1
  const [whole = '', digits] = plain.split('点')
  return (numberOf(whole) ?? Number.NaN) + (digits === undefined ? 0 : (numberOf(digits) ?? Number.NaN) / 10 ** digits.length)
}

const AT_LEAST = /^(?:不少于|不低于|不小于|不得少于|不得低于|至少|最低|大于|高于|多于|超过|突破|超|≥|>|＞)$/u
const AT_MOST =
  /^(?:最高|最多|最长)?(?:不得晚于|不晚于|不超过|不高于|不多于|不大于|不得超过|不得高于|控制在|小于|低于|少于|≤|<|＜)$|^(?:最高|最多|最长)$/u

function comparatorOf(before: string, behind: string, more: boolean): Comparator | null {
  if (AT_MOST.test(before) || /以内|之内|以下|^内$/u.test(behind)) return 'at-most'
  if (AT_LEAST.test(before) || /以上/u.test(behind) || more) return 'at-least'
  if (/约|近/u.test(before) || /左右|上下/u.test(behind)) return 'about'
  return before === '力争' ? 'strive' : null
}

/** 增长10%, 减少8%, 精简50%, 压缩10%: a change from the old value, shown by the word before the figure. */
export function changeBefore(words: string): Comparator | null {
  if (/(?:增长|增加|提高|提升|上升|增幅|上浮|扩大|新增)(?:了|约|超过?|不低于|不少于)?$/u.test(words)) return 'increase'
  if (/(?:减少|降低|下降|压缩|精简|压减|缩短|缩减|下浮|下调|减免|减征|再压缩|降幅)(?:了|约|超过?|不低于|不少于)?$/u.test(words))
    return 'decrease'
  return null
}

/** 不低于合同金额的|40%, 不得超过原合同采购金额的|10%, 不得晚于通知书发放之日起|7个工作日: the reference value is between the comparing word and the figure. */
export function comparedBefore(words: string): Comparator | null {
  const compared =
    /不(?:得|应)?(?<with>低于|少于|高于|超过|多于|大于|晚于|迟于)[^，,。；;、：:0-9]{1,20}(?:的|之日起|后|投资|金额|总额|总数|比例|费用)$/u.exec(
      words,
    )?.groups?.with
  // 每年至少开展|1次专项检查
  if (compared === undefined) return /至少[\u4e00-\u9fff]{1,4}$/u.test(words) ? 'at-least' : null
  return /^[低少]/u.test(compared) ? 'at-least' : 'at-most'
}
