/** Characters that XML cannot contain, even escaped: control characters, lone surrogates, two noncharacters. */
const NO_XML = /[^\P{Cc}\t\n\r]|\p{Cs}|[\uFFFE\uFFFF]/gu
/** Spreadsheets decode _x0041_ as A. */
const ESCAPE = /_(?=x[\dA-F]{4}_)/giu
const LONGEST = 32_767

/** Removes characters that XML cannot contain. */
export const xmlText = (words: string): string => words.replace(NO_XML, '')

/** Text that a workbook cell can contain: an invalid XML character, or one character too many, makes the file unreadable. */
export const cellText = (words: string): string => xmlText(words).replace(ESCAPE, '_x005F_').slice(0, LONGEST)
