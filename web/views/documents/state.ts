import { columnsShown } from '../../domain/columnsShown.ts'
import { asking, assignmentIn, given } from '../../domain/facets/chosen.ts'
import { ALARMS, LEVELS, RELATIONS, ROLES, STATES } from '../../domain/facets/values.ts'
import { policiesNamed } from '../../domain/policiesNamed.ts'
import { choice, choices, day, list, queryOf, text, years } from '../../state/query.ts'
import type { PolicyFilter } from './operations.ts'

export const ORDERS = [
  'ISSUED_ON_DESC',
  'ISSUED_ON_ASC',
  'PLACE_ASC',
  'PLACE_DESC',
  'TITLE_ASC',
  'TITLE_DESC',
  'DOCUMENT_NUMBER_ASC',
  'DOCUMENT_NUMBER_DESC',
  'MEASURE_COUNT_DESC',
  'MEASURE_COUNT_ASC',
] as const
export type Order = (typeof ORDERS)[number]

/** Columns that can be hidden or shown; the document itself is always visible. */
export const COLUMNS = ['place', 'date', 'state', 'industries', 'measureCount', 'warnings'] as const
export type Column = (typeof COLUMNS)[number]
/** Columns shown by default. */
const USUAL_COLUMNS: readonly Column[] = ['place', 'date', 'state', 'measureCount', 'warnings']

/** State of the list of held documents: search words, facets, reference day, sort order, and columns. */
export const documentsQuery = queryOf({
  q: text(),
  place: list,
  level: choices(LEVELS),
  year: years,
  issuer: list,
  state: choices(STATES),
  line: list,
  department: list,
  role: choices(ROLES),
  industry: list,
  relation: choices(RELATIONS),
  alarm: choices(ALARMS),
  /** Days between which one of its measures is due. */
  from: day,
  to: day,
  asOf: day,
  order: choice(ORDERS, 'ISSUED_ON_DESC'),
  /** Columns that differ from the default visibility. */
  columns: choices(COLUMNS),
})
export type DocumentsState = ReturnType<typeof documentsQuery.read>

/** The state without filters; day, order and columns are kept. */
export const withoutFilters = ({ asOf, order, columns }: DocumentsState): DocumentsState => ({
  ...documentsQuery.read(''),
  asOf,
  order,
  columns,
})

export const shownColumns = ({ columns }: Pick<DocumentsState, 'columns'>): readonly Column[] =>
  columnsShown(COLUMNS, USUAL_COLUMNS, columns)

/** The filter in the form of the API. */
export function filterOf(documents: DocumentsState, asOf: string): PolicyFilter {
  const { q, place, level, year, issuer, state, industry, relation, alarm, from, to } = documents
  return asking({
    or: policiesNamed(q),
    place: given(place),
    level: level.length === 0 ? undefined : { in: level },
    year: year.length === 0 ? undefined : { in: year },
    issuer: given(issuer),
    state: state.length === 0 ? undefined : { asOf, in: state },
    assignment: assignmentIn(documents),
    industry: given(industry),
    relation: given(relation),
    alarm: given(alarm),
    dueFrom: from ?? undefined,
    dueTo: to ?? undefined,
  })
}

/** Whether the filter is on departments and on deadlines or industries, which may be those of different measures of a document. */
export const mayBeOfSeveralTasks = (state: DocumentsState): boolean =>
  assignmentIn(state) !== undefined && (state.from !== null || state.to !== null || state.industry.length > 0)
