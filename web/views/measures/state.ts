import { asking, chosenAs, chosenOfDocuments, given, switched } from '../../domain/facets/chosen.ts'
import type { FacetField } from '../../domain/facets/fragments.ts'
import { daysOf, quarterOf } from '../../domain/facets/quarter.ts'
import { ALARMS, LEVELS, RELATIONS, ROLES, STATES } from '../../domain/facets/values.ts'
import { choice, choices, day, list, queryOf, text, years } from '../../state/query.ts'
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

/** Columns that can be hidden and shown; the measure itself is always there. */
export const COLUMNS = ['document', 'place', 'departments', 'deadlines', 'figures', 'industries', 'citations'] as const
export type Column = (typeof COLUMNS)[number]
/** Columns that are there before the reader chooses. */
const USUAL_COLUMNS: readonly Column[] = ['document', 'place', 'departments', 'deadlines']

/** The whole list is in its address: words, each facet, the window of deadlines, the day, the order, the columns. */
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
  from: day,
  to: day,
  asOf: day,
  sort: choice(ORDERS, 'ISSUED_ON_DESC'),
  /** Columns whose presence is not the usual one. */
  columns: choices(COLUMNS),
  /** `false`: as read by the rules, without what people have corrected. */
  corrections: choice(['true', 'false'] as const, 'true'),
})
export type MeasuresState = ReturnType<typeof measuresQuery.read>

/** The state in which nothing is filtered, with the order and the columns as they are. */
export const withoutFilters = ({ asOf, sort, columns, corrections }: MeasuresState): MeasuresState => ({
  ...measuresQuery.read(''),
  asOf,
  sort,
  columns,
  corrections,
})

export const shownColumns = ({ columns }: Pick<MeasuresState, 'columns'>): readonly Column[] =>
  COLUMNS.filter((column) => USUAL_COLUMNS.includes(column) !== columns.includes(column))

/** The filter of the API that the state stands for. */
export function filterOf(state: MeasuresState, asOf: string): MeasureFilter {
  const { q, place, level, year, issuer, line, department, role, industry, relation, state: states, alarm, from, to } = state
  const assignment = { line: given(line), department: given(department), role: given(role) }
  return asking({
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
    assignment: Object.values(assignment).some((values) => values !== undefined) ? assignment : undefined,
  })
}

/** What is chosen of each facet, as the API writes its values. */
export const chosenOf = (state: MeasuresState): Readonly<Record<FacetField, readonly string[]>> => ({
  ...chosenOfDocuments(state),
  LINE: state.line,
  DEPARTMENT: state.department,
  ROLE: state.role,
  INDUSTRY: state.industry,
  QUARTER: [quarterOf(state.from, state.to)].filter((quarter) => quarter !== null),
})

/** The change that chooses a value of a facet, or gives it up. A window of days has one quarter at most. */
export function toggled(state: MeasuresState, field: FacetField, value: string): Partial<MeasuresState> {
  const chosen = chosenOf(state)[field]
  if (field === 'QUARTER') return chosen.includes(value) ? { from: null, to: null } : daysOf(value)
  return chosenAs(field, switched(chosen, value))
}
