import type { CleaningStep } from '../draft.ts'
import { removals } from '../removals.ts'

/** Byte order marks, zero-width characters, soft hyphens, control characters, and the private glyphs that PDF fonts leave behind. */
export const invisibles: CleaningStep = {
  name: 'invisible characters',
  edits: (text) => removals(text, /(?:(?![\n\t])[\p{Cc}\p{Cf}\p{Co}])+/gu),
}
