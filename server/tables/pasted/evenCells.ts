import type { ColumnKind } from '../../lexicon/columnHeaders.ts'
import { endsAsName } from '../../lexicon/names.ts'
import { BARE_ROLE_LABEL, ROLE_LABEL } from '../../lexicon/roles.ts'
import type { PlacedTable } from '../../text/layout.ts'
import type { Span } from '../../text/span.ts'
import { isRole, isTask } from '../columnKinds.ts'
import { isMark } from '../markColumns.ts'
import type { PastedTables } from '../pasted.ts'
import { type LinePart, partsOf, standBelow, wholeParts, withRest } from './brokenCells.ts'
import { isWholeCell, mayBe } from './cellWords.ts'
import { dividedHeader, type Header } from './dividedHeader.ts'
import {
  type CellSpan,
  cellsApart,
  cellsBetween,
  isEmptyLine,
  kindsOf,
  linesOf,
  rowsAndGroups,
  spansOf,
  type TextLine,
  tableOf,
  trimmed,
} from './rows.ts'
import { cellsInShape, shapesOf } from './shapes.ts'

/**
 * `类别   工作任务   牵头单位` / `稳增长   新增企业50家。   市工业和信息化局`: a table of lines with two or more spaces between the cells, as many in each row as in
 * the header, less those merged over rows or empty. Group lines may occur between rows, and the rest of a broken cell below its first line.
 */
export const evenCells: PastedTables = (text) => {
  const lines = linesOf(text).filter((line) => !isEmptyLine(line))
  const cells = lines.map(cellsOf)
  const found: PlacedTable[] = []
  for (let index = 0; index < lines.length; index += 1) {
    const first = headerOf(text, cells[index])
    if (!isHeader(first.kinds)) continue
    const divided = dividedHeader(first, headerOf(text, cells[index + 1]))
    const { kinds, cells: header } = divided ?? first
    const { rows, end } = rowsBelow(
      { text, lines, cells },
      index + (divided === null ? 1 : 2),
      kinds.map((kind) => kind ?? 'note'),
    )
    if (rows.filter((row) => row.length > 1).length >= fewestRows(kinds.length)) {
      const span = { start: header[0]?.start ?? 0, end: lines[end - 1]?.end ?? 0 }
      found.push({ ...tableOf([header, ...rows]), span })
    }
    index = end - 1
  }
  return found
}

function headerOf(text: string, cells: readonly Span[] = []): Header<Span> {
  // nearly every line is one cell
  return { cells, kinds: cells.length < FEWEST_CELLS ? [] : kindsOf(text, cells) }
}

/** Columns with tasks and with departments, and at most one unknown name among three or more known ones: 推进路径. */
function isHeader(kinds: readonly (ColumnKind | null)[]): boolean {
  const known = kinds.filter((kind) => kind !== null)
  const isKnown = known.length === kinds.length || (known.length >= 3 && kinds.length - known.length === 1)
  return isKnown && known.some(isRole) && known.some(isTask)
}

type Cells = readonly (CellSpan | null)[]

/** A text with its lines and the cells of each. */
interface CellText {
  readonly text: string
  readonly lines: readonly TextLine[]
  readonly cells: readonly (readonly Span[])[]
}

function rowsBelow(
  { text, lines, cells }: CellText,
  from: number,
  kinds: readonly ColumnKind[],
): { readonly rows: readonly Cells[]; readonly end: number } {
  const fitting = fittingTo(text, kinds)
  /** Null past the end, and for more cells than columns: such a line is part of no row, however long it is. */
  const partsAt = (index: number): readonly LinePart[] | null => {
    const [line, own = []] = [lines[index], cells[index]]
    if (line === undefined || own.length > kinds.length) return null
    const parts = partsOf(line, own)
    const apart = partsOf(
      line,
      own.flatMap((cell) => apartBeforeLabels(text, cell)),
    )
    return apart.length > parts.length && fitting(parts, false) === null && fitting(apart, false) !== null ? apart : parts
  }
  const startsRow = (index: number) => fitting(partsAt(index) ?? [], index === from) !== null
  const restAt = (first: readonly LinePart[], index: number) => restOfRow(first, index + 1, partsAt, startsRow)
  return rowsAndGroups<CellSpan | null>(lines, from, {
    rowAt: (index) => {
      const first = partsAt(index)
      if (first === null) return null
      const rest = restAt(first, index)
      const row = fitting(wholeParts(first, rest), index === from)
      return row && withRest(row, first, rest, kinds)
    },
    heightAt: (index) => 1 + restAt(partsAt(index) ?? [], index).length,
    isGroup: (index) => cells[index]?.length === 1,
    groupCell: (line) => trimmed(text, line),
  })
}

/** Places cells in columns of these kinds; null if they do not fit, or fit in two ways. More cells than columns never fit. */
function fittingTo(text: string, kinds: readonly ColumnKind[]): (cells: readonly LinePart[], isFirst: boolean) => Cells | null {
  const shapes = shapesOf(kinds)
  const periods = kinds.length - 1 - kinds.findLastIndex((kind) => kind !== 'period')
  const withoutPeriods = periods === 0 ? null : fittingTo(text, kinds.slice(0, -periods))
  return (cells, isFirst) => {
    if (cells.length === kinds.length && fitEach(cells, kinds, isFirst)) return cells
    // `县教育局   √   √` below 一季度 to 四季度: spaces do not tell which quarters are ticked
    const marks = cells.length - 1 - cells.findLastIndex((cell) => !isMark(cell.words))
    if (marks > 0 && marks <= periods) return withoutPeriods?.(cells.slice(0, -marks), isFirst) ?? null
    const [shape, other] = shapes.filter(({ places, filled }) => {
      const fits = filled.length === cells.length && cells.every((cell, at) => isWholeCell(kinds[filled[at] ?? -1], cell.words))
      return fits && (!isFirst || !places.includes('merged'))
    })
    if (shape === undefined) return withoutPeriods?.(cells, isFirst) ?? null
    return cells.length < FEWEST_CELLS || shape.cost === other?.cost ? null : spansOf(text, cellsInShape(shape, cells))
  }
}

/** Whether each cell fits its column. Below the first row, one of names may have an unknown beside a known one: 县中药材产业发展中心、宛西制药. */
function fitEach(cells: readonly LinePart[], kinds: readonly ColumnKind[], isFirst: boolean): boolean {
  const [misfit, ...others] = cells.flatMap(({ words }, column) => (mayBe(kinds[column], words) ? [] : [{ words, kind: kinds[column] }]))
  if (misfit === undefined) return true
  if (isFirst || others.length > 0 || kinds.length < FEWEST_BESIDE) return false
  return isRole(misfit.kind) && misfit.words.split('、').some((name) => endsAsName(name.trim()))
}

/** With fewer columns the other cells show too little. */
const FEWEST_BESIDE = 4

/** Maximum number of lines that a broken cell has below its first. */
const LONGEST_REST = 12

/** The following lines with the rest of the cells of a row: each part is below a cell, but none is below the first one. */
function restOfRow(
  cells: readonly LinePart[],
  from: number,
  partsAt: (index: number) => readonly LinePart[] | null,
  startsRow: (index: number) => boolean,
): readonly (readonly LinePart[])[] {
  const rest: (readonly LinePart[])[] = []
  for (let index = from; rest.length < LONGEST_REST; index += 1) {
    const parts = partsAt(index)
    if (parts === null || !standBelow(parts, cells) || startsRow(index)) break
    rest.push(parts)
  }
  return rest
}

/** Two columns may be words that happen to have a gap between them, so one such row is not a table. */
const fewestRows = (columns: number): number => (columns > 2 ? 1 : 2)

/** A row with cells merged from above or left out has still a task and a department. */
const FEWEST_CELLS = 2

/** `落实《…》， 牵头：市司法局`: a long cell leaves one space before the next, which its label shows. */
function apartBeforeLabels(text: string, cell: Span): readonly Span[] {
  const starts = [...text.slice(cell.start, cell.end).matchAll(BEFORE_LABEL)].map(({ index }) => cell.start + index)
  return starts.length === 0 ? [cell] : cellsBetween(text, cell, starts)
}

const BEFORE_LABEL = new RegExp(` (?=(?:${ROLE_LABEL}|${BARE_ROLE_LABEL})[：:])`, 'gu')

/** The cells of a line without tabs. */
const cellsOf = (line: TextLine): readonly Span[] => (line.words.includes('\t') ? [] : cellsApart(line))
