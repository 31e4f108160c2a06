import type { CleaningStep, Edit } from '../draft.ts'

const LATIN = /[A-Za-z]/
const WORD = /[A-Za-z0-9]/

/**
 * Removes spaces inside a line: `2023 年5 月4 日`, `5G 基站 7 万个`, `当  前`. One space is kept between two Latin words (`Power BI`), a word and a
 * number (`Windows 10`) and two numbers, where it is the only separator.
 */
export const blanks: CleaningStep = {
  name: 'stray blanks',
  edits: (text) => {
    const edits: Edit[] = []
    for (const { index, 0: run } of text.matchAll(/[ \t\u00a0\u2000-\u200a\u202f\u205f\u3000]+/g)) {
      const before = text.charAt(index - 1)
      const after = text.charAt(index + run.length)
      if (!keepsApart(before, after)) edits.push({ start: index, end: index + run.length })
      else if (run !== ' ') edits.push({ start: index, end: index + run.length, put: ' ' })
    }
    return edits
  },
}

function keepsApart(before: string, after: string): boolean {
  if (LATIN.test(before)) return WORD.test(after)
  return WORD.test(before) && WORD.test(after)
}
