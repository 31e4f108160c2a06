import { STATUS_CHOICES } from '../../domain/notes/notes.ts'
import { choice, choices, day, flag, optional, queryOf, text } from '../../state/query.ts'
import { HIDEABLE } from './columns.ts'
import { DUES } from './due.ts'
import { GROUPINGS, SORTS } from './tasks.ts'

/** The whole state of the desk is in its address, so that a list can be shared as a link. */
export const deskQuery = queryOf({
  department: optional,
  line: flag(),
  role: choices(['LEAD', 'RESPONSIBLE', 'SUPPORT', 'GUIDE'] as const),
  due: choices(DUES),
  status: choices(STATUS_CHOICES),
  document: optional,
  q: text(),
  /** Words within one column each. */
  measure: text(),
  source: text(),
  target: text(),
  partner: text(),
  asOf: day,
  /** `false`: as read by the rules, without what people have corrected. */
  corrections: choice(['true', 'false'] as const, 'true'),
  /** On which day the calendar lists tasks without a date; not at all when left out. */
  undated: optional,
  sort: choice(SORTS, 'document'),
  down: flag(),
  group: choice(GROUPINGS, 'document'),
  /** Columns that are hidden. */
  hidden: choices(HIDEABLE),
  /** Rows with all their words instead of a line each. */
  roomy: flag(),
})

export type DeskState = ReturnType<typeof deskQuery.read>

/** Nothing is filtered. */
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

/** Groups stand in the order of the documents: another order of the whole list has none. */
export const sortedBy = (sort: DeskState['sort'], { group }: Pick<DeskState, 'group'>): Partial<DeskState> => ({
  sort,
  down: false,
  group: sort === 'document' ? group : 'none',
})
