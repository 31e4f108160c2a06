import type { ColumnKind } from '../lexicon/columnHeaders.ts'
import type { Role } from '../lexicon/roles.ts'
import type { PlacedCell } from '../text/layout.ts'
import type { Span } from '../text/span.ts'

/** One task of a table: the cells of its row, with merged cells and 同上 resolved. Spans refer to the text that contains the table. */
export interface TaskRow {
  readonly number: Span | null
  /** The text of the task: its cells that say what to do, from the first to the last. */
  readonly task: Span
  /** The shorter name of the task, if another cell says more: 改革举措 beside 主要内容. */
  readonly heading: Span | null
  /** Group rows and merged cells above it, outermost first. */
  readonly groups: readonly Span[]
  readonly departments: readonly RowDepartments[]
  readonly deadlines: readonly Span[]
  /** Its cells below 一季度目标, 目标值 …: what is to be reached, perhaps in each period. */
  readonly aims: readonly AimCell[]
}

/** A cell of departments. */
export interface RowDepartments {
  /** The role that the header gives them all. */
  readonly role: Role
  readonly span: Span
  /** Whether the header 牵头/配合单位 names two roles, so that a slash in the cell separates those who lead from those who support. */
  readonly isParted: boolean
  /** Whether the header 责任单位及责任人 names persons, too, who are left out. */
  readonly hasPersons: boolean
}

/** A cell with what a task has to reach. */
export interface AimCell {
  readonly span: Span
  /** 一季度目标, 2025年: the header of the column, which may name a period. */
  readonly header: string
  /** 家, from a column of units or from brackets in the header; empty if neither has one. */
  readonly unit: string
}

/** The columns of a task table, for its continuation on the next page. */
export interface Columns {
  readonly count: number
  readonly kinds: ReadonlyMap<number, ColumnKind>
  readonly names: ReadonlyMap<number, string>
  /** Columns of marks under the names of departments. */
  readonly marks: ReadonlyMap<number, MarkColumn>
  readonly groups: readonly Span[]
}

/** A column whose header is a department and whose cells are marks: the department takes part in the tasks that are marked. */
export interface MarkColumn {
  /** The name in the header. */
  readonly name: Span
  /** The role that each mark gives. */
  readonly roles: ReadonlyMap<string, Role>
}

/** A row of a table with all its cells, including those merged from above. */
export interface Row {
  readonly index: number
  readonly cells: readonly PlacedCell[]
}

/** The text of a span, without spaces. */
export type Words = (span: Span) => string
