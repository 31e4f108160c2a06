import type { ColumnKind } from '../../lexicon/columnHeaders.ts'
import type { Span } from '../../text/span.ts'
import { isRole, isTask } from '../columnKinds.ts'
import type { PastedTables } from '../pasted.ts'
import { isWholeCell, mayBe } from './cellWords.ts'
import { dividedRun } from './dividedHeader.ts'
import { headerAt, type LineHeader } from './lineHeader.ts'
import { type LineCell, mergedRows } from './mergedRows.ts'
import { numberedCellLines } from './numberedCellLines.ts'
import { isEmptyLine, linesOf, rowsAndGroups, spansOf, type TextLine, tableOf, withPlainBars } from './rows.ts'

/**
 * `序号` / `工作任务` / `牵头单位` / `1` / `新增…` / `市教育局`: a table copied with each cell on a separate line. Its header is a run of column names, the
 * first of them 序号. A row starts with the next number, and its lines are its cells. If no column numbers the rows, each row has one line
 * for each column.
 */
export const cellLines: PastedTables = (text) => {
  const lines = linesOf(withPlainBars(text))
    .map(withoutRules)
    .filter((line) => !isEmptyLine(line))
  const found: (readonly (readonly (Span | null)[])[])[] = []
  for (let index = 0; index < lines.length; ) {
    const run = headerAt(lines, index)
    const below = index + run.cells.flat().length
    const { names, rows, unnamed } = readBelow(lines, below, run)
    if (rows.length === 0) {
      index += 1
      continue
    }
    const all = [unnamed === null ? names : [...names.slice(0, unnamed), [], ...names.slice(unnamed)], ...rows]
    found.push(all.map((row) => spansOf(text, row)))
    index = lines.indexOf(lastOf(rows), below) + 1
  }
  return found.map(tableOf)
}

/**
 * The rows below a run of names, which may be a header of two rows, or whose last name may be the first cell of the first row (主要预期目标 below
 * 配合单位), if that reaches more lines.
 */
function readBelow(lines: readonly TextLine[], below: number, run: LineHeader): Rows & { readonly names: LineHeader['cells'] } {
  const read = ({ kinds, cells }: LineHeader, from: number) => ({
    names: cells,
    ...(kinds.length === 0 ? NO_ROWS : rowsOf(lines, from, kinds)),
  })
  const divided = dividedRun(run)
  const short = withoutLast(run)
  const ways = [
    read(run, below),
    ...(divided === null ? [] : [read(divided, below)]),
    ...(short === null ? [] : [read(short, below - (run.cells.at(-1)?.length ?? 0))]),
  ]
  return ways.reduce((best, way) => (linesIn(way.rows) > linesIn(best.rows) ? way : best))
}

/** A column of tasks right of the departments is unusual. */
function withoutLast({ kinds, cells }: LineHeader): LineHeader | null {
  const before = kinds.slice(0, -1)
  const isFirstCell = isTask(kinds.at(-1)) && before.some(isTask) && before.some(isRole)
  return isFirstCell ? { kinds: before, cells: cells.slice(0, -1) } : null
}

/** The rows below a header, and the place of a column of numbers that has no name. */
interface Rows {
  readonly rows: readonly (readonly LineCell[])[]
  readonly unnamed: number | null
}

const NO_ROWS: Rows = { rows: [], unnamed: null }

/**
 * The rows below a header: with a cell of each column, or where that reaches fewer lines, with cells merged or left out, or with numbers in a
 * column whose name is an empty cell.
 */
function rowsOf(lines: readonly TextLine[], below: number, header: readonly ColumnKind[]): Rows {
  const whole = header.length < 3 ? [] : header[0] === 'number' ? numberedCellLines(lines, below, header) : plainRows(lines, below, header)
  const merged = mergedRows(lines, below, header)
  const rows = linesIn(merged) > linesIn(whole) ? merged : whole
  return rows.length > 0 || header.includes('number') ? { rows, unnamed: null } : numberedRows(lines, below, header)
}

/** `工作任务` / `具体要求` / `责任科室` above `强化公开` / `1` / `公布目录。` / `办公室`: the numbers may be left of any column up to the task. */
function numberedRows(lines: readonly TextLine[], below: number, header: readonly ColumnKind[]): Rows {
  const task = header.findLastIndex(isTask)
  const found = Array.from({ length: task + 1 }, (_, unnamed): Rows => {
    const kinds = [...header.slice(0, unnamed), 'number' as const, ...header.slice(unnamed)]
    return { rows: mergedRows(lines, below, kinds), unnamed }
  }).filter(({ rows }) => rows.length > 0)
  return found.length === 1 ? (found[0] ?? NO_ROWS) : NO_ROWS
}

const linesIn = (rows: readonly (readonly LineCell[])[]): number => rows.flat(2).filter((line) => line !== null).length
const lastOf = (rows: readonly (readonly LineCell[])[]): TextLine => rows.flat(2).findLast((line) => line !== null) as TextLine

/** `| 牵头责任单位 |`: the bars around a cell are no part of it. */
function withoutRules({ start, words }: TextLine): TextLine {
  const lead = /^\s*\|\s*/u.exec(words)?.[0].length ?? 0
  const whole = words.trimEnd()
  const inner = whole.endsWith('|') ? whole.slice(lead, -1).trimEnd() : words.slice(lead)
  return { start: start + lead, end: start + lead + inner.length, words: inner }
}

type Cells = readonly (readonly TextLine[])[]

/** `发挥政府带动作用，引领社会资金投入`: where no cell is missing, the name of a group may have a comma. */
const isLongGroup = (kind: ColumnKind | undefined, words: string): boolean =>
  kind === 'group' && mayBe(kind, words) && !/[。；;]|[，,]$/u.test(words) && !mayBe('responsible', words)

/** Rows without numbers: as many lines as columns, each plausible for its column, with names of groups between them. */
function plainRows(lines: readonly TextLine[], from: number, header: readonly ColumnKind[]): readonly Cells[] {
  const rowAt = (index: number) => {
    const row = lines.slice(index, index + header.length)
    return row.length === header.length &&
      row.every((line, column) => isWholeCell(header[column], line.words) || isLongGroup(header[column], line.words))
      ? row.map((line) => [line])
      : null
  }
  const heightAt = () => header.length
  const { rows } = rowsAndGroups(lines, from, { rowAt, heightAt, isGroup: () => true, groupCell: (line) => [line] })
  return rows.some((row) => row.length > 1) ? rows : []
}
