import type { Column, Value } from './taskColumns.ts'

/** Maximum height of a row in Excel, in points. */
export const HIGHEST_ROW = 409

interface Lettering {
  /** Height of a line in points. */
  readonly line: number
  /** How much more text fits into a column than at the usual font size. */
  readonly room: number
}

/** 10 points; the substitute fonts for 宋体 have taller lines. */
export const USUAL: Lettering = { line: 14.5, room: 1 }
/** 8 points. */
export const SMALLER: Lettering = { line: 11.6, room: 1.25 }

/**
 * The height that the wrapped cells of a row need. Excel can compute it, but LibreOffice and previewers on phones or in chats use the
 * stored height.
 */
export function rowHeight(values: readonly Value[], columns: readonly Column[], { line, room }: Lettering): number {
  const lines = values.map((value, i) => (typeof value === 'string' ? linesOf(value, (columns[i]?.width ?? 10) * room - 1) : 1))
  return line * Math.max(...lines) + 4
}

/** Number of lines that words take in a column. */
export function linesOf(words: string, room: number): number {
  return words.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(unitsOf(line) / room)), 0)
}

function unitsOf(words: string): number {
  let units = 0
  for (const letter of words) units += (letter.codePointAt(0) ?? 0) > 0x2000 ? 2 : 1.1
  return units
}
