import { stringify } from 'csv-stringify/sync'

export type Cell = string | number | null

/**
 * A table as CSV: UTF-8 with a byte order mark, so that Excel reads it as such, and CRLF as RFC 4180 has it. A cell of several lines is
 * quoted whichever sign ends its lines, or each of them would be a row.
 */
export function csvOf(names: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return stringify([names, ...rows.map((row) => row.map(asText))], { ...LINES, bom: true })
}

/** Further rows of such a table, for one that is written piece by piece. */
export function csvLines(rows: readonly (readonly Cell[])[]): string {
  return stringify(
    rows.map((row) => row.map(asText)),
    LINES,
  )
}

const LINES = { record_delimiter: 'windows', quoted_match: /[\r\n]/ } as const

/** A spreadsheet takes a cell that opens with = + - @, of either width, for a formula; the words of a document are never one. */
function asText(value: Cell): Cell {
  return typeof value === 'string' && /^[=+\-@＝＋－＠\t\r\n]/.test(value) ? `'${value}` : value
}
