import type { Hit } from '../../domain/operations.ts'

/** 国办发〔2022〕30号, 国办发[2022] 30, 2022年国办发第30号, 国务院令第722号, 722号令, 第722号 */
const WHOLE_NUMBER =
  /^[\p{Script=Han}A-Za-z]{2,16}\s*[〔［[﹝（(【]\s*(?:19|20)\d{2}\s*[〕］\]﹞）)】]\s*第?\s*\d{1,5}\s*号?$|^(?:19|20)\d{2}\s*年\s*\p{Script=Han}{2,10}\s*第?\s*\d{1,5}\s*号$|^(?:\p{Script=Han}{0,16}令)?\s*第\s*\d{1,5}\s*号令?$|^\p{Script=Han}{0,16}令?\s*\d{1,5}\s*号令$|^\p{Script=Han}{1,16}令\s*\d{1,5}\s*号$/u

/** True if a complete document number was typed and no hit has that number. */
export function isNumberNotHeld(words: string, hits: readonly Pick<Hit, 'matchedBy' | 'partial'>[]): boolean {
  return WHOLE_NUMBER.test(words.trim()) && !hits.some(({ matchedBy, partial }) => matchedBy === 'NUMBER' && !partial)
}
