import { LEVELS } from '../../domain/facets/values.ts'
import { choice, choices, flag, integer, optional, queryOf, text } from '../../state/query.ts'

export const VIEWS = ['counts', 'coverage', 'adoption', 'plan'] as const
export const AXES = ['PROVINCE', 'CITY', 'DISTRICT', 'LEVEL', 'YEAR', 'LINE', 'STATE'] as const
export type Axis = (typeof AXES)[number]
/** What the tiles are coloured by. */
export const TILE_COLOURS = ['state', 'first'] as const

/** The views of the corpus: what each shows, and which part of it. */
export const corpusQuery = queryOf({
  view: choice(VIEWS, 'counts'),
  rows: choice(AXES, 'PROVINCE'),
  columns: choice(AXES, 'YEAR'),
  words: text(),
  documentLevel: choices(LEVELS),
  placeLevel: choices(LEVELS),
  within: flag(true),
  list: flag(),
  /** Rows and columns before the part that is shown. */
  down: integer(),
  across: integer(),
  document: optional,
  /** Code of the province whose cities are shown. */
  province: optional,
  colour: choice(TILE_COLOURS, 'state'),
  /** Of the plan: whose, and for which year; this year when left out. */
  place: optional,
  year: integer(1900),
})
export type CorpusState = ReturnType<typeof corpusQuery.read>

/** As many rows and columns as are shown at a time. */
export const SHOWN = { rows: 30, columns: 60 } as const

/** Any other choice begins at the first row and column. */
export const fromStart = <T extends Partial<CorpusState>>(change: T): T & Pick<CorpusState, 'down' | 'across'> => ({
  ...change,
  down: null,
  across: null,
})
