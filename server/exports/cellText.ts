/** What XML cannot hold, not even escaped: control characters, halves of characters, two that are none. */
const NO_XML = /[^\P{Cc}\t\n\r]|\p{Cs}|[\uFFFE\uFFFF]/gu
/** Spreadsheets read _x0041_ as A. */
const ESCAPE = /_(?=x[\dA-F]{4}_)/giu
const LONGEST = 32_767

/** Words without what XML has no place for. */
export const xmlText = (words: string): string => words.replace(NO_XML, '')

/** Words as a cell of a workbook can hold them: one sign that XML has no place for, or one letter too many, and the file does not open. */
export const cellText = (words: string): string => xmlText(words).replace(ESCAPE, '_x005F_').slice(0, LONGEST)
