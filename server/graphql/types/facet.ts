import { GraphQLEnumType, type GraphQLSchema } from 'graphql'
import type { CountedValue, FacetCount } from '../../neo4j/store/facets/counting.ts'
import { MEASURE_FACETS, type MeasureFacet } from '../../neo4j/store/facets/measureTable.ts'
import type { PolicyFacet } from '../../neo4j/store/facets/policyTable.ts'
import { builder } from '../builder.ts'
import { within } from '../limits.ts'

type FacetName = MeasureFacet | PolicyFacet

const DESCRIPTIONS: Readonly<Record<FacetName, string>> = {
  PLACE: 'Place where the policy holds, and every place around it. Values are ids for `place`.',
  LEVEL: 'Level of the policy’s issuer. Values are words of `Level`.',
  YEAR: 'Year of the policy. Values are for `year`.',
  ISSUER: 'Department that issued the policy. Values are ids for `issuer`.',
  STATE: 'State of the policy on `asOf`. Values are words of `LifeState`.',
  RELATION: 'How documents are referred to. Values are words of `CitationKind`.',
  ALARM: 'Why something may have been read badly. Values are words of `AlarmKind`.',
  LINE: 'Function line of a department that the measure names, or a measure of the policy. Values are for `assignment: {line: …}` of measures and `line` of policies.',
  DEPARTMENT: 'Department that the measure names. Values are ids for `assignment: {department: …}`. Measures only.',
  ROLE: 'Role in which the measure names a department. Values are words of `Role`. Measures only.',
  INDUSTRY: 'Industry that the measure names, and every broader one. Values are ids for `industry`. Measures only.',
  QUARTER: 'Quarter in which a deadline of the measure ends: 2026-Q3. For `dueFrom` and `dueTo`. Measures only.',
}

export const FacetField = builder.enumType('FacetField', {
  description: 'What a list is counted by.',
  values: Object.fromEntries(
    MEASURE_FACETS.map((facet) => [facet, { value: facet, description: DESCRIPTIONS[facet] }]),
  ) as unknown as Readonly<Record<FacetName, { value: FacetName; description: string }>>,
})

/** The enum whose words a facet has for values. */
const WORDS_OF: Partial<Readonly<Record<string, string>>> = {
  LEVEL: 'Level',
  STATE: 'LifeState',
  RELATION: 'CitationKind',
  ALARM: 'AlarmKind',
  ROLE: 'Role',
}

const FacetValue = builder.objectRef<CountedValue>('FacetValue').implement({
  description: 'A value, and how many rows have it.',
  fields: (t) => ({
    value: t.exposeString('value', { complexity: 0, description: 'What a filter takes.' }),
    name: t.exposeString('name', {
      nullable: true,
      complexity: 0,
      description:
        'Name of the department, line, place or industry. Null for words of an enum, years and quarters, and for ids that are not held.',
    }),
    within: t.exposeString('within', {
      nullable: true,
      complexity: 0,
      description: 'The place of a department, the place around a place, or the broader industry.',
    }),
    count: t.exposeInt('count', { complexity: 0, description: 'Rows that have it; 0 where none has.' }),
  }),
})

/** A counted facet, with the values that the filter chooses. */
export interface CountedFacet extends FacetCount {
  readonly chosen: readonly string[]
}

const Facet = builder.objectRef<CountedFacet>('Facet').implement({
  description: 'What the rows of a list have of one facet, under all of the filter but its own part.',
  fields: (t) => ({
    field: t.field({ type: FacetField, description: 'What is counted.', resolve: ({ facet }) => facet as FacetName }),
    valueCount: t.int({
      description: 'How many different values there are.',
      resolve: ({ values }) => values.filter(({ count }) => count > 0).length,
    }),
    without: t.exposeInt('without', { description: 'Rows that have no value of it.' }),
    values: t.field({
      type: [FacetValue],
      complexity: { field: 1, multiplier: 1 },
      description:
        'What the filter chooses comes first, whatever its count; then the most frequent values, equal ones by value. Counts of one facet may add up to more than the rows: a row may have several values.',
      args: {
        first: t.arg.int({ defaultValue: 12, description: 'How many; 1000 at most.' }),
        words: t.arg.string({ description: 'Only values with these words in their name or in that of what is around them.' }),
      },
      resolve: (facet, { first, words }, _, { schema }) => {
        const rows = within('first', first ?? 12, 0, 1000)
        const named = ({ value, ...rest }: CountedValue): CountedValue => ({ ...rest, value: wordOf(schema, facet.facet, value) })
        const chosen = facet.chosen.map((value) => facet.values.find((each) => isCalled(each, value)) ?? missing(value))
        const others = facet.values.filter((each) => each.count > 0 && !chosen.includes(each) && hasWords(each, words ?? ''))
        return [...chosen, ...others.slice(0, rows)].map(named)
      },
    }),
  }),
})

/** city → CITY, as the enum of the facet has it. */
export function wordOf(schema: GraphQLSchema, facet: string, value: string): string {
  const type = schema.getType(WORDS_OF[facet] ?? '')
  return type instanceof GraphQLEnumType ? String(type.serialize(value)) : value
}

/** A filter takes an id or a key, and for lines and industries a name as well. */
const isCalled = ({ value, name }: CountedValue, word: string): boolean => value === word || name === word

const missing = (value: string): CountedValue => ({ value, name: null, within: null, count: 0 })

function hasWords({ name, within, value }: CountedValue, words: string): boolean {
  const sought = words.trim().toLowerCase()
  return sought === '' || [name ?? value, within].some((each) => each?.toLowerCase().includes(sought))
}

export interface FacetCounts {
  readonly total: number
  readonly asOf: string
  readonly counts: readonly CountedFacet[]
}

export const FacetCounts = builder.objectRef<FacetCounts>('FacetCounts').implement({
  description: 'How many rows a list has, and how many by each facet.',
  fields: (t) => ({
    totalCount: t.exposeInt('total', { description: 'Rows of the list under the whole filter.' }),
    asOf: t.expose('asOf', { type: 'Date', description: 'The day asked for, on which states are counted.' }),
    facets: t.field({
      type: [Facet],
      complexity: { field: 1, multiplier: MEASURE_FACETS.length },
      description: 'The facets asked for, in that order.',
      resolve: ({ counts }) => [...counts],
    }),
  }),
})
