import type { Say } from '../i18n/words.ts'

/** The rule that found a statement, and its precision on statements checked by hand. */
export interface FoundBy {
  readonly name: string
  /** From 0 to 1; null if none was checked. */
  readonly precision: number | null
  readonly checked: number
  readonly checkedEnough: boolean
}

type RuleWord = 'ruleUnchecked' | 'ruleFew' | 'ruleChecked'

/** Describes a rule and its precision: `Found by rule due-dates: 100% correct in 80 checked statements`. */
export function ruleTrust({ name, precision, checked, checkedEnough }: FoundBy, say: Say<RuleWord>): string {
  if (precision === null || checked === 0) return say('ruleUnchecked', { rule: name })
  return say(checkedEnough ? 'ruleChecked' : 'ruleFew', { rule: name, percent: percentOf(precision), checked })
}

/** Percentage such as 99.8 or 100. A rule that was ever wrong is never rounded to 100. */
function percentOf(share: number): string {
  return String(Math.floor(share * 1000) / 10)
}
