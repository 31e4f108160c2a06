import type { CoveredDocument } from '../facets/facts.ts'
import type { DocumentRecord, JurisdictionRecord, Level } from '../records.ts'
import type { CoverageTable, PlaceState } from './coverageTable.ts'

/** Selects a part of the matrix of documents and places. */
export interface CoverageMatrixRequest {
  /** Only documents issued at these levels; null for all. */
  readonly documentLevels: readonly Level[] | null
  /** Only documents whose title or number contains these words. */
  readonly words: string
  /** Only places of these levels; null for all. */
  readonly placeLevels: readonly Level[] | null
  /** Only places within this one; null for all. */
  readonly placesIn: string | null
  /** Whether policies of places within a place count for it too. */
  readonly within: boolean
  readonly rows: Slice
  readonly columns: Slice
}

export interface Slice {
  readonly skip: number
  readonly first: number
}

export interface CoverageMatrix {
  /** Number of documents and places of the whole matrix. */
  readonly documentTotal: number
  readonly placeTotal: number
  readonly places: readonly JurisdictionRecord[]
  readonly rows: readonly CoverageMatrixRow[]
}

export interface CoverageMatrixRow {
  readonly document: DocumentRecord
  /** Number of all places of the matrix, by how they relate to the document. */
  readonly counts: Readonly<Record<PlaceState, number>>
  /** One state for each of `places`. */
  readonly cells: readonly PlaceState[]
  /** For each of `places` the number of its policies with a passage of the same words. It is no part of the states. */
  readonly sameWords: readonly number[]
  /** Number of all places of the matrix with such a policy. */
  readonly sameWordsCount: number
}

/** Documents that others refer to, by place; those implemented by most places first. */
export function coverageMatrix(table: CoverageTable, request: CoverageMatrixRequest): CoverageMatrix {
  const { documentLevels, placeLevels, placesIn, within } = request
  const inside = placesIn === null ? null : new Set(table.placesIn(placesIn))
  const places = table
    .places(within)
    .filter(({ id, level }) => (placeLevels === null || (level !== null && placeLevels.includes(level))) && (inside?.has(id) ?? true))
  const asked = words(request.words)
  const rows = table.documents
    .filter(
      ({ document }) =>
        (documentLevels === null || (document.level !== null && documentLevels.includes(document.level))) && asked(document),
    )
    .map((covered) => ({ covered, counts: countsOf(table, covered, places, within) }))
    .filter(({ counts }) => counts.CARRIES_OUT + counts.RESTS_ON + counts.MENTIONS > 0)
    .sort(byReach)
  const shown = slice(places, request.columns)
  return {
    documentTotal: rows.length,
    placeTotal: places.length,
    places: shown,
    rows: slice(rows, request.rows).map(({ covered, counts }) => {
      const sameWords = table.sameWords(covered.document.id, within)
      return {
        document: covered.document,
        counts,
        cells: shown.map(({ id }) => table.stateOf(covered, id, within)),
        sameWords: shown.map(({ id }) => sameWords.get(id) ?? 0),
        sameWordsCount: places.filter(({ id }) => sameWords.has(id)).length,
      }
    }),
  }
}

interface CountedRow {
  readonly covered: CoveredDocument
  readonly counts: Readonly<Record<PlaceState, number>>
}

function countsOf(
  table: CoverageTable,
  covered: CoveredDocument,
  places: readonly JurisdictionRecord[],
  within: boolean,
): Readonly<Record<PlaceState, number>> {
  const counts = { CARRIES_OUT: 0, RESTS_ON: 0, MENTIONS: 0, NONE: 0, OUT_OF_REACH: 0, NOTHING_HELD: 0 }
  for (const { id } of places) counts[table.stateOf(covered, id, within)]++
  return counts
}

/** Orders by the number of places that implement the document, then by the number of places that refer to it. */
function byReach(a: CountedRow, b: CountedRow): number {
  const [one, other] = [a.counts, b.counts]
  return (
    other.CARRIES_OUT - one.CARRIES_OUT ||
    other.RESTS_ON - one.RESTS_ON ||
    other.MENTIONS - one.MENTIONS ||
    (a.covered.document.id < b.covered.document.id ? -1 : 1)
  )
}

function words(asked: string): (document: DocumentRecord) => boolean {
  const sought = asked.trim().toLowerCase()
  if (sought === '') return () => true
  return ({ title, documentNumber }) => [title, documentNumber].some((each) => each?.toLowerCase().includes(sought))
}

export const slice = <T>(all: readonly T[], { skip, first }: Slice): readonly T[] => all.slice(skip, skip + first)
