import type { CleaningStep } from '../draft.ts'
import { removals } from '../removals.ts'

/** Byte order marks, zero-width characters, soft hyphens, control characters, and the private glyphs that PDF fonts leave behind. */
export const invisibles: CleaningStep = {
  name: 'invisible characters',
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
  edits: (text) =>
    removals(text, /[\u0000-\u0008\u000e-\u001f\u007f\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff\ufffe\uffff\ue000-\uf8ff]+/g),
}
