import type { Condition } from '../lists.ts'
import { type AssignmentTest, assignmentTable } from './assignmentTable.ts'
import { closureOf } from './closure.ts'
import { type Column, columnOf, lifted, rowsWhere, rowsWith } from './column.ts'
import type { FacetFacts, MeasureFacts } from './facts.ts'
import { isIndustryCalled } from './industryNames.ts'
import { namesOf, type PolicyTable, wordOfApi } from './policyTable.ts'
import type { FacetTable } from './table.ts'

/** Facets of the policy that contains a measure. */
const OF_POLICY = ['PLACE', 'LEVEL', 'YEAR', 'ISSUER', 'STATE'] as const
/** Facets of the departments that a measure names, counted over the assignments that pass the filter on them. */
const OF_ASSIGNMENT = ['LINE', 'DEPARTMENT', 'ROLE'] as const
const OWN = ['INDUSTRY', 'QUARTER', 'RELATION', 'ALARM'] as const
export const MEASURE_FACETS = [...OF_POLICY, ...OF_ASSIGNMENT, ...OWN] as const
export type MeasureFacet = (typeof MEASURE_FACETS)[number]

/** The measures of all held policies, as a table for counting. */
export interface MeasureTable extends FacetTable<MeasureFacet> {
  /** The same column, over only those assignments that pass the test. */
  assignmentColumn(facet: MeasureFacet, test: AssignmentTest): Column | null
}

export function measureTable({ policies, measures, assignments: assigned, names }: FacetFacts, ofPolicy: PolicyTable): MeasureTable {
  const count = measures.length
  const policyRows = new Map(policies.map(({ policy }, row) => [policy.id, row]))
  const rowOf = Int32Array.from(measures, ({ document }) => policyRows.get(document) ?? -1)
  const alarms = new Map(policies.map(({ policy }) => [policy.id, policy.alarms]))
  const alarmsIn = ({ document, start, end }: MeasureFacts) =>
    (alarms.get(document) ?? []).filter((alarm) => alarm.start < end && alarm.end > start).map(({ kind }) => kind)
  const nameOf = namesOf(names, policies)
  const broader = closureOf(new Map([...names].map(([id, { within }]) => [id, within])))
  const own: Readonly<Record<(typeof OWN)[number], Column>> = {
    INDUSTRY: columnOf(
      measures.map(({ industries }) => industries.flatMap(broader)),
      nameOf,
    ),
    QUARTER: columnOf(
      measures.map(({ days }) => days.map(quarterOf)),
      wordOfApi,
    ),
    RELATION: columnOf(
      measures.map(({ relations }) => relations),
      wordOfApi,
    ),
    ALARM: columnOf(measures.map(alarmsIn), wordOfApi),
  }
  const assignments = assignmentTable(assigned, names, nameOf)
  const column = (facet: MeasureFacet, asOf: string): Column => {
    if (among(OF_POLICY, facet)) return lifted(ofPolicy.column(facet, asOf), rowOf)
    return among(OWN, facet) ? own[facet] : assignments.column(facet, {})
  }
  return {
    ids: measures.map(({ id }) => id),
    column,
    assignmentColumn: (facet, test) => (among(OF_ASSIGNMENT, facet) ? assignments.column(facet, test) : null),
    passing: (condition) => {
      const { test, property, values, on } = condition
      const words = new Set(values.map(String))
      if (test === 'in' && property === 'id') return rowsWhere(count, (row) => words.has(measures[row]?.id ?? ''))
      if (property !== null) return null
      const withValue = (facet: MeasureFacet) => rowsWith(column(facet, on?.asOf?.[0] ?? ''), count, ({ value }) => words.has(value))
      switch (test) {
        case 'document':
          return rowsWhere(count, (row) => words.has(measures[row]?.document ?? ''))
        case 'place':
          return withValue('PLACE')
        case 'level':
          return withValue('LEVEL')
        case 'year':
          return withValue('YEAR')
        case 'issuer':
          return withValue('ISSUER')
        case 'state':
          return withValue('STATE')
        case 'relation':
          return withValue('RELATION')
        case 'alarm':
          return withValue('ALARM')
        case 'industry':
          return rowsWith(own.INDUSTRY, count, ({ value }) => isIndustryCalled(names.get(value), words))
        case 'due':
          return rowsWhere(count, (row) => (measures[row]?.days ?? []).some(dayWithin(on)))
        case 'assignment':
          return assignments.passing(on ?? {})
        case 'hasDepartment':
          return rowsWith(assigned, count, () => true)
        default:
          return null
      }
    },
  }
}

const among = <T extends string>(words: readonly T[], word: string): word is T => (words as readonly string[]).includes(word)

function dayWithin(on: Condition['on']): (day: string) => boolean {
  const [from, to] = [on?.from?.[0], on?.to?.[0]]
  return (day) => (from === undefined || day >= from) && (to === undefined || day <= to)
}

/** 2026-08-31 → 2026-Q3. */
export const quarterOf = (day: string): string => `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`
