import type { Say } from '../i18n/words.ts'

/** The rule that found a statement, with how often it was right among statements that were checked by hand. */
export interface FoundBy {
  readonly name: string
  /** From 0 to 1; null where none was checked. */
  readonly precision: number | null
  readonly checked: number
  readonly checkedEnough: boolean
}

type RuleWord = 'ruleUnchecked' | 'ruleFew' | 'ruleChecked'

/** The rule and how far it can be trusted: `due-dates, 100 % right (of 80 checked)`. */
export function ruleTrust({ name, precision, checked, checkedEnough }: FoundBy, say: Say<RuleWord>): string {
  if (precision === null || checked === 0) return say('ruleUnchecked', { rule: name })
  return say(checkedEnough ? 'ruleChecked' : 'ruleFew', { rule: name, percent: percentOf(precision), checked })
}

/** 99.8, 100; a rule that was ever wrong never shows as 100. */
function percentOf(share: number): string {
  return String(Math.floor(share * 1000) / 10)
}
