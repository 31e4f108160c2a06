import type { Span } from '../../text/span.ts'
import type { PastedTables } from '../pasted.ts'
import { groupRowOf } from '../rowKinds.ts'
import { cellsBetween, linesOf, type TextLine, tableOf } from './rows.ts'

/** `| 序号 | 工作任务 | 牵头单位 |`: a table of Markdown. Lines of group rows may stand between its rows. */
export const pipes: PastedTables = (text) => {
  if (!text.includes('|')) return []
  const lines = linesOf(text)
  const tables: (readonly (readonly Span[])[])[] = []
  for (let index = 0; index < lines.length; ) {
    const end = tableEnd(lines, index)
    const rows = lines.slice(index, end).flatMap((line) => (line.words.trim() === '' || isRule(line.words) ? [] : [cellsOf(text, line)]))
    if (rows.filter((row) => row.length > 1).length >= 2) tables.push(rows)
    index = Math.max(end, index + 1)
  }
  return tables.map(tableOf)
}

function tableEnd(lines: readonly TextLine[], from: number): number {
  if (!isRow(lines[from])) return from
  let end = from + 1
  for (let next = from + 1; next < lines.length; next += 1) {
    const words = lines[next]?.words.trim() ?? ''
    if (isRow(lines[next])) end = next + 1
    else if (words !== '' && !groupRowOf(words)) break
  }
  return end
}

function isRow(line: TextLine | undefined): boolean {
  return /^\s*\|.*\|.*\|\s*$/.test(line?.words ?? '')
}

/** `| --- | :---: |` below the header. */
function isRule(words: string): boolean {
  return /^[\s|:-]+$/.test(words)
}

function cellsOf(text: string, line: TextLine): readonly Span[] {
  if (!isRow(line)) return cellsBetween(text, line, [])
  const places = Array.from(line.words.matchAll(/(?<!\\)\|/g), ({ index }) => line.start + index)
  const inner = { start: (places[0] ?? line.start) + 1, end: places.at(-1) ?? line.end }
  return cellsBetween(text, inner, places.slice(1, -1))
}
