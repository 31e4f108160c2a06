import type { ColumnKind } from '../lexicon/columnHeaders.ts'
import { isResponsible, isRole } from './columnKinds.ts'
import type { ColumnKinds } from './columnsByCells.ts'
import type { Row } from './taskRow.ts'

/** What a table lists. An unknown table is reported with its header. */
export type TableKind = 'tasks' | 'indicators' | 'persons' | 'catalogue' | 'form' | 'unknown'

/** The kind of a table by its columns. */
export function tableKindOf(kinds: ColumnKinds, names: ReadonlyMap<number, string>, hasMarks: boolean): TableKind {
  const known = [...kinds.values()]
  const has = (kind: ColumnKind) => known.includes(kind)
  if (has('indicator') && !has('task')) return 'indicators'
  if (has('catalogue') || (has('project') && !hasProjectTasks(known))) return 'catalogue'
  if (has('task') && (hasMarks || has('deadline') || known.some(isRole))) return 'tasks'
  // A role beside an unknown column may give tasks.
  if (has('person')) return known.some(isResponsible) && kinds.size < names.size ? 'unknown' : 'persons'
  return [...names.values()].some((name) => CATALOGUE_NAMES.test(name)) ? 'catalogue' : 'unknown'
}

/** 项目名称 建设地点 建设内容 总投资 责任单位: a list of projects gives tasks only if it says what to build and who is responsible. */
function hasProjectTasks(known: readonly ColumnKind[]): boolean {
  const texts = known.filter((kind) => kind === 'task' || kind === 'content' || kind === 'period')
  return texts.length >= 2 && known.some(isResponsible)
}

const CATALOGUE_NAMES = /标准|金额|费|价格|等级|类别|名称|对象|条件|材料|比例|档次|人员/

/** Share of empty cells that makes a form. */
const OFTEN_EMPTY = 0.3

/** The kind of a table without a header of known words: in a form, labels are next to empty cells. */
export function kindWithoutHeader(rows: readonly Row[]): 'form' | 'unknown' {
  const cells = rows.flatMap((row) => row.cells.filter((cell) => cell.row === row.index))
  const empty = cells.filter(({ span }) => span.end <= span.start)
  return empty.length >= cells.length * OFTEN_EMPTY ? 'form' : 'unknown'
}
