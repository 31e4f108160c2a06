import { numberOf } from '../../../text/numerals.ts'
import { figurePattern } from '../../figures/figures.ts'
import { figuresIn } from '../../figures/findFigures.ts'
import { PERCENT_UNITS } from '../../figures/units.ts'
import type { Comparator, TargetMention } from '../../findings.ts'
import type { Rule, RuleContext } from '../../rule.ts'

const PATTERN = figurePattern(PERCENT_UNITS)

/** 百分之三十 */
const WORDED =
  /(?<before>不低于|不少于|不得低于|不得少于|不超过|不高于|不得超过|不得高于)?百分之(?<figure>[一二三四五六七八九十百零]{1,5})(?:点[一二三四五六七八九零]+)?(?:以上|以下|左右)?/gu

/** Shares and rates. */
export const percentages: Rule = {
  name: 'percentages',
  does: 'Reads a figure with a percent sign or percentage points as a share to reach.',
  doesInChinese: '把带百分号或百分点的数字读作要达到的比例。',
  examples: ['不低于60%', '10%-20%', '97%以上', '各事项实际审批时限再压缩10%'],
  find(context) {
    const { targets = [], refused } = figuresIn(context, { rule: this.name, kind: 'percent', pattern: PATTERN })
    return { targets: [...targets, ...wordedShares(context, this.name)], refused }
  },
}

function wordedShares(context: RuleContext, rule: string): readonly TargetMention[] {
  return [...context.folded.matchAll(WORDED)].flatMap((match): TargetMention[] => {
    const measure = context.measureAt(match.index)
    const span = { start: match.index, end: match.index + match[0].length }
    const value = numberOf(match.groups?.figure ?? '')
    if (!measure || value === null || match[0].includes('点')) return []
    const comparator = comparatorOf(match.groups?.before, match[0])
    const surface = context.text.slice(span.start, span.end)
    const none = { upper: null, from: null, to: null, recurring: null }
    return [{ span, rule, measure: measure.id, surface, kind: 'percent', value, unit: '%', comparator, ...none }]
  })
}

function comparatorOf(before: string | undefined, words: string): Comparator | null {
  if (words.endsWith('以上') || /[低少]/u.test(before ?? '')) return 'at-least'
  return words.endsWith('以下') || before ? 'at-most' : null
}
