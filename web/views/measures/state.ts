import { columnsShown } from '../../domain/columnsShown.ts'
import { asking, assignmentIn, given } from '../../domain/facets/chosen.ts'
import { ALARMS, LEVELS, RELATIONS, ROLES, STATES } from '../../domain/facets/values.ts'
import { WITH_DATE } from '../../domain/facets/withDate.ts'
import { STATUS_CHOICES } from '../../domain/notes/notes.ts'
import { choice, choices, day, flag, list, queryOf, text, years } from '../../state/query.ts'
import { type NotedMeasures, statusFilter } from './noted.ts'
import type { MeasureFilter } from './operations.ts'

export const ORDERS = [
  'ISSUED_ON_DESC',
  'ISSUED_ON_ASC',
  'NEXT_DUE_ASC',
  'NEXT_DUE_DESC',
  'PLACE_ASC',
  'PLACE_DESC',
  'DOCUMENT_ASC',
  'DOCUMENT_DESC',
] as const
export type Order = (typeof ORDERS)[number]

/** Columns that can be hidden or shown; the measure itself is always visible. */
export const COLUMNS = ['document', 'place', 'departments', 'deadlines', 'figures', 'industries', 'citations', 'status'] as const
export type Column = (typeof COLUMNS)[number]
/** Columns shown by default. */
const USUAL_COLUMNS: readonly Column[] = ['document', 'place', 'departments', 'deadlines']

/** The address holds the whole state of the list: words, facets, deadlines, reference day, order and columns. */
export const measuresQuery = queryOf({
  q: text(),
  place: list,
  level: choices(LEVELS),
  year: years,
  issuer: list,
  line: list,
  department: list,
  role: choices(ROLES),
  industry: list,
  relation: choices(RELATIONS),
  state: choices(STATES),
  alarm: choices(ALARMS),
  /** Status of the notes on the measure's tasks. */
  status: choices(STATUS_CHOICES),
  from: day,
  to: day,
  /** Only measures without a date. */
  undated: flag(),
  asOf: day,
  sort: choice(ORDERS, 'ISSUED_ON_DESC'),
  /** Columns that differ from the default visibility. */
  columns: choices(COLUMNS),
})
export type MeasuresState = ReturnType<typeof measuresQuery.read>

/** The state without filters; order and columns are kept. */
export const withoutFilters = ({ asOf, sort, columns }: MeasuresState): MeasuresState => ({
  ...measuresQuery.read(''),
  asOf,
  sort,
  columns,
})

export const shownColumns = ({ columns }: Pick<MeasuresState, 'columns'>): readonly Column[] =>
  columnsShown(COLUMNS, USUAL_COLUMNS, columns)

const NOTHING_NOTED: NotedMeasures = { statuses: new Map(), moved: new Map(), settled: [] }

/** The filter in the form of the API. A status filter becomes the ids of the measures with that status. */
export function filterOf(state: MeasuresState, asOf: string, noted: NotedMeasures = NOTHING_NOTED): MeasureFilter {
  const { q, place, level, year, issuer, industry, relation, state: states, alarm, from, to, undated } = state
  const written = statusFilter(noted, state.status)
  return asking({
    and: written && [written],
    text: q.trim() === '' ? undefined : q.trim(),
    place: given(place),
    level: given(level),
    year: given(year),
    issuer: given(issuer),
    industry: given(industry),
    relation: given(relation),
    alarm: given(alarm),
    state: states.length === 0 ? undefined : { asOf, in: states },
    dueFrom: from ?? undefined,
    dueTo: to ?? undefined,
    not: undated ? WITH_DATE : undefined,
    assignment: assignmentIn(state),
  })
}
