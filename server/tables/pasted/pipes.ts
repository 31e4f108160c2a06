import { folded } from '../../text/folded.ts'
import type { Span } from '../../text/span.ts'
import { columnKindOf } from '../headers.ts'
import type { PastedTables } from '../pasted.ts'
import { groupRowOf } from '../rowKinds.ts'
import { isRole } from './rowCells.ts'
import { cellsBetween, linesOf, type TextLine, tableOf } from './rows.ts'

/**
 * `| 序号 | 工作任务 | 牵头单位 |`: a table of Markdown; or of a page whose cells became `序号 | 工作任务 | 牵头单位 |`, with no bar before the first.
 * Lines of group rows may stand between its rows.
 */
export const pipes: PastedTables = (text) => {
  if (!text.includes('|')) return []
  const lines = linesOf(text)
  const tables: (readonly (readonly Span[])[])[] = []
  for (let index = 0; index < lines.length; ) {
    const isRow = rowTest(text, lines[index])
    const end = isRow === null ? index : tableEnd(lines, index, isRow)
    const rows = lines
      .slice(index, end)
      .flatMap((line) =>
        line.words.trim() === '' || isRule(line.words) ? [] : [isRow?.(line) ? cellsOf(text, line) : cellsBetween(text, line, [])],
      )
    if (rows.filter((row) => row.length > 1).length >= 2) tables.push(rows)
    index = Math.max(end, index + 1)
  }
  return tables.map(tableOf)
}

type RowTest = (line: TextLine | undefined) => boolean

/** How the rows of the table are told that opens with this line; null where none does. Bars alone also part the words of a menu. */
function rowTest(text: string, line: TextLine | undefined): RowTest | null {
  if (isClosed(line)) return isClosed
  return line !== undefined && hasBars(line) && isHeader(text, line) ? hasBars : null
}

/** `序号 | 任务名称 | 牵头部门 |`, `重点任务 | 负责科室`: half of all name columns that are known, and the first a number or another departments. */
function isHeader(text: string, line: TextLine): boolean {
  const kinds = cellsOf(text, line).map(({ start, end }) => columnKindOf(folded(text.slice(start, end))))
  const known = kinds.filter((kind) => kind !== null)
  return known.length >= 2 && known.length * 2 >= kinds.length && (kinds[0] === 'number' || known.some(isRole))
}

function tableEnd(lines: readonly TextLine[], from: number, isRow: RowTest): number {
  let end = from + 1
  for (let next = from + 1; next < lines.length; next += 1) {
    const words = lines[next]?.words.trim() ?? ''
    if (isRow(lines[next])) end = next + 1
    else if (words !== '' && !groupRowOf(words)) break
  }
  return end
}

const isClosed: RowTest = (line) => /^\s*\|.*\|.*\|\s*$/.test(line?.words ?? '')
const hasBars: RowTest = (line) => /\|.*\|/.test(line?.words ?? '')

/** `| --- | :---: |` below the header. */
function isRule(words: string): boolean {
  return /^[\s|:-]+$/.test(words)
}

/** The cells between the bars of a line; a bar at either end only closes it. */
function cellsOf(text: string, line: TextLine): readonly Span[] {
  const places = Array.from(line.words.matchAll(/(?<!\\)\|/g), ({ index }) => line.start + index)
  const opens = /^\s*\|/.test(line.words)
  const closes = /(?<!\\)\|\s*$/.test(line.words)
  const inner = {
    start: opens ? (places[0] ?? 0) + 1 : line.start,
    end: closes ? (places.at(-1) ?? line.end) : line.start + line.words.length,
  }
  return cellsBetween(text, inner, places.slice(opens ? 1 : 0, closes ? -1 : undefined))
}
