import type { ColumnKind } from '../lexicon/columnHeaders.ts'
import { ROLES, type Role } from '../lexicon/roles.ts'

const ROLE_COLUMNS: ReadonlySet<unknown> = new Set(ROLES)

/** Whether a column names departments. Its kind is then the role that it gives them. */
export function isRole(kind: ColumnKind | null | undefined): kind is Role {
  return ROLE_COLUMNS.has(kind)
}

/** Whether a column names those who have to act, not only those who help. */
export function isResponsible(kind: ColumnKind): boolean {
  return kind === 'lead' || kind === 'responsible'
}

/** Whether a column says what is to be done. */
export function isTask(kind: ColumnKind | null | undefined): kind is 'task' | 'content' {
  return kind === 'task' || kind === 'content'
}
