import { LEVELS } from '../../domain/facets/values.ts'
import { choice, choices, flag, integer, optional, queryOf, text } from '../../state/query.ts'

export const VIEWS = ['counts', 'coverage', 'adoption', 'plan'] as const
export const AXES = ['PROVINCE', 'CITY', 'DISTRICT', 'LEVEL', 'YEAR', 'LINE', 'STATE'] as const
export type Axis = (typeof AXES)[number]
/** What the colour of a tile shows. */
export const TILE_COLOURS = ['state', 'first'] as const

/** The state of the corpus page: the open view and its options. */
export const corpusQuery = queryOf({
  view: choice(VIEWS, 'counts'),
  rows: choice(AXES, 'PROVINCE'),
  columns: choice(AXES, 'YEAR'),
  words: text(),
  documentLevel: choices(LEVELS),
  placeLevel: choices(LEVELS),
  within: flag(true),
  list: flag(),
  /** Number of rows and columns skipped. */
  down: integer(),
  across: integer(),
  document: optional,
  /** Code of the province whose cities are shown. */
  province: optional,
  colour: choice(TILE_COLOURS, 'state'),
  /** Place and year of the plan; the year defaults to the current one. */
  place: optional,
  year: integer(1900),
})
export type CorpusState = ReturnType<typeof corpusQuery.read>

/** Number of rows and columns shown at a time. */
export const SHOWN = { rows: 30, columns: 60 } as const

/** A change of another option returns to the first row and column. */
export const fromStart = <T extends Partial<CorpusState>>(change: T): T & Pick<CorpusState, 'down' | 'across'> => ({
  ...change,
  down: null,
  across: null,
})
