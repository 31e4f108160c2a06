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
 * Prevents formulas: spreadsheets evaluate a cell that starts with = + - @ (half or full width), but words of a document are never
 * formulas.
 */
function asText(value: Cell): Cell {
  return typeof value === 'string' && /^[=+\-@＝＋－＠\t\r\n]/.test(value) ? `'${value}` : value
}
