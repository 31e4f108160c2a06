import { assignmentTable, isOfAssignment } from './assignmentTable.ts'
import { closureOf } from './closure.ts'
import { type Column, columnOf, lifted, rowsWhere, rowsWith } from './column.ts'
import { dayWithin, quarterOf } from './deadlineDays.ts'
import type { FacetFacts, MeasureFacts } from './facts.ts'
import { isIndustryCalled } from './industryNames.ts'
import { namesOf, type PolicyTable, wordOfApi } from './policyTable.ts'
import type { FacetName, FacetTable } from './table.ts'

/** Facets of the policy that contains a measure. */
const OF_POLICY = ['PLACE', 'LEVEL', 'YEAR', 'ISSUER', 'STATE'] as const

/** The measures of all held policies, as a table for counting. */
export function measureTable({ policies, measures, assignments: assigned, names }: FacetFacts, ofPolicy: PolicyTable): FacetTable {
  const count = measures.length
  const policyRows = new Map(policies.map(({ policy }, row) => [policy.id, row]))
  const rowOf = Int32Array.from(measures, ({ document }) => policyRows.get(document) ?? -1)
  const alarms = new Map(policies.map(({ policy }) => [policy.id, policy.alarms]))
  const alarmsIn = ({ document, start, end }: MeasureFacts) =>
    (alarms.get(document) ?? []).filter((alarm) => alarm.start < end && alarm.end > start).map(({ kind }) => kind)
  const nameOf = namesOf(names, policies)
  const broader = closureOf(new Map([...names].map(([id, { within }]) => [id, within])))
  const own: Readonly<Record<'INDUSTRY' | 'QUARTER' | 'RELATION' | 'ALARM', Column>> = {
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
  const column: FacetTable['column'] = (facet, asOf, assignment = {}) => {
    if (isOfAssignment(facet)) return assignments.column(facet, assignment)
    return isOfPolicy(facet) ? lifted(ofPolicy.column(facet, asOf), rowOf) : own[facet]
  }
  return {
    ids: measures.map(({ id }) => id),
    column,
    passing: (condition) => {
      const { test, property, values, on } = condition
      const words = new Set(values.map(String))
      if (test === 'in' && property === 'id') return rowsWhere(count, (row) => words.has(measures[row]?.id ?? ''))
      if (property !== null) return null
      const withValue = (facet: FacetName) => rowsWith(column(facet, on?.asOf?.[0] ?? ''), count, ({ value }) => words.has(value))
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

const isOfPolicy = (facet: string): facet is (typeof OF_POLICY)[number] => (OF_POLICY as readonly string[]).includes(facet)
