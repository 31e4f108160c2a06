import {
  type CorpusAxis as Axis,
  CORPUS_AXES,
  type CorpusHead as Head,
  type CorpusMatrix as StoredCorpusMatrix,
} from '../../neo4j/store/corpus/corpusMatrix.ts'
import type { CoverageMatrix as StoredCoverageMatrix } from '../../neo4j/store/corpus/coverageMatrix.ts'
import { PLACE_STATES, type PlaceState as State } from '../../neo4j/store/corpus/coverageTable.ts'
import { builder } from '../builder.ts'
import { within } from '../limits.ts'
import { wordOf } from './facet.ts'
import { Document, Jurisdiction } from './refs.ts'

/** Maximum number of rows, and of columns, in one answer: what fits on a screen. */
export const MATRIX_SIDE = 60

/** The requested part of an axis. */
export const sliceOf = (name: string, skip: number | null | undefined, first: number | null | undefined) => ({
  skip: within(`skip${name}`, skip ?? 0, 0, 1_000_000),
  first: within(`first${name}`, first ?? MATRIX_SIDE, 0, MATRIX_SIDE),
})

const AXES: Readonly<Record<Axis, string>> = {
  PROVINCE: 'Provinces where documents apply, themselves or in a place within them. Values are ids for `place`.',
  CITY: 'Cities where documents apply, themselves or in a place within them. Values are ids for `place`.',
  DISTRICT: 'Districts, counties, zones and streets where documents apply. Values are ids for `place`.',
  LEVEL: 'Level of the issuer. Values are those of `Level`.',
  YEAR: 'Year of the document. Values are for `year`.',
  LINE: 'Function lines of the departments that its measures name. Values are for `line`.',
  STATE: 'State on `asOf`. Values are those of `LifeState`.',
}

export const CorpusAxis = builder.enumType('CorpusAxis', {
  description: 'Property that held documents are grouped by.',
  values: Object.fromEntries(CORPUS_AXES.map((axis) => [axis, { value: axis, description: AXES[axis] }])) as unknown as Readonly<
    Record<Axis, { value: Axis; description: string }>
  >,
})

const CorpusHead = builder.objectRef<Head & { readonly axis: Axis }>('CorpusHead').implement({
  description: 'A value of an axis.',
  fields: (t) => ({
    value: t.string({
      complexity: 0,
      description: 'The value to use in the filter of `policies`.',
      resolve: ({ axis, value }, _, __, { schema }) => wordOf(schema, axis, value),
    }),
    name: t.exposeString('name', {
      nullable: true,
      complexity: 0,
      description: 'Name of the place or function line; null for enum values and years.',
    }),
    within: t.exposeString('within', { nullable: true, complexity: 0, description: 'For a place, the place that contains it.' }),
    count: t.exposeInt('count', { complexity: 0, description: 'Number of documents that have it.' }),
  }),
})

const CorpusRow = builder.objectRef<StoredCorpusMatrix['rows'][number] & { readonly axis: Axis }>('CorpusRow').implement({
  description: 'A row of the matrix.',
  fields: (t) => ({
    head: t.field({
      type: CorpusHead,
      complexity: 0,
      description: 'The value of the axis for this row.',
      resolve: ({ head, axis }) => ({ ...head, axis }),
    }),
    counts: t.intList({
      complexity: 0,
      description: 'Number of documents by column, in the order of `columns`.',
      resolve: ({ counts }) => [...counts],
    }),
  }),
})

export const CorpusMatrix = builder.objectRef<StoredCorpusMatrix>('CorpusMatrix').implement({
  description: 'Held documents by two axes. A document with several values on an axis is counted once for each.',
  fields: (t) => ({
    totalCount: t.exposeInt('total', { description: 'Number of documents that pass the filter.' }),
    rowTotal: t.exposeInt('rowTotal', { description: 'Number of rows of the whole matrix.' }),
    columnTotal: t.exposeInt('columnTotal', { description: 'Number of columns of the whole matrix.' }),
    rowsWithout: t.exposeInt('rowsWithout', { description: 'Number of documents without a value on the row axis.' }),
    columnsWithout: t.exposeInt('columnsWithout', { description: 'Number of documents without a value on the column axis.' }),
    columns: t.field({
      type: [CorpusHead],
      complexity: { field: 1, multiplier: MATRIX_SIDE },
      description: 'The requested columns.',
      resolve: ({ columns, columnAxis }) => columns.map((head) => ({ ...head, axis: columnAxis })),
    }),
    rows: t.field({
      type: [CorpusRow],
      complexity: { field: 1, multiplier: MATRIX_SIDE },
      description: 'The requested rows.',
      resolve: ({ rows, rowAxis }) => rows.map((row) => ({ ...row, axis: rowAxis })),
    }),
  }),
})

const STATES: Readonly<Record<State, string>> = {
  CARRIES_OUT: 'A policy of the place implements the document.',
  RESTS_ON: 'A policy is based on it, and none implements it.',
  MENTIONS: 'Policies only mention it.',
  NONE: 'Policies of the place are held, but none is known to refer to the document.',
  OUT_OF_REACH: 'As NONE, and the document applies to other places only.',
  NOTHING_HELD: 'No policy of the place is held, so nothing is known.',
}

export const PlaceState = builder.enumType('PlaceState', {
  description: 'How a place relates to a document, by its strongest policy.',
  values: Object.fromEntries(PLACE_STATES.map((state) => [state, { value: state, description: STATES[state] }])) as unknown as Readonly<
    Record<State, { value: State; description: string }>
  >,
})

const CoverageCount = builder.objectRef<readonly [State, number]>('CoverageCount').implement({
  description: 'Number of places that relate to a document in one way.',
  fields: (t) => ({
    state: t.field({ type: PlaceState, complexity: 0, description: 'The way.', resolve: ([state]) => state }),
    count: t.int({ complexity: 0, description: 'Places.', resolve: ([, count]) => count }),
  }),
})

const CoverageRow = builder.objectRef<StoredCoverageMatrix['rows'][number]>('CoverageRow').implement({
  description: 'A document, and how places relate to it.',
  fields: (t) => ({
    document: t.field({ type: Document, description: 'The document.', resolve: ({ document }) => document }),
    counts: t.field({
      type: [CoverageCount],
      complexity: 0,
      description: 'Number of places of the whole matrix, by state; states without places are left out.',
      resolve: ({ counts }) => (Object.entries(counts) as [State, number][]).filter(([, count]) => count > 0),
    }),
    cells: t.field({
      type: [PlaceState],
      complexity: 0,
      description: 'One state for each place, in the order of `places`.',
      resolve: ({ cells }) => [...cells],
    }),
    sameWords: t.intList({
      complexity: 0,
      description:
        'Number of policies of each place, in the order of `places`, with a measure that has the same words as a measure or task of the document, whichever is older. Same words do not show that a place implements the document, so `cells` and `counts` ignore them.',
      resolve: ({ sameWords }) => [...sameWords],
    }),
    sameWordsCount: t.exposeInt('sameWordsCount', {
      complexity: 0,
      description: 'Number of places of the whole matrix with such a policy.',
    }),
  }),
})

export const CoverageMatrix = builder.objectRef<StoredCoverageMatrix>('CoverageMatrix').implement({
  description: 'Documents that others refer to, by place. Documents that most places implement come first.',
  fields: (t) => ({
    documentTotal: t.exposeInt('documentTotal', { description: 'Number of documents of the whole matrix.' }),
    placeTotal: t.exposeInt('placeTotal', { description: 'Number of places of the whole matrix.' }),
    places: t.field({
      type: [Jurisdiction],
      complexity: { field: 1, multiplier: MATRIX_SIDE },
      description: 'The requested places, in GB/T 2260 order.',
      resolve: ({ places }) => [...places],
    }),
    rows: t.field({
      type: [CoverageRow],
      complexity: { field: 1, multiplier: MATRIX_SIDE },
      description: 'The requested documents.',
      resolve: ({ rows }) => [...rows],
    }),
  }),
})
