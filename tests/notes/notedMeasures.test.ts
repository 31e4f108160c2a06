import { describe, expect, it } from 'vitest'
import { where } from '../../server/graphql/filters/filter.ts'
import { MEASURE_TESTS } from '../../server/graphql/filters/measureFilter.ts'
import { notedMeasures, statusFilter } from '../../server/http/notedMeasures.ts'
import type { Store } from '../../server/neo4j/store.ts'
import { type Note, type NoteStatus, noteKeys, ownKey, type StatusChoice } from '../../server/notes/note.ts'
import type { Note as NoteOfPage } from '../../web/api/notes.ts'
import {
  MOST_IDS,
  type NotedMeasures as NotedMeasuresOfPage,
  notedMeasures as notedMeasuresOfPage,
  statusFilter as statusFilterOfPage,
  tooManyNoted,
} from '../../web/views/measures/noted.ts'

/** Each measure names two departments; the words of m2 are those of m3 in another document. */
const STATEMENTS = ['m1', 'm2', 'm3'].flatMap((measureId) =>
  ['区财政局', '区商务局'].map((quote) => ({
    document: measureId === 'm3' ? 'doc:b' : 'doc:a',
    formerIds: [],
    measureId,
    measure: measureId === 'm1' ? '规范收费' : '减轻负担',
    quote,
  })),
)
const store = { noteStatements: async () => STATEMENTS } as unknown as Store
const keyOf = (measureId: string, at: number) => {
  const statement = STATEMENTS.filter((each) => each.measureId === measureId)[at]
  return (statement && noteKeys(statement)[0]) ?? ''
}
const note = (key: string, status: NoteStatus | null): Note => ({
  key,
  status,
  revision: 1,
  owner: '',
  remark: '在办',
  movedTo: null,
  at: '2026-11-28T08:00:00.000Z',
  task: { document: 'doc:a', title: '措施', measure: '', department: '' },
})
const NOTES = [
  note(keyOf('m1', 0), 'DONE'),
  note(keyOf('m1', 1), 'IN_PROGRESS'),
  note(ownKey(keyOf('m2', 0), 'dept:x'), 'DONE'),
  // No status, and a statement that is gone.
  note(keyOf('m3', 0), null),
  note('f'.repeat(32), 'ON_HOLD'),
]
const CASES: readonly [readonly StatusChoice[], unknown][] = [
  [['DONE'], { id: { in: ['m1', 'm2'] } }],
  [['IN_PROGRESS', 'ON_HOLD'], { id: { in: ['m1'] } }],
  [['NOT_STARTED'], { id: { in: [] } }],
  // Of m2 a department without a note is left, of m1 none.
  [['NONE'], { or: [{ id: { in: [] } }, { not: { id: { in: ['m1'] } } }] }],
  [['IN_PROGRESS', 'NONE'], { or: [{ id: { in: ['m1'] } }, { not: { id: { in: ['m1'] } } }] }],
]

it.each(CASES)('the measures with %j are the same for a file and for the page', async (statuses, filter) => {
  expect(await statusFilter(store, NOTES, statuses)).toEqual(filter)
  const { measuresOf, settled } = await notedMeasures(store, NOTES)
  const ofPage = notedMeasuresOfPage({ notes: NOTES.map((each): NoteOfPage => ({ ...each, measures: measuresOf(each) })), settled })
  expect(statusFilterOfPage(ofPage, statuses)).toEqual(filter)
})

it.each([
  ['both departments', [note(keyOf('m1', 0), 'DONE'), note(keyOf('m1', 1), 'ON_HOLD')], ['m1']],
  ['one of two departments', [note(keyOf('m1', 0), 'DONE')], []],
  ['the other without a status', [note(keyOf('m1', 0), 'DONE'), note(keyOf('m1', 1), null)], []],
  ['one department of a group', [note(keyOf('m1', 0), 'DONE'), note(ownKey(keyOf('m1', 1), 'dept:x'), 'DONE')], []],
])('a measure is settled where each task has a status: %s', async (_, notes, settled) => {
  expect((await notedMeasures(store, notes)).settled).toEqual(settled)
})

it('the days to which deadlines were moved are those of the measure', () => {
  const moved = ['2027-03-31', '2027-01-31', '2027-01-31'].map((movedTo, at) => ({ ...note(`${at}`, null), movedTo, measures: ['m1'] }))
  expect(notedMeasuresOfPage({ notes: moved, settled: [] }).moved).toEqual(new Map([['m1', ['2027-01-31', '2027-03-31']]]))
})

describe('notes on many measures', () => {
  const measuresOf = (count: number) => Array.from({ length: count }, (_, at) => `m${at}`)
  const asked = (count: number) => where({ id: { in: measuresOf(count) } }, MEASURE_TESTS)
  const noted = (count: number, settled: readonly string[] = []) =>
    notedMeasuresOfPage({ notes: [{ ...note('', 'DONE'), measures: measuresOf(count) }], settled })

  it('are listed by the page up to as many ids as the API takes', () => {
    expect(tooManyNoted(noted(MOST_IDS), ['DONE', 'NONE'])).toBe(false)
    expect(asked(MOST_IDS)[0]?.[0]?.values).toHaveLength(MOST_IDS)
    expect(() => asked(MOST_IDS + 1)).toThrow(`${MOST_IDS} are allowed`)
  })

  it.each<[StatusChoice, NotedMeasuresOfPage, boolean]>([
    ['DONE', noted(MOST_IDS + 1), true],
    ['ON_HOLD', noted(MOST_IDS + 1), false],
    ['NONE', noted(0, measuresOf(MOST_IDS + 1)), true],
    ['DONE', noted(0, measuresOf(MOST_IDS + 1)), false],
  ])('%s: whether they are too many is known before asking', (status, notedMeasures, expected) => {
    expect(tooManyNoted(notedMeasures, [status])).toBe(expected)
  })
})

it('nothing is filtered where no status is chosen', () => {
  expect(statusFilterOfPage(notedMeasuresOfPage({ notes: [], settled: [] }), [])).toBeUndefined()
})
