import { closesBracket, opensBracket } from '../width.ts'

/** Whether a sentence, or a clause of a list, ends with the line. */
export function endsSentence(words: string): boolean {
  return /[。；;！？!?]$/.test(words)
}

/** Whether the line ends with a comma. */
export function endsWithComma(words: string): boolean {
  return /[，,、]$/.test(words)
}

/** Words that depend on the words before them: 的通知, 等有关部门, 及其实施条例, 要求，…, but not 等级评定, 及时公开. */
const LEANS = /^(?:的(?!士)|之[一间后前内外]|等(?![级候额同离])|及(?![时早格])|以下简称|(?:有关)?(?:要求|精神|规定|部署|安排)[，,])/

/** Whether no paragraph can start here: `，完善…`, `）负责`, `的通知`. */
export function startsMidSentence(words: string): boolean {
  const first = words.charAt(0)
  return /^[，。、；：！？,;:.!?％%]/.test(first) || (closesBracket(first) && !opensBracket(first)) || LEANS.test(words)
}

/**
 * Whether running text stops inside a sentence: it contains a comma or full stop, and does not end with a full stop, a colon or a bracket.
 */
export function isUnfinished(words: string): boolean {
  return /[，,。；]/.test(words) && /[^。；;：:！？!?）)〕】，,、]$/.test(words) && !/[。！？][”’』」]$/.test(words)
}
