import { DUTY_WORDS, type DutyForm, NO_DUTY_BEFORE } from './dutyWords.ts'
import { oneOf } from './pattern.ts'

/** Pattern fragment with the words of these forms. */
export function dutyWord(...forms: readonly DutyForm[]): string {
  return oneOf(DUTY_WORDS.filter(([, ...own]) => own.some((form) => forms.includes(form))).map(([word]) => word))
}

/** The same for `must` and `obliges`, where no other word starts with them: 要, never 要求. */
export function wholeDutyWord(form: 'must' | 'obliges'): string {
  return `${dutyWord(form)}(?![${NO_DUTY_BEFORE}])`
}
