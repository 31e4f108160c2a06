import { group as d3group } from 'd3-array'
import { documentOfDepartment } from '../../../graph/unknownPlaces.ts'
import type { LifeState } from '../../../lexicon/lifeStates.ts'
import { stateOn } from '../documentState.ts'
import type { Condition } from '../lists.ts'
import { type AssignmentTable, assignmentTable, isOfAssignment } from './assignmentTable.ts'
import { closureOf } from './closure.ts'
import { type Column, columnOf, type Entry, gathered, type RowSet, rowsWhere, rowsWith } from './column.ts'
import { dayWithin, quarterOf } from './deadlineDays.ts'
import type { FacetFacts } from './facts.ts'
import { isIndustryCalled } from './industryNames.ts'
import { recentlyMade } from './recentlyMade.ts'
import type { FacetTable } from './table.ts'

type FixedFacet = 'PLACE' | 'LEVEL' | 'YEAR' | 'ISSUER' | 'INDUSTRY' | 'QUARTER' | 'RELATION' | 'ALARM'

/** The held policies, as a table for counting. */
export interface PolicyTable extends FacetTable {
  /** The state of each policy on a day. */
  statesOn(asOf: string): readonly LifeState[]
}

export function policyTable({ policies, measures, assignments: assigned, names }: FacetFacts): PolicyTable {
  const nameOf = namesOf(names, policies)
  const rows = new Map(policies.map(({ policy }, row) => [policy.id, row]))
  const ofPolicy = Int32Array.from(measures, ({ document }) => rows.get(document) ?? -1)
  const assignments = assignmentTable(gathered(assigned, ofPolicy, policies.length), names, nameOf)
  const measuresOf = d3group(measures, ({ document }) => document)
  const around = closureOf(new Map([...names].map(([id, { within }]) => [id, within])))
  const days = policies.map(({ policy }) => [...new Set((measuresOf.get(policy.id) ?? []).flatMap((measure) => measure.days))])
  const fixed: Readonly<Record<FixedFacet, Column>> = {
    PLACE: columnOf(
      policies.map(({ places }) => places.flatMap(around)),
      nameOf,
    ),
    LEVEL: columnOf(
      policies.map(({ policy }) => (policy.level === null ? [] : [policy.level])),
      wordOfApi,
    ),
    YEAR: columnOf(
      policies.map(({ policy }) => (policy.year === null ? [] : [String(policy.year)])),
      wordOfApi,
    ),
    ISSUER: columnOf(
      policies.map(({ issuers }) => issuers),
      nameOf,
    ),
    INDUSTRY: columnOf(
      policies.map(({ policy, industries }) =>
        [...industries, ...(measuresOf.get(policy.id) ?? []).flatMap((measure) => measure.industries)].flatMap(around),
      ),
      nameOf,
    ),
    QUARTER: columnOf(
      days.map((each) => each.map(quarterOf)),
      wordOfApi,
    ),
    RELATION: columnOf(
      policies.map(({ relations }) => relations),
      wordOfApi,
    ),
    ALARM: columnOf(
      policies.map(({ policy }) => policy.alarms.map(({ kind }) => kind)),
      wordOfApi,
    ),
  }
  const statesOn = rememberedByDay((asOf) => policies.map(({ policy, repeals }) => stateOn(asOf, policy, repeals).state))
  const states = rememberedByDay((asOf) =>
    columnOf(
      statesOn(asOf).map((state) => [state]),
      wordOfApi,
    ),
  )
  const count = policies.length
  const ids = policies.map(({ policy }) => policy.id)
  return {
    ids,
    statesOn,
    column: (facet, asOf, assignment = {}) => {
      if (isOfAssignment(facet)) return assignments.column(facet, assignment)
      return facet === 'STATE' ? states(asOf) : fixed[facet]
    },
    passing: (condition) => policiesPassing(condition, { count, ids, fixed, states, names, assignments, days }),
  }
}

interface InMemory {
  readonly count: number
  readonly ids: readonly string[]
  readonly fixed: Readonly<Record<FixedFacet, Column>>
  readonly states: (asOf: string) => Column
  readonly names: FacetFacts['names']
  readonly assignments: AssignmentTable
  /** Last days of the deadlines of each policy. */
  readonly days: readonly (readonly string[])[]
}

/** The policies that pass a condition; null if its data are not in memory, so that the database must test it. */
function policiesPassing(
  { test, property, values, on }: Condition,
  { count, ids, fixed: columns, states, names, assignments, days }: InMemory,
): RowSet | null {
  const among = new Set(values.map(String))
  const withValue = (column: Column) => rowsWith(column, count, ({ value }) => among.has(value))
  switch (property === null ? test : `${test} ${property}`) {
    case 'in id':
      return rowsWhere(count, (row) => among.has(ids[row] ?? ''))
    case 'in level':
      return withValue(columns.LEVEL)
    case 'in year':
      return withValue(columns.YEAR)
    case 'place':
      return withValue(columns.PLACE)
    case 'issuer':
      return withValue(columns.ISSUER)
    case 'line':
      return assignments.passing({ line: [...among] })
    case 'department':
      return assignments.passing({ department: [...among] })
    case 'assignment':
      return assignments.passing(on ?? {})
    case 'due':
      return rowsWhere(count, (row) => (days[row] ?? []).some(dayWithin(on)))
    case 'industry':
      return rowsWith(columns.INDUSTRY, count, ({ value }) => isIndustryCalled(names.get(value), among))
    case 'relation':
      return withValue(columns.RELATION)
    case 'alarm':
      return withValue(columns.ALARM)
    case 'state':
      return withValue(states(on?.asOf?.[0] ?? ''))
    default:
      return null
  }
}

/** Name of a department, place or industry, and of what is around it: for a department of an unknown place the title of its policy. */
export function namesOf(names: FacetFacts['names'], policies: FacetFacts['policies']): (id: string) => Omit<Entry, 'value'> {
  const titles = new Map(policies.map(({ policy }) => [policy.id, policy.title]))
  return (id) => {
    const thing = names.get(id)
    const around = thing?.within.map((each) => names.get(each)?.node.name).find((name) => name !== undefined)
    return {
      name: thing?.node.name ?? null,
      within: around ?? titles.get(documentOfDepartment(id) ?? '') ?? null,
      ...(thing?.node.kind === 'INDUSTRY' && { also: [...(thing.node.code === null ? [] : [thing.node.code]), ...thing.node.synonyms] }),
    }
  }
}

export const wordOfApi = (): Omit<Entry, 'value'> => ({ name: null, within: null })

/** Number of days whose states are cached; few days are requested repeatedly, mainly today. */
const DAYS_KEPT = 16

const rememberedByDay = <T extends object>(make: (asOf: string) => T) => recentlyMade(DAYS_KEPT, (asOf: string) => asOf, make)
