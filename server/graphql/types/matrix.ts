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

/** As many rows and columns as one answer has at most: what a screen shows. */
export const MATRIX_SIDE = 60

/** The part of a side that is asked for. */
export const sliceOf = (name: string, skip: number | null | undefined, first: number | null | undefined) => ({
  skip: within(`skip${name}`, skip ?? 0, 0, 1_000_000),
  first: within(`first${name}`, first ?? MATRIX_SIDE, 0, MATRIX_SIDE),
})

const AXES: Readonly<Record<Axis, string>> = {
  PROVINCE: 'Provinces in which documents hold, or in a place within them. Values are ids for `place`.',
  CITY: 'Cities in which documents hold, or in a place within them. Values are ids for `place`.',
  DISTRICT: 'Districts, counties, zones and streets in which documents hold. Values are ids for `place`.',
  LEVEL: 'Level of the issuer. Values are words of `Level`.',
  YEAR: 'Year of the document. Values are for `year`.',
  LINE: 'Function lines of the departments that its measures name. Values are for `line`.',
  STATE: 'State on `asOf`. Values are words of `LifeState`.',
}

export const CorpusAxis = builder.enumType('CorpusAxis', {
  description: 'What held documents are laid out by.',
  values: Object.fromEntries(CORPUS_AXES.map((axis) => [axis, { value: axis, description: AXES[axis] }])) as unknown as Readonly<
    Record<Axis, { value: Axis; description: string }>
  >,
})

const CorpusHead = builder.objectRef<Head & { readonly axis: Axis }>('CorpusHead').implement({
  description: 'A value of an axis.',
  fields: (t) => ({
    value: t.string({
      complexity: 0,
      description: 'What the filter of `policies` takes.',
      resolve: ({ axis, value }, _, __, { schema }) => wordOf(schema, axis, value),
    }),
    name: t.exposeString('name', {
      nullable: true,
      complexity: 0,
      description: 'Name of the place or function line; null for words of an enum and years.',
    }),
    within: t.exposeString('within', { nullable: true, complexity: 0, description: 'The place around a place.' }),
    count: t.exposeInt('count', { complexity: 0, description: 'Documents that have it.' }),
  }),
})

const CorpusRow = builder.objectRef<StoredCorpusMatrix['rows'][number] & { readonly axis: Axis }>('CorpusRow').implement({
  description: 'A row of the matrix.',
  fields: (t) => ({
    head: t.field({
      type: CorpusHead,
      complexity: 0,
      description: 'The value of the row.',
      resolve: ({ head, axis }) => ({ ...head, axis }),
    }),
    counts: t.intList({
      complexity: 0,
      description: 'Documents by column, in the order of `columns`.',
      resolve: ({ counts }) => [...counts],
    }),
  }),
})

export const CorpusMatrix = builder.objectRef<StoredCorpusMatrix>('CorpusMatrix').implement({
  description: 'Held documents by two axes. A document with several values of an axis is counted at each.',
  fields: (t) => ({
    totalCount: t.exposeInt('total', { description: 'Documents that pass the filter.' }),
    rowTotal: t.exposeInt('rowTotal', { description: 'Rows of the whole matrix.' }),
    columnTotal: t.exposeInt('columnTotal', { description: 'Columns of the whole matrix.' }),
    rowsWithout: t.exposeInt('rowsWithout', { description: 'Documents that have no value of the axis of the rows.' }),
    columnsWithout: t.exposeInt('columnsWithout', { description: 'Documents that have no value of the axis of the columns.' }),
    columns: t.field({
      type: [CorpusHead],
      complexity: { field: 1, multiplier: MATRIX_SIDE },
      description: 'The columns asked for.',
      resolve: ({ columns, columnAxis }) => columns.map((head) => ({ ...head, axis: columnAxis })),
    }),
    rows: t.field({
      type: [CorpusRow],
      complexity: { field: 1, multiplier: MATRIX_SIDE },
      description: 'The rows asked for.',
      resolve: ({ rows, rowAxis }) => rows.map((row) => ({ ...row, axis: rowAxis })),
    }),
  }),
})

const STATES: Readonly<Record<State, string>> = {
  CARRIES_OUT: 'A policy of the place carries the document out.',
  RESTS_ON: 'A policy rests on it, and none carries it out.',
  MENTIONS: 'Policies only mention it.',
  NONE: 'Policies of the place are held, and none is known to refer to the document.',
  OUT_OF_REACH: 'As NONE, and the document is meant for other places.',
  NOTHING_HELD: 'No policy of the place is held, so nothing is known.',
}

export const PlaceState = builder.enumType('PlaceState', {
  description: 'How a place stands to a document: as the strongest of its policies does.',
  values: Object.fromEntries(PLACE_STATES.map((state) => [state, { value: state, description: STATES[state] }])) as unknown as Readonly<
    Record<State, { value: State; description: string }>
  >,
})

const CoverageCount = builder.objectRef<readonly [State, number]>('CoverageCount').implement({
  description: 'How many places stand to a document in one way.',
  fields: (t) => ({
    state: t.field({ type: PlaceState, complexity: 0, description: 'The way.', resolve: ([state]) => state }),
    count: t.int({ complexity: 0, description: 'Places.', resolve: ([, count]) => count }),
  }),
})

const CoverageRow = builder.objectRef<StoredCoverageMatrix['rows'][number]>('CoverageRow').implement({
  description: 'A document, and how places stand to it.',
  fields: (t) => ({
    document: t.field({ type: Document, description: 'The document.', resolve: ({ document }) => document }),
    counts: t.field({
      type: [CoverageCount],
      complexity: 0,
      description: 'Places of the whole matrix, by state; states of no place are left out.',
      resolve: ({ counts }) => (Object.entries(counts) as [State, number][]).filter(([, count]) => count > 0),
    }),
    cells: t.field({
      type: [PlaceState],
      complexity: 0,
      description: 'One a place, in the order of `places`.',
      resolve: ({ cells }) => [...cells],
    }),
  }),
})

export const CoverageMatrix = builder.objectRef<StoredCoverageMatrix>('CoverageMatrix').implement({
  description: 'Documents that others refer to, by the places whose policies do: those first that most places carry out.',
  fields: (t) => ({
    documentTotal: t.exposeInt('documentTotal', { description: 'Documents of the whole matrix.' }),
    placeTotal: t.exposeInt('placeTotal', { description: 'Places of the whole matrix.' }),
    places: t.field({
      type: [Jurisdiction],
      complexity: { field: 1, multiplier: MATRIX_SIDE },
      description: 'The places asked for, by their code of GB/T 2260.',
      resolve: ({ places }) => [...places],
    }),
    rows: t.field({
      type: [CoverageRow],
      complexity: { field: 1, multiplier: MATRIX_SIDE },
      description: 'The documents asked for.',
      resolve: ({ rows }) => [...rows],
    }),
  }),
})
