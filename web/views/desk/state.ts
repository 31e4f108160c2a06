import { keysOf, STATUS_CHOICES } from '../../domain/notes/notes.ts'
import { choice, choices, day, flag, list, optional, queryOf, text } from '../../state/query.ts'
import { HIDEABLE } from './columns.ts'
import { DUES } from './due.ts'
import { GROUPINGS, SORTS } from './tasks.ts'

/** The address holds the whole state of the desk, so that a list can be shared as a link. */
export const deskQuery = queryOf({
  department: optional,
  /** Further departments whose tasks are listed too: those before or after a reform. */
  also: list,
  line: flag(),
  role: choices(['LEAD', 'RESPONSIBLE', 'SUPPORT', 'GUIDE'] as const),
  due: choices(DUES),
  status: choices(STATUS_CHOICES),
  document: optional,
  q: text(),
  /** Search words for single columns. */
  measure: text(),
  source: text(),
  target: text(),
  partner: text(),
  asOf: day,
  /** Rule for the day on which the calendar lists undated tasks; if left out, it does not list them. */
  undated: optional,
  sort: choice(SORTS, 'document'),
  down: flag(),
  group: choice(GROUPINGS, 'document'),
  /** Hidden columns. */
  hidden: choices(HIDEABLE),
  /** Shows full rows instead of one line each. */
  roomy: flag(),
})

export type DeskState = ReturnType<typeof deskQuery.read>

/** The state without filters. */
export const NO_FILTERS = {
  q: '',
  role: [],
  due: [],
  status: [],
  document: null,
  measure: '',
  source: '',
  target: '',
  partner: '',
} as const satisfies Partial<DeskState>

export const isFiltered = ({ q, role, due, status, document, measure, source, target, partner }: DeskState): boolean =>
  role.length + due.length + status.length > 0 || document !== null || [q, measure, source, target, partner].some((words) => words !== '')

/** True if the row of a task names its department: in the list of a line, and under another name before or after a reform. */
export const namesDepartment = ({ line, also }: Pick<DeskState, 'line' | 'also'>, department: string): boolean =>
  line || also.includes(department)

/** Note keys of a task; null for the task of a group in the list of a line, whose departments note separately. */
export const noteKeysOf = (task: Parameters<typeof keysOf>[0], { line, department }: Pick<DeskState, 'line' | 'department'>) =>
  keysOf(task, line ? null : department)

/** Groups keep the order of the documents, so sorting by anything else removes the grouping. */
export const sortedBy = (sort: DeskState['sort'], { group }: Pick<DeskState, 'group'>): Partial<DeskState> => ({
  sort,
  down: false,
  group: sort === 'document' ? group : 'none',
})
