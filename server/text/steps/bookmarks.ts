import type { CleaningStep } from '../draft.ts'
import { removals } from '../removals.ts'

/** Removes Word bookmarks printed by the conversion to text: `[bookmark: _GoBack]`, `[bookmark: _Hlk83283983]`. */
export const bookmarks: CleaningStep = {
  name: 'bookmarks',
  edits: (text) => removals(text, /\[bookmark:[^\]\n]{0,80}\]/gi),
}
