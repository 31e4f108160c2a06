import { expect, it } from 'vitest'
import { coverageMatrix } from '../../server/neo4j/store/corpus/coverageMatrix.ts'
import { coverageTable } from '../../server/neo4j/store/corpus/coverageTable.ts'
import type { FacetFacts } from '../../server/neo4j/store/facets/facts.ts'

/** Two cities of 甲省, each with a policy, and a third city of 乙省. */
const PLACES = [
  { id: '甲省', level: 'provincial', code: '10', within: [] },
  { id: '子市', level: 'city', code: '11', within: ['甲省'] },
  { id: '丑市', level: 'city', code: '12', within: ['甲省'] },
  { id: '寅市', level: 'city', code: '21', within: [] },
]
/** A cited document of 甲省: its level and place are known by its title alone. */
const PROVINCIAL = { document: { id: 'cited', kind: 'CITED_DOCUMENT', level: 'provincial', place: '甲省', title: '办法' }, places: [] }

function facts(names: ReadonlyMap<string, unknown>, documents: readonly unknown[] = [PROVINCIAL]): FacetFacts {
  const policies = ['子市', '丑市', '寅市'].map((place) => ({ policy: { id: `doc ${place}` }, places: [place] }))
  const sameWords = new Map([['cited', ['doc 子市', 'doc 寅市']]])
  const hops = [{ kind: 'IMPLEMENTS', source: { id: 'doc 子市', kind: 'POLICY' }, target: { id: 'cited' } }]
  return { policies, measures: [], names, coverage: { hops, documents, sameWords } } as unknown as FacetFacts
}

const ALL = { documentLevels: null, words: '', placeLevels: null, placesIn: null, within: false } as const
const asked = { ...ALL, rows: { skip: 0, first: 10 }, columns: { skip: 0, first: 10 } }
const named = PLACES.map(
  ({ within, ...place }) => [place.id, { node: { ...place, kind: 'JURISDICTION', name: place.id }, within }] as const,
)

it('a place within that of the document does not refer to it; another place is out of its reach', () => {
  const { places, rows } = coverageMatrix(coverageTable(facts(new Map(named))), asked)
  expect(places.map(({ id }) => id)).toEqual(['子市', '丑市', '寅市'])
  expect(rows.map(({ cells }) => cells)).toEqual([['CARRIES_OUT', 'NONE', 'OUT_OF_REACH']])
})

it('the same words are a mark of their own: they change no state and no count, and count for the places around them only if asked', () => {
  const table = coverageTable(facts(new Map(named)))
  const [row] = coverageMatrix(table, asked).rows
  expect(row).toMatchObject({ cells: ['CARRIES_OUT', 'NONE', 'OUT_OF_REACH'], sameWords: [1, 0, 1], sameWordsCount: 2 })
  expect(row?.counts).toMatchObject({ CARRIES_OUT: 1, NONE: 1, OUT_OF_REACH: 1 })
  const within = coverageMatrix(table, { ...asked, within: true })
  expect(within.places.map(({ id }) => id)).toEqual(['甲省', '子市', '丑市', '寅市'])
  expect(within.rows[0]?.sameWords).toEqual([1, 1, 0, 1])
})

it('does not go through all names for each cell', () => {
  let times = 0
  class Counted extends Map<string, unknown> {
    override values() {
      times++
      return super.values()
    }
  }
  const many = Array.from({ length: 50 }, (_, at) => ({ ...PROVINCIAL, document: { ...PROVINCIAL.document, id: `cited ${at}` } }))
  coverageMatrix(coverageTable(facts(new Counted(named), many)), asked)
  expect(times).toBeLessThan(5)
})
