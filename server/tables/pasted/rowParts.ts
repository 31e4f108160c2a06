import type { ColumnKind } from '../../lexicon/columnHeaders.ts'
import { isRole, isTask } from '../columnKinds.ts'
import { plainGroupOf } from '../rowKinds.ts'
import { isCellOf, isWholeCell, mayBe } from './cellWords.ts'
import type { LineCell } from './mergedRows.ts'
import { isBrokenName } from './rowCells.ts'
import { runOf, type TextLine } from './rows.ts'

type Cell = readonly TextLine[]

/** How to read a row whose cells have several lines. */
export interface RowWays {
  /** Whether no row is above it from which its first cells could be merged. */
  readonly isFirst: boolean
  /** Whether lines of other text may follow its last cell. */
  readonly isLast: boolean
  /** Whether one department leads each task, so that of several lines of names the first one leads. */
  readonly leadsAlone: boolean
}

/**
 * `3` / `审批提速` / `推行“拿地即开工”。` / `市自然资源局` / `市住建局` / `市水利局` / `7月底前`: the cells of a row with text left of the departments and days, persons or
 * remarks right of them. Where the text has fewer lines than columns its first cells are merged from above. Null if the lines do not show
 * their columns.
 */
export function cellsOfParts(
  [number, ...lines]: readonly TextLine[],
  columns: readonly ColumnKind[],
  { isFirst, isLast, leadsAlone }: RowWays,
): readonly LineCell[] | null {
  const parts = partsOf(columns)
  const from = lines.findIndex((_, index) => index > 0 && nameAt(lines, index) !== null)
  if (number === undefined || parts === null || from === -1 || (isLast && parts.rest.length === 0)) return null
  if (lines.slice(1, from).some(isDay)) return null
  const own = namesFrom(lines, from)
  const texts = textCells(joined(lines.slice(0, from).map((line) => [line])), parts.texts, isFirst)
  const names = nameCells(joined(own), parts.names.length, leadsAlone)
  const rest = restCells(lines.slice(from + own.flat().length), parts.rest, isLast)
  return texts === null || names === null || rest === null ? null : [[number], ...texts, ...names, ...rest]
}

/** `11月底前` left of the departments: the columns are in another order. */
const isDay = ({ words }: TextLine): boolean => words.trim().length <= LONGEST_DAY && mayBe('deadline', words)
const LONGEST_DAY = 10

/** The consecutive lines of names from one on; a name may be broken over two lines. */
function namesFrom(lines: readonly TextLine[], from: number): readonly Cell[] {
  const own = nameAt(lines, from)
  return own === null ? [] : [own, ...namesFrom(lines, from + own.length)]
}

/** `市财政局`, or `县自然资` / `源局`; null if the line is no name. */
function nameAt(lines: readonly TextLine[], index: number): Cell | null {
  if (isBrokenName(lines, index)) return lines.slice(index, index + 2)
  return mayBe('responsible', lines[index]?.words ?? '') ? lines.slice(index, index + 1) : null
}

/** Whether the first name of a row leads alone. */
export function leadsAloneIn(row: readonly LineCell[], columns: readonly ColumnKind[]): boolean {
  const lead = row[columns.findIndex(isRole)] ?? []
  return lead.length === 1 && !/[、，；]/u.test(lead[0]?.words ?? '')
}

interface Parts {
  readonly texts: readonly ColumnKind[]
  readonly names: readonly ColumnKind[]
  readonly rest: readonly ColumnKind[]
}

/** The columns right of the number, if those of text are followed by those of departments. */
function partsOf([number, ...columns]: readonly ColumnKind[]): Parts | null {
  const from = columns.findIndex(isRole)
  const to = columns.findLastIndex(isRole) + 1
  const parts = { texts: columns.slice(0, from), names: columns.slice(from, to), rest: columns.slice(to) }
  const isOfText = (kind: ColumnKind) => isTask(kind) || kind === 'group'
  return number === 'number' && from > 0 && parts.texts.every(isOfText) && parts.names.every(isRole) ? parts : null
}

/** Joins cells that end or start in the middle of a list or sentence: `市住建局、` / `市水利局`. */
function joined(cells: readonly Cell[]): readonly Cell[] {
  const whole: TextLine[][] = []
  for (const cell of cells) {
    const above = whole.at(-1)
    const goesOn = GOES_ON.test(above?.at(-1)?.words.trim() ?? '') || COMES_ON.test(cell[0]?.words.trim() ?? '')
    if (above !== undefined && goesOn) above.push(...cell)
    else whole.push([...cell])
  }
  return whole
}

const GOES_ON = /[，、：（“《]$/u
const COMES_ON = /^[，、。；）”》]/u

/** The first lines that may name groups are cells of their own, and the others the last cell. */
function textCells(cells: readonly Cell[], columns: readonly ColumnKind[], isFirst: boolean): readonly LineCell[] | null {
  const most = Math.min(columns.length, cells.length) - 1
  const own = runOf(cells.slice(0, most), (cell) => cell.length === 1 && isWholeCell('group', cell[0]?.words ?? ''))
  const merged = columns.length - 1 - own
  // `推动企业上市` alone may as well be a task whose second cell is empty
  if (merged > 0 && (isFirst || plainGroupOf(cells[own]?.[0]?.words.trim() ?? ''))) return null
  return [...columns.slice(0, merged).map(() => null), ...cells.slice(0, own), cells.slice(own).flat()]
}

function nameCells(cells: readonly Cell[], columns: number, leadsAlone: boolean): readonly Cell[] | null {
  if (columns === 1) return [cells.flat()]
  if (cells.length === columns) return cells
  const [lead = [], ...others] = cells
  if (columns !== 2 || (others.length > 0 && !leadsAlone)) return null
  return [lead, others.flat()]
}

/** Each column takes the next line, if that may be its cell; null if lines of the row are left. */
function restCells(lines: readonly TextLine[], columns: readonly ColumnKind[], isLast: boolean): readonly Cell[] | null {
  let at = 0
  const cells = columns.map((column): Cell => {
    const line = lines[at]
    if (line === undefined || !isCellOf(column, line.words)) return []
    at += 1
    return [line]
  })
  return isLast || at === lines.length ? cells : null
}
