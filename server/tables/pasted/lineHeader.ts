import type { ColumnKind } from '../../lexicon/columnHeaders.ts'
import { folded } from '../../lexicon/folded.ts'
import { oneOf } from '../../lexicon/pattern.ts'
import { roleWords } from '../../lexicon/roles.ts'
import { isRole, isTask } from '../columnKinds.ts'
import { MOST_COLUMNS } from '../columnNames.ts'
import { DUTIES, PLAIN_DEPARTMENTS } from '../dutyColumns.ts'
import { columnKindOf, listedKindOf } from '../headers.ts'
import { groupRowOf, plainGroupOf } from '../rowKinds.ts'
import type { Header } from './dividedHeader.ts'
import { numberOn, type TextLine } from './rows.ts'

/** The kinds of the columns, and the lines that name each. */
export type LineHeader = Header<readonly TextLine[], ColumnKind>

/** The columns of the header that starts here; empty if there is none. Unknown names may occur among the others: 存在问题. */
export function headerAt(lines: readonly TextLine[], from: number): LineHeader {
  const kinds: ColumnKind[] = []
  const cells: (readonly TextLine[])[] = []
  for (let index = from; index < lines.length && kinds.length < MOST_COLUMNS; ) {
    const cell = lines.slice(index, index + (isBrokenColumn(lines, index) ? 2 : 1))
    const kind = columnKindOf(folded(cell.map(({ words }) => words).join('')))
    if (kind === null && !(kinds.length > 0 && isUnknownName(lines, index))) break
    kinds.push(kind ?? 'note')
    cells.push(cell)
    index += cell.length
  }
  const own = columnsOf(lines, from, kinds)
  return { kinds: own, cells: cells.slice(0, own.length) }
}

/** First words of a column name that continues on the next line: 牵头 / 单位, 市政府 / 分管领导. */
const OPENS_COLUMN = new RegExp(`^(?:[省市区县州镇乡](?:委|政府)|${oneOf([...roleWords('label'), '主要', '分管', '序', '备'])})$`, 'u')

function isBrokenColumn(lines: readonly TextLine[], index: number): boolean {
  const [first, next] = [lines[index], lines[index + 1]].map((line) => folded(line?.words.trim() ?? ''))
  return first !== undefined && OPENS_COLUMN.test(first) && listedKindOf(`${first}${next}`) !== null
}

/** The columns of a table of tasks or duties; empty if these are not its columns. The last name may be that of the first group. */
function columnsOf(lines: readonly TextLine[], from: number, found: readonly ColumnKind[]): readonly ColumnKind[] {
  const kinds = [...found]
  // 类别 above 序号 is merged over rows, so its cells are between them, as names of groups
  if (kinds[0] === 'group' && kinds[1] === 'number') return []
  if (namesFirstGroup(lines, from, kinds.length)) kinds.pop()
  const names = lines.slice(from, from + kinds.length).map(({ words }) => folded(words).trim())
  const duties = asDuties(kinds, names)
  if (duties !== null) return duties
  const isTasks = kinds.some(isTask) && kinds.some(isRole)
  return kinds[0] === 'number' || isTasks ? kinds : []
}

/** 部门 beside 职责分工: the departments, and what each has to do. */
function asDuties(kinds: readonly ColumnKind[], names: readonly string[]): readonly ColumnKind[] | null {
  const [department, duties] = [names.findIndex((name) => PLAIN_DEPARTMENTS.test(name)), names.findIndex((name) => DUTIES.test(name))]
  if (department === -1 || duties !== kinds.length - 1 || kinds.includes('task')) return null
  return kinds.map((kind, column) => (column === department ? 'responsible' : column === duties ? 'task' : kind))
}

/** Whether the last line before the first number is no column but the name of a group: the first row has one line less. */
function namesFirstGroup(lines: readonly TextLine[], from: number, width: number): boolean {
  const [last, first] = [lines[from + width - 1], lines[from + width]]
  const isUnknown = last !== undefined && columnKindOf(folded(last.words)) === null && plainGroupOf(last.words.trim())
  return isUnknown && numberOn(first) === 1 && numberOn(lines[from + width + width - 1]) === 2
}

/** Whether the line precedes the first number, or another column name. */
function isUnknownName(lines: readonly TextLine[], index: number): boolean {
  const [own, next] = [lines[index]?.words.trim() ?? '', lines[index + 1]]
  if (!/^[\p{Script=Han}（）()]{2,10}$/u.test(own) || groupRowOf(own)) return false
  return numberOn(next) === 1 || columnKindOf(folded(next?.words ?? '')) !== null
}
