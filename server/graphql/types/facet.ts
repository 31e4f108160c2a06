import { GraphQLEnumType, type GraphQLSchema } from 'graphql'
import type { CountedValue, FacetCount } from '../../neo4j/store/facets/counting.ts'
import { FACETS, type FacetName } from '../../neo4j/store/facets/table.ts'
import { builder } from '../builder.ts'
import { within } from '../limits.ts'

const DESCRIPTIONS: Readonly<Record<FacetName, string>> = {
  PLACE: 'Place where the policy applies, and every place around it. Values are ids for `place`.',
  LEVEL: 'Level of the policy’s issuer. Values are those of `Level`.',
  YEAR: 'Year of the policy. Values are for `year`.',
  ISSUER: 'Department that issued the policy. Values are ids for `issuer`.',
  STATE: 'State of the policy on `asOf`. Values are those of `LifeState`.',
  RELATION: 'How documents are referred to. Values are those of `CitationKind`.',
  ALARM: 'Why something may have been read badly. Values are those of `AlarmKind`.',
  LINE: 'Function line of a department that the measure, or a measure of the policy, names. Values are for `assignment: {line: …}`.',
  DEPARTMENT: 'Department that the measure, or a measure of the policy, names. Values are ids for `assignment: {department: …}`.',
  ROLE: 'Role in which the measure, or a measure of the policy, names a department. Values are those of `Role`.',
  INDUSTRY: 'Industry that the measure, or the policy or one of its measures, names, and every broader one. Values are ids for `industry`.',
  QUARTER:
    'Quarter in which a deadline of the measure, or of a measure of the policy, ends: 2026-Q3. Use its days as `dueFrom` and `dueTo`.',
}

export const FacetField = builder.enumType('FacetField', {
  description: 'Property that the rows of a list are counted by.',
  values: Object.fromEntries(FACETS.map((facet) => [facet, { value: facet, description: DESCRIPTIONS[facet] }])) as unknown as Readonly<
    Record<FacetName, { value: FacetName; description: string }>
  >,
})

/** For facets whose values come from an enum, the name of the enum. */
const WORDS_OF: Partial<Readonly<Record<string, string>>> = {
  LEVEL: 'Level',
  STATE: 'LifeState',
  RELATION: 'CitationKind',
  ALARM: 'AlarmKind',
  ROLE: 'Role',
}

const FacetValue = builder.objectRef<CountedValue>('FacetValue').implement({
  description: 'A value of a facet, and the number of rows that have it.',
  fields: (t) => ({
    value: t.exposeString('value', { complexity: 0, description: 'The value to use in a filter.' }),
    name: t.exposeString('name', {
      nullable: true,
      complexity: 0,
      description:
        'Name of the department, line, place or industry. Null for enum values, years and quarters, and for ids that the graph does not have.',
    }),
    within: t.exposeString('within', {
      nullable: true,
      complexity: 0,
      description:
        'For a department its place, or the title of its policy if the place is unknown; for a place the one that contains it, for an industry the broader one.',
    }),
    count: t.exposeInt('count', { complexity: 0, description: 'Number of rows that have it, possibly 0.' }),
  }),
})

/** A counted facet, and the values that the filter chooses. */
export interface CountedFacet extends FacetCount {
  readonly chosen: readonly string[]
}

const Facet = builder.objectRef<CountedFacet>('Facet').implement({
  description: 'The values of one facet over the rows that pass the whole filter except the facet’s own condition.',
  fields: (t) => ({
    field: t.field({ type: FacetField, description: 'Which facet it is.', resolve: ({ facet }) => facet }),
    valueCount: t.int({
      description: 'Number of different values.',
      resolve: ({ values }) => values.filter(({ count }) => count > 0).length,
    }),
    without: t.exposeInt('without', { description: 'Number of rows without any value.' }),
    values: t.field({
      type: [FacetValue],
      complexity: { field: 1, multiplier: 1 },
      description:
        'Values chosen by the filter come first, whatever their count; then the most frequent ones, ties by value. A row may have several values, so counts may add up to more than the rows.',
      args: {
        first: t.arg.int({ defaultValue: 12, description: 'Number of values, 1000 at most.' }),
        words: t.arg.string({ description: 'Only values with these words in their own name or the name of what contains them.' }),
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

/** Converts a value to the enum form of its facet: city → CITY. */
export function wordOf(schema: GraphQLSchema, facet: string, value: string): string {
  const type = schema.getType(WORDS_OF[facet] ?? '')
  return type instanceof GraphQLEnumType ? String(type.serialize(value)) : value
}

/** Whether a filter word means this value: by id or key, for lines and industries also by name, for industries by code or synonym. */
const isCalled = ({ value, name, also = [] }: CountedValue, word: string): boolean => value === word || name === word || also.includes(word)

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
  description: 'Number of rows in a list, in total and by facet.',
  fields: (t) => ({
    totalCount: t.exposeInt('total', { description: 'Number of rows under the whole filter.' }),
    asOf: t.expose('asOf', { type: 'Date', description: 'The given day, on which states are taken.' }),
    facets: t.field({
      type: [Facet],
      complexity: { field: 1, multiplier: FACETS.length },
      description: 'The requested facets, in that order.',
      resolve: ({ counts }) => [...counts],
    }),
  }),
})
