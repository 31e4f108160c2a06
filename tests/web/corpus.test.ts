import { coerceInputValue, isInputType } from 'graphql'
import { describe, expect, test } from 'vitest'
import { where } from '../../server/graphql/filters/filter.ts'
import { MEASURE_TESTS, type MeasureFilterShape } from '../../server/graphql/filters/measureFilter.ts'
import { schema } from '../../server/graphql/schema.ts'
import { divisionsIn } from '../../server/reference/places.ts'
import { linkTo } from '../../web/domain/links.ts'
import { curveOf, endLabels, stepsOf, xOf, yearsIn, yOf } from '../../web/views/corpus/curve.ts'
import { axesAgainst, documentsAt, unusableColumns } from '../../web/views/corpus/documentsAt.ts'
import { adoptionOrder, firstAdopters } from '../../web/views/corpus/firstAdopters.ts'
import type { FoundAdopter, FoundTile } from '../../web/views/corpus/operations.ts'
import { pageBefore } from '../../web/views/corpus/pages.ts'
import {
  MOST_DEPARTMENTS,
  planDepartments,
  planFilter,
  planFilters,
  planRows,
  quarterLink,
  undatedLink,
  yearsAround,
} from '../../web/views/corpus/plan.ts'
import { AXES, corpusQuery, fromStart } from '../../web/views/corpus/state.ts'
import { lateness, placeOfTile, spanOf } from '../../web/views/corpus/tiles.ts'
import { documentsQuery } from '../../web/views/documents/state.ts'
import { filterOf, measuresQuery } from '../../web/views/measures/state.ts'

describe('the address of the corpus', () => {
  test('keeps what is shown, names what it cannot read, and begins anew with another choice', () => {
    const full = '?view=coverage&rows=LINE&columns=STATE&words=营商&placeLevel=CITY&within=0&list=1&down=30&across=60'
    expect(corpusQuery.write(corpusQuery.read(full))).toBe(`?${new URLSearchParams(full)}`)
    expect(corpusQuery.unknown('?view=maps&rows=YEAR').map(({ name }) => name)).toEqual(['view'])
    expect(corpusQuery.write({ ...corpusQuery.read(full), ...fromStart({ words: '' }) })).not.toMatch(/down|across|words/)
  })

  test('a count leads to a list of documents that can read its filters', () => {
    const href = documentsAt(['DISTRICT', 'place:410702'], ['LEVEL', 'CITY'])
    expect(href).toBe('/documents?place=place%3A410702&level=CITY')
    for (const [axis, value] of [
      ['PROVINCE', 'place:410000'],
      ['LEVEL', 'CITY'],
      ['YEAR', '2023'],
      ['LINE', 'finance'],
      ['STATE', 'IN_FORCE'],
    ] as const) {
      const search = documentsAt([axis, value]).replace('/documents', '')
      expect(documentsQuery.unknown(search)).toEqual([])
      expect(documentsQuery.write(documentsQuery.read(search))).toBe(search)
    }
  })

  test('no two axes ask the same filter', () => {
    expect(axesAgainst('CITY')).toEqual(['LEVEL', 'YEAR', 'LINE', 'STATE'])
    expect(axesAgainst('YEAR')).toEqual(AXES.filter((axis) => axis !== 'YEAR'))
    expect(unusableColumns('?rows=YEAR&columns=YEAR')).toEqual([{ name: 'columns', word: 'YEAR' }])
    expect(unusableColumns('?rows=CITY&columns=PROVINCE')).toEqual([{ name: 'columns', word: 'PROVINCE' }])
    expect([...unusableColumns('?rows=YEAR'), ...unusableColumns('?rows=CITY&columns=YEAR')]).toEqual([])
  })

  test('leads back from an address past the end', () => {
    expect(pageBefore({ skip: 99999, page: 30, total: 23 })).toBe(0)
    expect(pageBefore({ skip: 99999, page: 30, total: 70 })).toBe(60)
    expect(pageBefore({ skip: 60, page: 30, total: 70 })).toBe(30)
  })
})

describe('the curve of adoption', () => {
  const adopters = [
    { state: 'RESTS_ON', day: '2021-06-01' },
    { state: 'CARRIES_OUT', day: '2020-01-01' },
    { state: 'MENTIONS', day: '2020-02-01' },
    { state: 'CARRIES_OUT', day: null },
    { state: 'CARRIES_OUT', day: '2021-06-01' },
  ] as const

  test('counts by day what does more than mention it, and leaves out what has no day', () => {
    expect(curveOf(adopters)).toEqual([
      { day: '2020-01-01', based: 1, carried: 1 },
      { day: '2021-06-01', based: 3, carried: 2 },
    ])
    expect(curveOf([])).toEqual([])
  })

  test.each([
    [13, 12],
    [200, 1],
  ])('ends with labels that do not overlap: %i and %i', (based, carried) => {
    const frame = { width: 900, height: 220, from: '2020-01-01', to: '2024-01-01', most: based }
    const [upper, lower] = endLabels(frame, { day: '2024-01-01', based, carried })
    expect([upper?.count, lower?.count]).toEqual([based, carried])
    expect((lower?.y ?? 0) - (upper?.y ?? 0)).toBeGreaterThanOrEqual(26)
  })

  test('names who was first in each way, who was on the same day, and that some without a day may be earlier', () => {
    const found = [
      ['a', 'MENTIONS', '2019-01-01'],
      ['b', 'RESTS_ON', '2020-05-01'],
      ['c', 'CARRIES_OUT', '2020-06-01'],
      ['d', 'CARRIES_OUT', '2020-06-01'],
      ['e', 'CARRIES_OUT', '2021-01-01'],
      ['f', 'RESTS_ON', null],
    ].map(([id, state, day]) => ({ policy: { id }, state, day }) as unknown as FoundAdopter)
    const { first, undated } = firstAdopters(found)
    expect(first.map(({ way, adopter, sameDay }) => [way, adopter.policy.id, sameDay])).toEqual([
      ['firstCarries', 'c', 1],
      ['firstRests', 'b', 0],
    ])
    expect(undated).toBe(1)
    expect(firstAdopters([])).toEqual({ first: [], undated: 0 })
    // What implements a document is based on it, too.
    const implementing = found.filter(({ state }) => state !== 'RESTS_ON')
    expect(firstAdopters(implementing).first.map(({ adopter }) => adopter.policy.id)).toEqual(['c', 'c'])
  })

  test('numbers neither what only mentions it nor what has no day', () => {
    expect(adoptionOrder(adopters)).toEqual([1, 2, null, null, 3])
  })

  test('steps up on each day, from the day of the document to the last', () => {
    const frame = { width: 100, height: 30, from: '2020-01-01', to: '2020-01-11', most: 3 }
    expect(xOf(frame, '2020-01-06')).toBe(50)
    expect(yOf(frame, 3)).toBe(0)
    const points = [
      { day: '2020-01-06', based: 1, carried: 0 },
      { day: '2020-01-11', based: 3, carried: 1 },
    ]
    expect(stepsOf(frame, points, 'based')).toBe('M0 30H50V20H100V0H100')
    expect(xOf({ ...frame, to: frame.from }, frame.from)).toBe(100)
  })

  test('marks years, fewer where there are many', () => {
    expect(yearsIn({ from: '2020-05-01', to: '2023-02-01' }, 8)).toEqual(['2021-01-01', '2022-01-01', '2023-01-01'])
    expect(yearsIn({ from: '2020-05-01', to: '2020-12-01' }, 8)).toEqual([])
    expect(yearsIn({ from: '1990-05-01', to: '2023-02-01' }, 8).length).toBeLessThanOrEqual(8)
  })
})

describe('the map of tiles', () => {
  test('has a place of its own for every province', () => {
    const places = (divisionsIn(null) ?? []).map(placeOfTile)
    expect(places).toHaveLength(34)
    expect(places).not.toContain(null)
    expect(new Set(places.map((place) => JSON.stringify(place))).size).toBe(34)
    expect(placeOfTile({ code: '410100' })).toBeNull()
  })

  test('colours by the time between the first and the last', () => {
    const tile = (day: string | null) => ({ first: day === null ? null : { day } }) as FoundTile
    const tiles = [tile('2020-01-01'), tile(null), tile('2020-01-11'), tile('2020-01-06')]
    expect(tiles.map(lateness(tiles))).toEqual([0, null, 1, 0.5])
    expect(spanOf(tiles)).toEqual(['2020-01-01', '2020-01-11'])
    expect(spanOf([tile(null)])).toBeNull()
  })
})

describe('the plan of a year', () => {
  test('asks each quarter, the year before, and what has no day, in words that the schema knows', () => {
    const filters = planFilters('place:410702', 2024)
    expect(filters.q1).toEqual({ place: ['place:410702'], dueFrom: '2024-01-01', dueTo: '2024-03-31' })
    expect(filters.q4).toMatchObject({ dueFrom: '2024-10-01', dueTo: '2024-12-31' })
    expect(filters.before).toMatchObject({ dueFrom: '2023-01-01', dueTo: '2023-12-31' })
    expect(filters.undated).toMatchObject({ year: [2024], not: { dueFrom: '1900-01-01' } })
    const type = schema.getType('MeasureFilter')
    if (!isInputType(type)) throw new Error('no MeasureFilter')
    const ofOne = planFilters('place:410702', 2024, [{ id: 'dept:a', name: 'a' }])
    expect(ofOne.q1).toEqual({ ...filters.q1, assignment: { department: ['dept:a'] } })
    for (const filter of [...Object.values(filters), ...Object.values(ofOne), planFilter('place:410702', 2024)])
      coerceInputValue(filter, type)
    const withoutOpen = { kind: ['BODY', 'COLLECTIVE', 'ORGANISATION'] }
    expect(planFilter('place:410702', 2024)).toEqual({
      or: [
        { place: ['place:410702'], dueFrom: '2023-01-01', dueTo: '2024-12-31', assignment: withoutOpen },
        { ...filters.undated, assignment: withoutOpen },
      ],
    })
  })

  test('asks for no more departments than a filter may list', () => {
    const departments = Array.from({ length: MOST_DEPARTMENTS }, (_, at) => ({ id: `dept:${at}`, name: String(at) }))
    for (const filter of Object.values(planFilters('place:全国', 2023, departments)))
      expect(() => where(filter as MeasureFilterShape, MEASURE_TESTS)).not.toThrow()
  })

  test('has a row for each department, those with most due first', () => {
    const part = (...counts: readonly (readonly [string, number])[]) => ({
      facets: [{ values: counts.map(([value, count]) => ({ value, count })) }],
    })
    const { departments, all } = planDepartments({
      facets: [{ valueCount: 4, values: ['甲', '乙', '丙'].map((name) => ({ value: `dept:${name}`, name })) }],
    })
    expect(all).toBe(4)
    const rows = planRows(
      {
        q1: part(['dept:甲', 1]),
        q2: part(['dept:乙', 3], ['dept:甲', 1]),
        q3: part(),
        q4: part(),
        before: part(['dept:甲', 4]),
        undated: part(['dept:丙', 9], ['dept:丁', 1]),
      },
      departments,
    )
    expect(rows.map(({ name, quarters, before, undated }) => [name, quarters, before, undated])).toEqual([
      ['乙', [0, 3, 0, 0], 0, 0],
      ['甲', [1, 1, 0, 0], 4, 0],
      ['丙', [0, 0, 0, 0], 0, 9],
    ])
  })

  test('offers years around this one, and always the chosen one', () => {
    expect(yearsAround(2024, 2026).slice(0, 2)).toEqual([2031, 2030])
    expect(yearsAround(1999, 2026).at(-1)).toBe(1999)
    expect(yearsAround(2024, 2026).filter((year) => year === 2024)).toHaveLength(1)
  })

  test('a count leads to a list of measures that can read its filters', () => {
    const search = linkTo.measures(quarterLink('place:410702', 'dept:a', 2024, 'Q3')).replace('/measures', '')
    expect(measuresQuery.unknown(search)).toEqual([])
    expect(measuresQuery.read(search)).toMatchObject({
      place: ['place:410702'],
      department: ['dept:a'],
      from: '2024-07-01',
      to: '2024-09-30',
    })
    const undated = linkTo.measures(undatedLink('place:410702', 'dept:a', 2024)).replace('/measures', '')
    expect(measuresQuery.unknown(undated)).toEqual([])
    expect(filterOf(measuresQuery.read(undated), '2024-07-01')).toEqual({
      ...planFilters('place:410702', 2024).undated,
      assignment: { department: ['dept:a'] },
    })
  })
})
