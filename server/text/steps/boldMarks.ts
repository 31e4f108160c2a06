import type { CleaningStep } from '../draft.ts'
import { removals } from '../removals.ts'

/**
 * Removes Markdown marks of bold words, headings and quotes, and the backslash of an escaped sign: `达到 **1.25** 万亿元`, `## 二、重点任务`,
 * `> 某某市人民政府　2025年2月18日`, `\[市水利局\]`.
 * `# Page 1599:` is a line of a printed page.
 */
export const boldMarks: CleaningStep = {
  name: 'bold marks',
  edits: (text) => removals(text, /\*{2,}|^#{1,6}[ \t]+(?!Page\s*\d)|^>[ \t]+(?=\p{Script=Han})|\\(?=[[\](){}<>*_.#+!|~-])/gimu),
}
