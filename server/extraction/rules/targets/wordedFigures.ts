import { type Figure, roundFigurePattern, wordedFigurePattern } from '../../figures/figures.ts'
import { figuresIn } from '../../figures/findFigures.ts'
import { COUNT_UNITS, MONEY_UNITS, PHYSICAL_UNITS, TIME_UNITS } from '../../figures/units.ts'
import type { Rule } from '../../rule.ts'

const SUMS = wordedFigurePattern(MONEY_UNITS)
/** 倍 and 岁 occur in set phrases, and rules for durations read the units of time. */
const QUANTITIES = wordedFigurePattern(PHYSICAL_UNITS.filter((unit) => !['倍', '岁', '兆'].includes(unit) && !TIME_UNITS.includes(unit)))
const COUNTS = wordedFigurePattern(COUNT_UNITS)
const ROUND_SUMS = roundFigurePattern(MONEY_UNITS)
const ROUND_COUNTS = roundFigurePattern(COUNT_UNITS)

/** Sums, quantities and large numbers in Chinese numerals. */
export const wordedFigures: Rule = {
  name: 'worded-figures',
  does: 'Reads a sum or quantity in Chinese numerals like one in digits, and a number of things from a hundred; small figures only with a limit.',
  doesInChinese: '把用汉字数字写的金额和数量与阿拉伯数字同样读取；事物的数量从百起，小的数字须写明界限。',
  examples: ['产业基金五千亿元', '处五千元以上二万元以下罚款', '高标准农田三十万亩', '每年培训一万人次以上', '支撑超万架飞行器'],
  find(context) {
    const sums = figuresIn(context, { rule: this.name, kind: 'amount', pattern: SUMS, refuse: small })
    const quantities = figuresIn(context, { rule: this.name, kind: 'amount', pattern: QUANTITIES, refuse: small })
    const counts = figuresIn(context, { rule: this.name, kind: 'count', pattern: COUNTS, refuse: belowHundred })
    const roundSums = figuresIn(context, { rule: this.name, kind: 'amount', pattern: ROUND_SUMS })
    const roundCounts = figuresIn(context, { rule: this.name, kind: 'count', pattern: ROUND_COUNTS })
    const all = [sums, quantities, counts, roundSums, roundCounts]
    return { targets: all.flatMap(({ targets = [] }) => targets), refused: all.flatMap(({ refused = [] }) => refused) }
  },
}

/** 二元结构, 三亩地 are words; 处十元以上五十元以下罚款 is a limit. */
function small(figure: Figure, text: string): string | null {
  if (/^[级化类]/u.test(text.slice(figure.end, figure.end + 1))) return 'a class of size'
  return figure.value < 10 && !/[万亿]/u.test(figure.unit) && figure.comparator === null ? 'a small figure without a limit' : null
}

function belowHundred(figure: Figure, text: string): string | null {
  if (/^[级批]/u.test(text.slice(figure.end, figure.end + 1))) return 'a class of size'
  return figure.value < 100 && !/[万亿]/u.test(figure.unit) ? 'a small number of things' : null
}
