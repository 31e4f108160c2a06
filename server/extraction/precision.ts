import { RULE_PRECISION } from './rulePrecision.ts'

/** How often a rule was right among the statements of it that were checked by hand, with Wilson's interval of 95 %. */
export type Checked = readonly [right: number, checked: number, low: number, high: number]

/**
 * Figures of a rule from documents that the rules were made on, and from those that somebody annotated who did not see the rules; null
 * where the rule found nothing there.
 */
export type RulePrecision = readonly [rule: string, tuned: Checked | null, heldOut: Checked | null]

/** The figures of a rule as last measured; null for a rule that was never checked. */
export function precisionOf(rule: string): RulePrecision | null {
  return RULE_PRECISION.find(([name]) => name === rule) ?? null
}
