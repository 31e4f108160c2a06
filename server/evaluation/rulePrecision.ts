import type { Element, Outcome } from './outcome.ts'

/** Precision of a rule on its checked statements, with the 95 % Wilson interval. */
export interface Precision {
  readonly right: number
  readonly checked: number
  readonly low: number
  readonly high: number
}

/**
 * Elements with one rule for each statement. The relation and measures of a citation come from the same rule, but are not counted again.
 */
const COUNTED: ReadonlySet<Element> = new Set(['departments', 'citations', 'industries', 'targets', 'goals'])

/** The precision of every rule that found something in the annotated documents. */
export function precisionOfRules(outcomes: readonly Outcome[]): ReadonlyMap<string, Precision> {
  const counts = new Map<string, { right: number; checked: number }>()
  for (const { element, verdict, rule, found } of outcomes) {
    if (rule === undefined || verdict === 'missed' || found === 0 || !COUNTED.has(element)) continue
    const count = counts.get(rule) ?? { right: 0, checked: 0 }
    counts.set(rule, { right: count.right + (verdict === 'right' ? 1 : 0), checked: count.checked + 1 })
  }
  return new Map([...counts].map(([rule, { right, checked }]) => [rule, { right, checked, ...wilson(right, checked) }]))
}

/** The quantile of the normal distribution for 95 %. */
const Z = 1.959964

/** Wilson's interval: unlike the simple one it is meaningful for a rule that was never wrong. */
export function wilson(right: number, checked: number): { readonly low: number; readonly high: number } {
  if (checked === 0) return { low: 0, high: 1 }
  const share = right / checked
  const scale = 1 + Z ** 2 / checked
  const middle = (share + Z ** 2 / (2 * checked)) / scale
  const half = (Z / scale) * Math.sqrt((share * (1 - share)) / checked + Z ** 2 / (4 * checked ** 2))
  return { low: Math.max(0, middle - half), high: Math.min(1, middle + half) }
}
