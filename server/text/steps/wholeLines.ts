import type { CleaningStep, Edit } from '../draft.ts'

/** For a text whose lines are whole paragraphs: removes only empty lines and spaces around a line. */
export const wholeLines: CleaningStep = {
  name: 'whole lines',
  edits: (text) =>
    Array.from(text.matchAll(/^\s+|\s*\n\s*|\s+$/g), ({ index, 0: found }): Edit => {
      const outer = index === 0 || index + found.length === text.length
      return { start: index, end: index + found.length, ...(outer ? {} : { put: '\n' }) }
    }),
}
