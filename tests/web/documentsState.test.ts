import { coerceInputValue, isInputType } from 'graphql'
import { describe, expect, test } from 'vitest'
import { schema } from '../../server/graphql/schema.ts'
import { chosenOf, toggled } from '../../web/domain/facets/chosen.ts'
import { documentsQuery, filterOf, mayBeOfSeveralTasks, shownColumns, withoutFilters } from '../../web/views/documents/state.ts'

const AS_OF = '2026-11-28'
const FULL =
  '?q=7号&place=place%3A410702&level=CITY&level=ZONE&year=2023&issuer=dept%3Aa&state=UNKNOWN&line=market-regulation&department=dept%3Ab&role=LEAD&industry=ind%3AC&relation=CITES&alarm=NUMBERING_GAP&from=2026-07-01&to=2026-09-30&order=PLACE_ASC'

describe('the list of documents', () => {
  test('has every filter in its address, and each comes back', () => {
    expect(documentsQuery.unknown(FULL)).toEqual([])
    expect(documentsQuery.write(documentsQuery.read(FULL))).toBe(`?${new URLSearchParams(FULL)}`)
  })

  test('asks the API for what the address says, in words that the schema knows', () => {
    const filter = filterOf(documentsQuery.read(FULL), AS_OF)
    expect(filter).toMatchObject({
      or: [{ title: { contains: '7号' } }, { documentNumber: { contains: '7号' } }, { issuerName: { contains: '7号' } }],
      place: ['place:410702'],
      level: { in: ['CITY', 'ZONE'] },
      year: { in: [2023] },
      issuer: ['dept:a'],
      assignment: { line: ['market-regulation'], department: ['dept:b'], role: ['LEAD'] },
      dueFrom: '2026-07-01',
      dueTo: '2026-09-30',
      industry: ['ind:C'],
      state: { asOf: AS_OF, in: ['UNKNOWN'] },
    })
    const type = schema.getType('PolicyFilter')
    if (!isInputType(type)) throw new Error('no PolicyFilter')
    expect(coerceInputValue(filter, type)).toMatchObject({ relation: ['CITES'], alarm: ['NUMBERING_GAP'] })
    expect(filterOf(documentsQuery.read(''), AS_OF)).toEqual({})
  })

  test.each(['国发[2022]12号', '国发（2022）12号', '国发【2022】12号', '国发〔2022〕12号'])('finds the number written %s', (written) => {
    const { or } = filterOf({ ...documentsQuery.read(''), q: written }, AS_OF)
    expect(or).toContainEqual({ documentNumber: { contains: '国发〔2022〕12号' } })
  })

  test.each([
    ['?role=LEAD&to=2026-09-30', true],
    ['?department=dept%3Ab&industry=ind%3AC', true],
    ['?department=dept%3Ab&role=LEAD', false],
    ['?from=2026-07-01&industry=ind%3AC', false],
  ])('%s: says whether the conditions may be met by different tasks', (address, expected) => {
    expect(mayBeOfSeveralTasks(documentsQuery.read(address))).toBe(expected)
  })

  test('names what it cannot read, the former pages among it', () => {
    expect(documentsQuery.unknown('?level=all&after=x&order=UP').map(({ name }) => name)).toEqual(['level', 'after', 'order'])
  })

  test('a click chooses a value, and the next gives it up; clearing keeps the order', () => {
    for (const [field, [value = '']] of Object.entries(chosenOf(documentsQuery.read(FULL))) as [never, readonly string[]][]) {
      const empty = documentsQuery.read('')
      const chosen = { ...empty, ...toggled(empty, field, value) }
      expect(chosenOf(chosen)[field]).toEqual([value])
      expect({ ...chosen, ...toggled(chosen, field, value) }).toEqual(empty)
    }
    expect(documentsQuery.write(withoutFilters(documentsQuery.read(FULL)))).toBe('?order=PLACE_ASC')
  })

  test('shows the usual columns, with those switched on and without those switched off', () => {
    expect(shownColumns({ columns: [] })).toEqual(['place', 'date', 'state', 'measureCount', 'warnings'])
    expect(shownColumns({ columns: ['place', 'industries'] })).toEqual(['date', 'state', 'industries', 'measureCount', 'warnings'])
    expect(documentsQuery.write(documentsQuery.read('?columns=industries'))).toBe('?columns=industries')
  })
})
