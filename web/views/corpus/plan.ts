import { daysOf } from '../../domain/facets/quarter.ts'
import { WITH_DATE } from '../../domain/facets/withDate.ts'
import type { FoundDepartments, FoundPlan, PlanFilter } from './operations.ts'

export const QUARTERS = ['Q1', 'Q2', 'Q3', 'Q4'] as const
export type Quarter = (typeof QUARTERS)[number]

/**
 * The filters behind the plan of a place for a year: each quarter, the previous year, and the undated tasks of the year's own documents.
 * The facet of departments, counted under one of them, has a count for each of `departments`, even 0.
 */
export function planFilters(
  place: string,
  year: number,
  departments: readonly PlanDepartment[] = [],
): Readonly<Record<'q1' | 'q2' | 'q3' | 'q4' | 'before' | 'undated', PlanFilter>> {
  const of: PlanFilter = { place: [place], ...(departments.length > 0 && { assignment: { department: departments.map(({ id }) => id) } }) }
  const due = (from: string, to: string): PlanFilter => ({ ...of, dueFrom: from, dueTo: to })
  const [q1, q2, q3, q4] = QUARTERS.map((quarter) => daysOf(`${year}-${quarter}`)).map(({ from, to }) => due(from, to)) as [
    PlanFilter,
    PlanFilter,
    PlanFilter,
    PlanFilter,
  ]
  return {
    q1,
    q2,
    q3,
    q4,
    before: due(`${year - 1}-01-01`, `${year - 1}-12-31`),
    undated: { ...of, year: [year], not: WITH_DATE },
  }
}

/** Number of departments in the table: a filter lists no more values. */
export const MOST_DEPARTMENTS = 200

/** The filter of all tasks that the plan counts. Open groups (等, 有关部门) are no rows, because the text does not say who belongs to them. */
export function planFilter(place: string, year: number): PlanFilter {
  const { before, q4, undated } = planFilters(place, year)
  const assignment: PlanFilter['assignment'] = { kind: ['BODY', 'COLLECTIVE', 'ORGANISATION'] }
  return {
    or: [
      { ...before, dueTo: q4.dueTo, assignment },
      { ...undated, assignment },
    ],
  }
}

export interface PlanDepartment {
  readonly id: string
  readonly name: string
}

/** The departments with most tasks in the plan, and the number of all. */
export function planDepartments({ facets }: FoundDepartments): { readonly departments: readonly PlanDepartment[]; readonly all: number } {
  const [facet] = facets
  return { departments: (facet?.values ?? []).map(({ value, name }) => ({ id: value, name: name ?? value })), all: facet?.valueCount ?? 0 }
}

export interface PlanRow {
  readonly department: string
  readonly name: string
  /** Number of tasks due in each quarter. */
  readonly quarters: readonly number[]
  /** Number of tasks due in the previous year, and number of undated tasks from the year's own documents. */
  readonly before: number
  readonly undated: number
}

/** The rows of these departments, those with most tasks due in the year first. `found` has a count for each of them. */
export function planRows(found: FoundPlan, departments: readonly PlanDepartment[]): readonly PlanRow[] {
  const parts = [found.q1, found.q2, found.q3, found.q4, found.before, found.undated].map(countsIn)
  const rows = departments.map(({ id, name }): PlanRow => {
    const [q1 = 0, q2 = 0, q3 = 0, q4 = 0, before = 0, undated = 0] = parts.map((part) => part.get(id) ?? 0)
    return { department: id, name, quarters: [q1, q2, q3, q4], before, undated }
  })
  return rows.sort((a, b) => dueIn(b) - dueIn(a) || b.undated - a.undated || (a.department < b.department ? -1 : 1))
}

/** Total of the quarters. A task due in two quarters counts in both. */
export const dueIn = ({ quarters }: PlanRow): number => quarters.reduce((sum, count) => sum + count, 0)

function countsIn({ facets }: FoundPlan['q1']): ReadonlyMap<string, number> {
  return new Map(facets.flatMap(({ values }) => values.map(({ value, count }) => [value, count] as const)))
}

/** Link to the list of measures behind a count. */
export const quarterLink = (
  place: string,
  department: string,
  year: number,
  quarter: Quarter,
): { readonly place: string; readonly department: string; readonly from: string; readonly to: string } => ({
  place,
  department,
  ...daysOf(`${year}-${quarter}`),
})

/** Link to the list of measures without a date, from the documents of the year. */
export const undatedLink = (place: string, department: string, year: number) =>
  ({ place, department, year: String(year), undated: '1' }) as const

/**
 * The years to choose from, latest first: some years ahead for plans, many years back for documents. The chosen year is always included.
 */
export function yearsAround(chosen: number, thisYear: number): readonly number[] {
  const years = Array.from({ length: 25 }, (_, at) => thisYear + 5 - at)
  return years.includes(chosen) ? years : [chosen, ...years].sort((a, b) => b - a)
}
