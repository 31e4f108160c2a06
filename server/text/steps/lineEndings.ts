import type { CleaningStep, Edit } from '../draft.ts'

/** Converts all line ends to one line feed: CRLF, CR, form feed, the Unicode line and paragraph separators. */
export const lineEndings: CleaningStep = {
  name: 'line endings',
  edits: (text) =>
    Array.from(
      text.matchAll(/\r\n|[\r\f\u0085\u2028\u2029]/g),
      ({ index, 0: found }): Edit => ({ start: index, end: index + found.length, put: '\n' }),
    ),
}
