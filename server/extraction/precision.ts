import { RULE_PRECISION } from './rulePrecision.ts'

/** Number of correct and of checked statements of a rule, with the 95 % Wilson interval. */
export type Checked = readonly [right: number, checked: number, low: number, high: number]

/**
 * Figures of a rule on documents the rules were developed on, and on documents annotated by somebody who did not see the rules; null if the
 * rule found nothing there.
 */
export type RulePrecision = readonly [rule: string, tuned: Checked | null, heldOut: Checked | null]

/** The last measured figures of a rule; null if it was never checked. */
export function precisionOf(rule: string): RulePrecision | null {
  return RULE_PRECISION.find(([name]) => name === rule) ?? null
}
