import { expect, it } from 'vitest'
import { measuresOfNotes, statusFilter } from '../../server/http/notedMeasures.ts'
import type { Store } from '../../server/neo4j/store.ts'
import { type Note, type NoteStatus, noteKeys, ownKey, type StatusChoice } from '../../server/notes/note.ts'
import type { Note as NoteOfPage } from '../../web/api/notes.ts'
import { notedMeasures, statusFilter as statusFilterOfPage } from '../../web/views/measures/noted.ts'

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
  [['NONE'], { or: [{ id: { in: [] } }, { not: { id: { in: ['m1', 'm2'] } } }] }],
  [['IN_PROGRESS', 'NONE'], { or: [{ id: { in: ['m1'] } }, { not: { id: { in: ['m1', 'm2'] } } }] }],
]

it.each(CASES)('the measures with %j are the same for a file and for the page', async (statuses, filter) => {
  expect(await statusFilter(store, NOTES, statuses)).toEqual(filter)
  const measuresOf = await measuresOfNotes(store, NOTES)
  const ofPage = notedMeasures(NOTES.map((each): NoteOfPage => ({ ...each, measures: measuresOf(each) })))
  expect(statusFilterOfPage(ofPage, statuses)).toEqual(filter)
})

it('nothing is filtered where no status is chosen', () => {
  expect(statusFilterOfPage(notedMeasures([]), [])).toBeUndefined()
})
