import { stringify } from 'csv-stringify/sync'

export type Cell = string | number | null

/**
 * A table as CSV: UTF-8 with a byte order mark, which Excel needs, and CRLF according to RFC 4180. A cell with line breaks of any kind is
 * quoted, so that it stays one row.
 */
export function csvOf(names: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return stringify([names, ...rows.map((row) => row.map(asText))], { ...LINES, bom: true })
}

/** More rows of a table that is written piece by piece. */
export function csvLines(rows: readonly (readonly Cell[])[]): string {
  return stringify(
    rows.map((row) => row.map(asText)),
    LINES,
  )
}

const LINES = { record_delimiter: 'windows', quoted_match: /[\r\n]/ } as const

/**
 * Prevents formulas: spreadsheets evaluate a cell that starts with = + - @ (half or full width), some of them also after blanks and line
 * breaks, but words of a document are never formulas. Only such cells have an apostrophe in front, so that a reader can remove it again: a
 * line break alone opens no formula, and neither does a negative number.
 */
function asText(value: Cell): Cell {
  return typeof value === 'string' && FORMULA.test(value) && !NUMBER.test(value) ? `'${value}` : value
}

/** =1+1, \n－1, '=1 */
const FORMULA = /^'*\s*[=+\-@＝＋－＠]/u
const NUMBER = /^-\d+(?:\.\d+)?$/u
