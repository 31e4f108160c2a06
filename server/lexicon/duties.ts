import { DUTY_WORDS, type DutyForm } from './dutyWords.ts'
import { oneOf } from './pattern.ts'

/** Pattern fragment with the words of these forms. */
export function dutyWord(...forms: readonly DutyForm[]): string {
  return oneOf(DUTY_WORDS.filter(([, form]) => forms.includes(form)).map(([word]) => word))
}
