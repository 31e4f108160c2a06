import type { CleaningStep } from '../draft.ts'
import { removals } from '../removals.ts'

/** `达到 **1.25** 万亿元`: the bold marks of Markdown. */
export const boldMarks: CleaningStep = {
  name: 'bold marks',
  edits: (text) => removals(text, /\*{2,}/g),
}
