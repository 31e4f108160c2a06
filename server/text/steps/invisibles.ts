import type { CleaningStep } from '../draft.ts'
import { removals } from '../removals.ts'

/** Removes byte order marks, zero-width characters, soft hyphens, control characters, and private-use glyphs from PDF fonts. */
export const invisibles: CleaningStep = {
  name: 'invisible characters',
  edits: (text) => removals(text, /(?:(?![\n\t])[\p{Cc}\p{Cf}\p{Co}])+/gu),
}
