import { daysOf } from '../../domain/facets/quarter.ts'
import type { FoundPlan, PlanFilter } from './operations.ts'

export const QUARTERS = ['Q1', 'Q2', 'Q3', 'Q4'] as const
export type Quarter = (typeof QUARTERS)[number]

/**
 * The filters behind the plan of a place for a year: each quarter, the previous year, and the undated tasks of the year's own documents.
 */
export function planFilters(place: string, year: number): Readonly<Record<'q1' | 'q2' | 'q3' | 'q4' | 'before' | 'undated', PlanFilter>> {
  const due = (from: string, to: string): PlanFilter => ({ place: [place], dueFrom: from, dueTo: to })
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
    undated: { place: [place], year: [year], not: { dueFrom: FIRST_DAY } },
  }
}

/** Earlier than any document. Tasks due on or after this day are all tasks with a date. */
const FIRST_DAY = '1900-01-01'

export interface PlanRow {
  readonly department: string
  readonly name: string
  /** Number of tasks due in each quarter. */
  readonly quarters: readonly number[]
  /** Number of tasks due in the previous year, and number of undated tasks from the year's own documents. */
  readonly before: number
  readonly undated: number
}

/** The departments that have tasks, those with most tasks due in the year first. */
export function planRows(found: FoundPlan): readonly PlanRow[] {
  const parts = [found.q1, found.q2, found.q3, found.q4, found.before, found.undated].map(countsIn)
  const names = new Map(parts.flatMap((part) => [...part].map(([id, { name }]) => [id, name] as const)))
  const rows = [...names].map(([department, name]): PlanRow => {
    const [q1 = 0, q2 = 0, q3 = 0, q4 = 0, before = 0, undated = 0] = parts.map((part) => part.get(department)?.count ?? 0)
    return { department, name, quarters: [q1, q2, q3, q4], before, undated }
  })
  return rows.sort((a, b) => dueIn(b) - dueIn(a) || b.undated - a.undated || (a.department < b.department ? -1 : 1))
}

/** Total of the quarters. A task due in two quarters counts in both. */
export const dueIn = ({ quarters }: PlanRow): number => quarters.reduce((sum, count) => sum + count, 0)

function countsIn({ facets }: FoundPlan['q1']): ReadonlyMap<string, { readonly name: string; readonly count: number }> {
  return new Map(facets.flatMap(({ values }) => values.map(({ value, name, count }) => [value, { name: name ?? value, count }] as const)))
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

/**
 * The years to choose from, latest first: some years ahead for plans, many years back for documents. The chosen year is always included.
 */
export function yearsAround(chosen: number, thisYear: number): readonly number[] {
  const years = Array.from({ length: 25 }, (_, at) => thisYear + 5 - at)
  return years.includes(chosen) ? years : [chosen, ...years].sort((a, b) => b - a)
}
