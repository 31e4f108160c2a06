import type { ColumnKind } from '../lexicon/columnHeaders.ts'
import { cellsIn, holdsNames, lengthIn } from './columnCells.ts'
import { isResponsible } from './columnKinds.ts'
import { DUTIES, PLAIN_DEPARTMENTS } from './dutyColumns.ts'
import type { Head } from './head.ts'
import { isCaseNumber, rowNumberOf } from './rowKinds.ts'
import type { Row, Words } from './taskRow.ts'

export type ColumnKinds = ReadonlyMap<number, ColumnKind>

/** A table whose columns are still partly unknown: its header and the rows below. */
interface HeadedRows {
  readonly names: Head['names']
  readonly rows: readonly Row[]
  readonly words: Words
}

/** Adds a column that the header alone does not show. */
type Completion = (kinds: ColumnKinds, table: HeadedRows) => ColumnKinds

/** The kinds of the columns: those that the header names, and those that the other columns or the cells show. */
export function kindsOfColumns({ kinds, names }: Head, rows: readonly Row[], words: Words): ColumnKinds {
  return COMPLETIONS.reduce((known, complete) => complete(known, { names, rows, words }), kinds)
}

/** 项目, 重点工程: in a table with goals for each quarter these are the tasks, elsewhere they may be anything. */
const PROJECT = /^(?:重点|重大|主要|年度|20\d{2}年)*(?:项目|工程)(?:[（(]?工程[）)]?)?(?:名称)?$/

const withProjects: Completion = (kinds, { names }) => {
  const known = [...kinds.values()]
  if (known.filter((kind) => kind === 'period').length < 2 || known.includes('task')) return kinds
  const project = [...names].find(([column, name]) => !kinds.has(column) && PROJECT.test(name))
  return project ? new Map(kinds).set(project[0], 'task') : kinds
}

/** 序号, 工作内容, 责任单位: without a column of tasks, the content is what to do. */
const withContent: Completion = (kinds) => {
  if ([...kinds.values()].includes('task')) return kinds
  const content = [...kinds].find(([, kind]) => kind === 'content')
  return content ? new Map(kinds).set(content[0], 'task') : kinds
}

/** Minimum length of a duty on average. */
const LEAST_OF_DUTY = 6

/** 单位 beside 任务, 部门 beside 职责分工: if no other header says who is responsible, a column of plain departments does, where its cells are names. */
const withPlainDepartments: Completion = (kinds, { names, rows, words }) => {
  const column = [...names].find(([at, name]) => PLAIN_DEPARTMENTS.test(name) && holdsNames(at, rows, words))?.[0]
  if (column === undefined || [...kinds.values()].includes('indicator')) return kinds
  const duties = [...names].find(
    ([at, name]) => DUTIES.test(name) && !holdsNames(at, rows, words) && lengthIn(at, rows, words) >= LEAST_OF_DUTY,
  )?.[0]
  const tasks = duties === undefined ? kinds : new Map(kinds).set(duties, 'task')
  const known = [...tasks.values()]
  return known.some(isResponsible) || !known.includes('task') ? kinds : new Map(tasks).set(column, 'responsible')
}

/** Minimum length of a task, about a sentence; names of things are shorter. */
export const LEAST_OF_TASK = 12

/** If there is a column of departments but no known column of tasks, the unknown column with the longest cells is used. */
const withLongestTask: Completion = (kinds, { rows, words }) => {
  const known = [...kinds.values()]
  if (!known.some(isResponsible)) return kinds
  if (known.some((kind) => ['task', 'content', 'indicator', 'catalogue'].includes(kind))) return kinds
  const unknown = columnsOutside(kinds, rows).map((column) => [column, lengthIn(column, rows, words)] as const)
  const [longest] = unknown.sort(([, one], [, other]) => other - one)
  return longest && longest[1] >= LEAST_OF_TASK ? new Map(kinds).set(longest[0], 'task') : kinds
}

/** A column without a name that counts the rows. */
const withNumbers: Completion = (kinds, { names, rows, words }) => {
  if ([...kinds.values()].includes('number')) return kinds
  const numbers = columnsOutside(names, rows).find((column) => {
    const cells = cellsIn(column, rows, words)
    return cells.length > 1 && cells.every((cell) => rowNumberOf(cell) !== null || isCaseNumber(cell))
  })
  return numbers === undefined ? kinds : new Map(kinds).set(numbers, 'number')
}

function columnsOutside(known: ReadonlyMap<number, unknown>, rows: readonly Row[]): readonly number[] {
  return [...new Set(rows.flatMap(({ cells }) => cells.map(({ column }) => column).filter((column) => !known.has(column))))]
}

/** In this order: what to do, by the names of columns first; then who, which needs a task beside it; then tasks and numbers by their cells. */
const COMPLETIONS: readonly Completion[] = [withProjects, withContent, withPlainDepartments, withLongestTask, withNumbers]
