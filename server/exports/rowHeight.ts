import type { Column, Value } from './taskColumns.ts'

/** The greatest height of a row in Excel, in points. */
export const HIGHEST_ROW = 409

interface Lettering {
  /** Height of a line in points. */
  readonly line: number
  /** How much wider a column is in these letters than in usual ones. */
  readonly room: number
}

/** 10 points; the fonts that stand in for 宋体 where it is missing have higher lines. */
export const USUAL: Lettering = { line: 14.5, room: 1 }
/** 8 points. */
export const SMALLER: Lettering = { line: 11.6, room: 1.25 }

/**
 * The height that the wrapped cells of a row need. Excel would fit the row by itself; LibreOffice and what shows a file on a phone or in
 * a chat take the height that is written.
 */
export function rowHeight(values: readonly Value[], columns: readonly Column[], { line, room }: Lettering): number {
  const lines = values.map((value, i) => (typeof value === 'string' ? linesOf(value, (columns[i]?.width ?? 10) * room - 1) : 1))
  return line * Math.max(...lines) + 4
}

/** How many lines words take in a column. */
export function linesOf(words: string, room: number): number {
  return words.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(unitsOf(line) / room)), 0)
}

function unitsOf(words: string): number {
  let units = 0
  for (const letter of words) units += (letter.codePointAt(0) ?? 0) > 0x2000 ? 2 : 1.1
  return units
}
