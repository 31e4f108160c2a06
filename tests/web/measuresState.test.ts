import { coerceInputValue, isInputType } from 'graphql'
import { describe, expect, test } from 'vitest'
import { schema } from '../../server/graphql/schema.ts'
import { chosenOf, toggled } from '../../web/domain/facets/chosen.ts'
import { daysOf, quarterOf } from '../../web/domain/facets/quarter.ts'
import { exportAddress } from '../../web/views/measures/exports.ts'
import { filterOf, measuresQuery, shownColumns, withoutFilters } from '../../web/views/measures/state.ts'

const AS_OF = '2026-11-28'
const FULL =
  '?q=企业&place=place%3A410702&level=CITY&year=2023&issuer=dept%3Aa&line=finance&department=dept%3Ab&role=LEAD&industry=ind%3AC&relation=IMPLEMENTS&state=IN_FORCE&alarm=NUMBERING_GAP&from=2026-07-01&to=2026-09-30&sort=PLACE_ASC'

describe('the list of measures', () => {
  test('has every filter in its address, and each comes back', () => {
    const state = measuresQuery.read(FULL)
    expect(measuresQuery.unknown(FULL)).toEqual([])
    expect(measuresQuery.read(measuresQuery.write(state))).toEqual(state)
  })

  test('asks the API for exactly what the address says', () => {
    expect(filterOf(measuresQuery.read(FULL), AS_OF)).toEqual({
      text: '企业',
      place: ['place:410702'],
      level: ['CITY'],
      year: [2023],
      issuer: ['dept:a'],
      industry: ['ind:C'],
      relation: ['IMPLEMENTS'],
      alarm: ['NUMBERING_GAP'],
      state: { asOf: AS_OF, in: ['IN_FORCE'] },
      dueFrom: '2026-07-01',
      dueTo: '2026-09-30',
      assignment: { line: ['finance'], department: ['dept:b'], role: ['LEAD'] },
    })
    expect(filterOf(measuresQuery.read(''), AS_OF)).toEqual({})
  })

  test('asks nothing that the schema does not know', () => {
    const type = schema.getType('MeasureFilter')
    if (!isInputType(type)) throw new Error('no MeasureFilter')
    expect(coerceInputValue(filterOf(measuresQuery.read(FULL), AS_OF), type)).toMatchObject({ year: [2023] })
  })

  test('names what it cannot read', () => {
    expect(measuresQuery.unknown('?level=PARIS&plaze=x&year=23&level=CITY')).toEqual([
      { name: 'level', word: 'PARIS' },
      { name: 'plaze', word: 'x' },
      { name: 'year', word: '23' },
    ])
  })

  test.each(Object.entries(chosenOf(measuresQuery.read(FULL))) as [keyof ReturnType<typeof chosenOf>, readonly string[]][])(
    'a click on %s chooses a value, and the next gives it up',
    (field, [value = '']) => {
      const empty = measuresQuery.read('')
      const chosen = { ...empty, ...toggled(empty, field, value) }
      expect(chosenOf(chosen)[field]).toEqual([value])
      expect({ ...chosen, ...toggled(chosen, field, value) }).toEqual(empty)
    },
  )

  test('loses its filters and keeps day, order and columns', () => {
    const state = measuresQuery.read(`${FULL}&asOf=2024-01-01&columns=figures`)
    expect(measuresQuery.write(withoutFilters(state))).toBe('?asOf=2024-01-01&sort=PLACE_ASC&columns=figures')
  })

  test('shows the usual columns, with those switched on and without those switched off', () => {
    expect(shownColumns({ columns: [] })).toEqual(['document', 'place', 'departments', 'deadlines'])
    expect(shownColumns({ columns: ['place', 'citations'] })).toEqual(['document', 'departments', 'deadlines', 'citations'])
  })

  test('leaves with its filter, order and day', () => {
    const where = filterOf(measuresQuery.read('?year=2023'), AS_OF)
    const list = { format: 'xlsx', where, orderBy: 'PLACE_ASC', asOf: AS_OF, title: '任务清单', choice: '', status: [] } as const
    const { pathname, searchParams } = new URL(exportAddress(list), 'http://localhost')
    expect(exportAddress({ ...list, status: ['DONE', 'NONE'] })).toContain('&status=DONE&status=NONE')
    expect([pathname, Object.fromEntries(searchParams)]).toEqual([
      '/export/measures.xlsx',
      { where: '{"year":[2023]}', orderBy: 'PLACE_ASC', asOf: AS_OF, title: '任务清单' },
    ])
  })
})

describe('quarters', () => {
  test.each(['2026-Q1', '2026-Q2', '2026-Q3', '2024-Q4'])('%s has two days, which have it', (quarter) => {
    const { from, to } = daysOf(quarter)
    expect(quarterOf(from, to)).toBe(quarter)
  })

  test.each([
    [null, '2026-03-31'],
    ['2026-01-01', null],
    ['2026-01-01', '2026-06-30'],
    ['2025-01-01', '2026-03-31'],
    ['2026-01-02', '2026-03-31'],
  ])('%s to %s is none', (from, to) => expect(quarterOf(from, to)).toBeNull())
})
