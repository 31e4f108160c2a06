import { DUTY_WORDS, type DutyForm } from './dutyWords.ts'
import { oneOf } from './pattern.ts'

/** The words of these forms, as a fragment of a pattern. */
export function dutyWord(...forms: readonly DutyForm[]): string {
  return oneOf(DUTY_WORDS.filter(([, form]) => forms.includes(form)).map(([word]) => word))
}
