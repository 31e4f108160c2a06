import { bareNumbersIn } from '../bareNumbers.ts'
import type { CleaningStep, Edit } from '../draft.ts'
import { UNIT_NUMBER, WORD_OF_UNIT } from '../unitMarks.ts'

const LATIN = /[A-Za-z]/
const WORD = /[A-Za-z0-9]/
/** `任务一 提升服务`: without the blank, the mark could be a word, 任务一般. */
const WORD_MARK = new RegExp(`^[ \\t\\u3000]*${WORD_OF_UNIT}${UNIT_NUMBER}$`, 'u')

/**
 * Removes spaces inside a line: `2023 年5 月4 日`, `5G 基站 7 万个`, `当  前`. One space is kept between two Latin words (`Power BI`), a word and a
 * number (`Windows 10`), two numbers, where it is the only separator, and a number and its unit (`1 实施数字化改造工程`, `任务一 提升服务`).
 */
export const blanks: CleaningStep = {
  name: 'stray blanks',
  edits: (text) => {
    const edits: Edit[] = []
    const marks = new Set(bareNumbersIn(text).map(({ blank }) => blank))
    for (const { index, 0: run } of text.matchAll(/[ \t\u00a0\u2000-\u200a\u202f\u205f\u3000]+/g)) {
      const isMark = marks.has(index) || WORD_MARK.test(text.slice(text.lastIndexOf('\n', index - 1) + 1, index))
      const before = text.charAt(index - 1)
      const after = text.charAt(index + run.length)
      if (!isMark && !keepsApart(before, after)) edits.push({ start: index, end: index + run.length })
      else if (run !== ' ') edits.push({ start: index, end: index + run.length, put: ' ' })
    }
    return edits
  },
}

function keepsApart(before: string, after: string): boolean {
  if (LATIN.test(before)) return WORD.test(after)
  return WORD.test(before) && WORD.test(after)
}
