import type { ColumnKind } from '../../lexicon/columnHeaders.ts'
import { folded } from '../../lexicon/folded.ts'
import { endsNameAbove } from '../../lexicon/names.ts'
import { isRole, isTask } from '../columnKinds.ts'
import { columnKindOf } from '../headers.ts'
import { groupRowOf, isOrdinal, plainGroupOf, rowNumberOf } from '../rowKinds.ts'
import { isTotalOf } from '../tableRows.ts'
import { mayBe } from './cellWords.ts'
import { isEmptyLine, LONGEST_ROW, runOf, type TextLine } from './rows.ts'

type Columns = readonly (ColumnKind | null)[]

/**
 * `2⇥推广智能逆变器。⇥工业和信息化部⇥市场监管总局` over `国家能源局⇥2023年6月`: lines of tabs with those of a row joined of which a cell has several paragraphs,
 * without quotation marks around them. Together they have as many cells as the header, or fewer in a numbered table, and the names and days
 * among them are below their columns. If they are not, the line has no tabs, so that the table ends above it.
 */
export function withWholeRows(text: string, lines: readonly TextLine[]): readonly TextLine[] {
  const whole: TextLine[] = []
  let columns: Columns = []
  for (let index = 0; index < lines.length; ) {
    const near = lines.slice(index, index + LONGEST_ROW)
    const header = headerOf(near)
    if (header.length > 0) columns = columnsOf(header) ?? []
    const own = header.length > 0 ? header : columns.length === 0 ? near.slice(0, 1) : rowIn(near, columns)
    whole.push(own === null ? withoutTabs(near[0] as TextLine) : joined(text, own))
    index += own?.length ?? 1
  }
  return whole
}

const joined = (text: string, lines: readonly TextLine[]): TextLine => {
  const [first, last] = [lines[0], lines.at(-1)] as [TextLine, TextLine]
  return lines.length === 1 ? first : { start: first.start, end: last.end, words: text.slice(first.start, last.start + last.words.length) }
}

const withoutTabs = (line: TextLine): TextLine => ({ ...line, words: line.words.replaceAll('\t', ' ') })

/** The lines of a header: one, or several above the first number where a name has two lines, `序号⇥任务⇥牵头` over `单位⇥完成时限`; empty if it is none. */
function headerOf(lines: readonly TextLine[]): readonly TextLine[] {
  const first = lines.slice(0, 1)
  if (OPENS_HEADER.test(first[0]?.words ?? '')) {
    const end = lines.findIndex(({ words }, index) => index > 0 && rowNumberOf(cellsIn(words)[0] ?? '') !== null)
    const broken = lines.slice(0, Math.max(end, 1))
    if (broken.length > 1 && areNames(broken)) return broken
  }
  return columnsOf(first) === null ? [] : first
}

const OPENS_HEADER = /^\s*序\s?号\s*\t/u

/** Whether all cells of these lines name columns; `完成时限` over `牵头单位` are names of two. */
function areNames(lines: readonly TextLine[]): boolean {
  const isName = (words: string) => columnKindOf(folded(words.trim())) !== null
  const cells = cellsIn(lines.map(({ words }) => words).join('\n'))
  const isWhole = (words: string) => words.length >= LEAST_WHOLE && isName(words)
  return columnsOf(lines) !== null && cells.every((cell) => isName(cell) && !(cell.includes('\n') && cell.split('\n').every(isWhole)))
}

/** 时限 and 部门 may be halves of 完成时限 and 牵头部门. */
const LEAST_WHOLE = 4

/** The columns, if lines name at least three, with tasks and departments among them. */
function columnsOf(lines: readonly TextLine[]): Columns | null {
  const words = lines.map((line) => line.words).join('\n')
  const kinds = cellsIn(words.trimEnd()).map((cell) => columnKindOf(folded(cell.trim())))
  return kinds.filter((kind) => kind !== null).length >= 3 && kinds.some(isTask) && kinds.some(isRole) ? kinds : null
}

const cellsIn = (words: string): readonly string[] => words.split('\t')
const tabsIn = (lines: readonly TextLine[]): number => lines.reduce((sum, { words }) => sum + cellsIn(words).length - 1, 0)

/** The lines of the row that starts here; null if it is broken and its parts do not show their columns. */
function rowIn(lines: readonly TextLine[], columns: Columns): readonly TextLine[] | null {
  const [first] = lines as [TextLine]
  const isNumbered = columns.includes('number')
  const isAlone = tabsIn([first]) === 0 && (isNumbered || (isGroupName(first.words.trim()) && !isWrapped(first, lines[1])))
  if (isAlone || isEmptyLine(first) || (isNumbered && !isNumberedIn(first, columns))) return [first]
  const below = lines.slice(1)
  const near = below.slice(
    0,
    runOf([...below.keys()], (index) => isInRow(below, index, columns)),
  )
  const own = [first, ...near.slice(0, partsBelow(first, near, columns))]
  const whole = [...own, ...lastCellBelow(below.slice(own.length - 1), own, columns)]
  const isWhole = isNumbered || tabsIn(own) === columns.length - 1
  if (whole.length > 1 && isWhole && fits(whole, columns)) return whole
  return isNumbered && tabsIn([first]) < columns.length - 1 && tabsIn(near) > 0 ? null : [first]
}

const isGroupName = (words: string): boolean => groupRowOf(words) || plainGroupOf(words)

/** `鼓励有条件的机关、企业事业单位实` over `施新建托育场所。⇥市卫健委`: a long line, and one that is no longer, are one cell. */
function isWrapped({ words }: TextLine, next: TextLine | undefined): boolean {
  const below = cellsIn(next?.words ?? '')[0]?.trim() ?? ''
  return !groupRowOf(words.trim()) && words.trim().length >= LEAST_WRAPPED && below.length <= words.trim().length + 1
}

const LEAST_WRAPPED = 14

const isNumberedIn = ({ words }: TextLine, columns: Columns): boolean =>
  rowNumberOf(cellsIn(words)[columns.indexOf('number')] ?? '') !== null

/** Whether a line may belong to the row above it: it starts no other row and names no group. */
function isInRow(lines: readonly TextLine[], index: number, columns: Columns): boolean {
  const line = lines[index] as TextLine
  const words = line.words.trim()
  const startsRow = columns.includes('number') && (isNumberedIn(line, columns) || startsUnnumbered(line, columns))
  const next = lines[index + 1]
  const isGroup = isGroupName(words) && tabsIn([line]) === 0 && next !== undefined && isNumberedIn(next, columns)
  return !startsRow && !isGroup && !isTotalOf(words) && !isEmptyLine(line) && columnsOf([line]) === null
}

/** `⇥⇥新建泵站3座⇥县水利局` or `一⇥稳增长`: a row below a merged number, or a group. */
function startsUnnumbered({ words }: TextLine, columns: Columns): boolean {
  const number = cellsIn(words)[columns.indexOf('number')] ?? ''
  return words.includes('\t') && (number.trim() === '' || isOrdinal(number.trim()))
}

/** Number of lines below the first up to the last with tabs that the row has room for. */
function partsBelow(first: TextLine, lines: readonly TextLine[], columns: Columns): number {
  const ends = lines.map((line, index) => tabsIn([line]) > 0 && tabsIn([first, ...lines.slice(0, index + 1)]) < columns.length)
  return ends.lastIndexOf(true) + 1
}

/** 2023年2月1日, 二〇二三年二月一日 */
const SIGNED = /^(?:20|二[〇○Ｏ0])\S{2,9}日$/u

/** 市园林局, 各县政府: as a text names those of its own place. */
const OPENS_WITH_LEVEL = /^(?:各|[省市区县州旗镇乡](?!\p{Script=Han}{0,2}[省市区县州旗](?=人民政府|政府|委)))/u

/** `水利部⇥公安部` over `教育部`: more names or days of the last column below a row that has all cells. Names above a day are a signature. */
function lastCellBelow(lines: readonly TextLine[], row: readonly TextLine[], columns: Columns): readonly TextLine[] {
  const last = columns.at(-1) ?? null
  if (tabsIn(row) !== columns.length - 1 || !(isRole(last) || last === 'deadline')) return []
  const isNumbered = columns.includes('number')
  const goesOn = (index: number) => {
    const words = lines[index]?.words.trim() ?? ''
    const above = (lines[index - 1] ?? row.at(-1))?.words.split('\t').at(-1) ?? ''
    if (last === 'deadline') return mayBe(last, words) && (isNumbered || words.length <= LONGEST_DAY)
    return mayBe(last, words) || endsName(above, words)
  }
  const own = lines.slice(
    0,
    runOf(
      [...lines.keys()],
      (index) => tabsIn([lines[index] as TextLine]) === 0 && !isEmptyLine(lines[index] as TextLine) && goesOn(index),
    ),
  )
  const below = lines[own.length]
  const next = lines.slice(own.length).find((line) => !isEmptyLine(line))
  if (!isRole(last)) return own
  if (next !== undefined && SIGNED.test(next.words.trim())) return []
  // 柳州市人民政府 at the end signs, 市园林局 does not
  const mayClose = below === undefined || isEmptyLine(below)
  return !mayClose || own.every(({ words }) => OPENS_WITH_LEVEL.test(words.trim())) ? own : []
}

/** Anything longer below a day may be the next task: 2023年新增老年食堂10处，改造… */
const LONGEST_DAY = 12

/** `市财政局、长沙海` over `关、市商务局`: a line that ends the last name of the line above. */
function endsName(above: string, words: string): boolean {
  const name =
    above
      .trim()
      .split(/[、，,；;]/u)
      .at(-1) ?? ''
  const rest = words.split(/[、，,；;]/u)[0] ?? ''
  return name !== '' && (endsNameAbove(name, rest) || (!mayBe('responsible', name) && mayBe('responsible', name + words)))
}

/** Whether the names and days of a row are in their columns. */
function fits(lines: readonly TextLine[], columns: Columns): boolean {
  const cells = cellsIn(lines.map(({ words }) => words).join('\n'))
  return (
    cells.length <= columns.length &&
    cells.every((cell, column) => {
      const kind = columns[column] ?? null
      if (cell.trim() === '' || !(isRole(kind) || kind === 'deadline')) return true
      const parts = cell.trim().split('\n')
      return [parts.join(''), parts.join('、')].some((words) => mayBe(kind, words)) || parts.every((words) => mayBe(kind, words))
    })
  )
}
