import type { CleaningStep } from '../draft.ts'
import { removals } from '../removals.ts'

/** `[bookmark: _GoBack]`, `[bookmark: _Hlk83283983]`: Word's bookmarks, printed by the conversion to text. */
export const bookmarks: CleaningStep = {
  name: 'bookmarks',
  edits: (text) => removals(text, /\[bookmark:[^\]\n]{0,80}\]/gi),
}
