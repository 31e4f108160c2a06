import { PLACE_STATE_WORDS } from '../../../lexicon/placeStates.ts'
import type { CoverageMatrix, CoverageMatrixRow } from '../../../neo4j/store/corpus/coverageMatrix.ts'
import type { JurisdictionRecord, Level } from '../../../neo4j/store/records.ts'
import { titleOf } from '../../../neo4j/store/titles.ts'
import { addressOf, choiceParameter, textParameter, textsParameter } from '../../address.ts'
import { argument, MOST_ROWS } from '../listArguments.ts'
import { type Columns, type TableExport, tableOf } from './table.ts'

const ALL = { skip: 0, first: Number.MAX_SAFE_INTEGER } as const

/** Documents by places: a row for each document and place that responds to it or has the same words. Two columns keep these apart. */
export const coverageMatrixTable: TableExport = {
  parameters: ['documentLevel', 'words', 'placeLevel', 'placesIn', 'within', 'choice'],
  async table(store, request) {
    const levels = (name: string) => textsParameter(request, name)?.flatMap((word) => argument<Level>('Level', name, word) ?? []) ?? null
    const matrix = await store.coverageMatrix({
      documentLevels: levels('documentLevel'),
      words: textParameter(request, 'words') ?? '',
      placeLevels: levels('placeLevel'),
      placesIn: textParameter(request, 'placesIn'),
      within: choiceParameter(request, 'within', ['false', 'true']) === 'true',
      rows: ALL,
      columns: ALL,
    })
    return tableOf('落实矩阵', columnsOf(addressOf(request)), cellsOf(matrix).slice(0, MOST_ROWS), [textParameter(request, 'choice')])
  },
}

interface Cell {
  readonly document: CoverageMatrixRow['document']
  readonly place: JurisdictionRecord
  readonly state: CoverageMatrixRow['cells'][number]
  readonly sameWords: number
}

const ANSWERS: ReadonlySet<string> = new Set(['CARRIES_OUT', 'RESTS_ON', 'MENTIONS'])

const cellsOf = ({ places, rows }: CoverageMatrix): readonly Cell[] =>
  rows.flatMap(({ document, cells, sameWords }) =>
    places
      .map((place, at) => ({ document, place, state: cells[at] ?? 'NOTHING_HELD', sameWords: sameWords[at] ?? 0 }))
      .filter(({ state, sameWords }) => ANSWERS.has(state) || sameWords > 0),
  )

const columnsOf = ({ node }: ReturnType<typeof addressOf>): Columns<Cell> => [
  ['文件', ({ document }) => titleOf(document)],
  ['文号', ({ document }) => document.documentNumber],
  ['地区', ({ place }) => place.name],
  ['落实情况', ({ state }) => PLACE_STATE_WORDS[state].zh],
  ['文字相同的文件数', ({ sameWords }) => sameWords],
  ['链接', ({ document }) => node(document.id)],
]
