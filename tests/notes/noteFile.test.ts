import { appendFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openFiles } from '../../server/cli/noteDoor.ts'
import { lockFolder } from '../../server/neo4j/local/lock.ts'
import { noteKeys, ownKey, type SentNote, sentNote } from '../../server/notes/note.ts'
import type { NoteFile } from '../../server/notes/noteFile.ts'
import { NoteError } from '../../server/notes/sentFields.ts'
import { StaleNote } from '../../server/notes/writtenFile.ts'

const STATEMENT = { document: 'doc:红政〔2023〕5号', formerIds: [], measure: '规范涉企收费，开展检查。', quote: '区市场监管局' }
const [KEY = ''] = noteKeys(STATEMENT)
const NOTE: SentNote = {
  key: KEY,
  revision: 0,
  status: 'IN_PROGRESS',
  owner: '张三',
  remark: '已报方案\n等批复',
  movedTo: '2024-03-31',
  task: { document: STATEMENT.document, title: '红旗区…措施', measure: '69.规范涉企收费', department: '红旗区市场监督管理局' },
}
const AT = '2026-11-28T08:00:00.000Z'

let folder = ''
let told: string[] = []
const opened: NoteFile[] = []
const openHere = async (): Promise<NoteFile> => {
  const files = await openFiles(
    folder,
    (message) => told.push(message),
    () => new Date(AT),
  )
  const notes = { ...files.notes, close: files.close }
  opened.push(notes)
  return notes
}
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'notes-'))
  told = []
})
afterEach(async () => {
  for (const notes of opened.splice(0)) await notes.close()
  await rm(folder, { recursive: true })
})
const file = () => path.join(folder, 'notes.jsonl')
const reopened = async (): Promise<NoteFile> => {
  await opened.pop()?.close()
  return openHere()
}

describe('the key of a note', () => {
  it('is made of what the document says: blanks and punctuation do not count, words do', () => {
    const key = (change: Partial<typeof STATEMENT>) => noteKeys({ ...STATEMENT, ...change })[0]
    expect(key({ measure: '规范涉企收费, 开展 检查' })).toBe(KEY)
    for (const change of [{ measure: '规范涉企收费，开展督查。' }, { quote: '区财政局' }, { document: 'doc:别的文件' }])
      expect(key(change)).not.toBe(KEY)
  })

  it('holds for a document that got another id, too', () => {
    expect(noteKeys({ ...STATEMENT, document: 'doc:新', formerIds: [STATEMENT.document] })).toContain(KEY)
  })
})

describe('what is sent as a note', () => {
  it('is taken as it is, with what is left out as nothing', () => {
    expect(sentNote(NOTE)).toEqual(NOTE)
    const { status, owner, remark, movedTo, ...rest } = NOTE
    expect(sentNote(rest)).toEqual({ ...rest, status: null, owner: '', remark: '', movedTo: null })
    expect(sentNote({ ...NOTE, key: ownKey(KEY, 'dept:410702:财政局') }).key).toBe(`${KEY}@dept:410702:财政局`)
  })

  it.each<[string, object]>([
    ['key', { key: '../x' }],
    ['revision', { revision: -1 }],
    ['status', { status: 'LATE' }],
    ['owner', { owner: 'x'.repeat(101) }],
    ['remark', { remark: 7 }],
    ['movedTo', { movedTo: '2024-02-30' }],
    ['task', { task: null }],
    ['title', { task: { ...NOTE.task, title: undefined } }],
  ])('is refused by name where `%s` is wrong', (name, change) => {
    expect(() => sentNote({ ...NOTE, ...change })).toThrow(NoteError)
    expect(() => sentNote({ ...NOTE, ...change })).toThrow(name)
  })
})

describe('the file of notes', () => {
  it('keeps what was written, also after the program ended', async () => {
    const written = await (await openHere()).write(NOTE)
    expect(written).toEqual({ ...NOTE, revision: 1, at: AT })
    const again = await reopened()
    expect(again.all()).toEqual([written])
    expect(again.under(['0'.repeat(32), KEY])).toEqual(written)
    await again.write({ ...NOTE, revision: 1, status: 'DONE' })
    expect((await reopened()).under([KEY])).toMatchObject({ revision: 2, status: 'DONE' })
    expect((await readFile(file(), 'utf8')).trim().split('\n')).toHaveLength(2)
  })

  it('is on disk when the answer comes', async () => {
    const notes = await openHere()
    await notes.write(NOTE)
    expect(JSON.parse(await readFile(file(), 'utf8'))).toMatchObject({ key: KEY, revision: 1 })
  })

  it('refuses a note on a revision that is not the last, and tells both', async () => {
    const notes = await openHere()
    await notes.write(NOTE)
    const late = { ...NOTE, owner: '李四' }
    const failure = await notes.write(late).catch((error: unknown) => error)
    expect(failure).toBeInstanceOf(StaleNote)
    expect(failure).toMatchObject({ current: { owner: '张三', revision: 1 }, sent: late })
    expect(notes.under([KEY])?.owner).toBe('张三')
  })

  it('of many who write at once on one revision, one succeeds', async () => {
    const notes = await openHere()
    const all = await Promise.allSettled(Array.from({ length: 20 }, (_, at) => notes.write({ ...NOTE, owner: String(at) })))
    expect(all.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect((await reopened()).all()).toHaveLength(1)
  })

  it('cuts off and tells a last line that was not finished, and writes on behind it', async () => {
    await (await openHere()).write(NOTE)
    await opened.pop()?.close()
    await appendFile(file(), '{"key":"abc","rev')
    const notes = await openHere()
    expect(told).toHaveLength(1)
    expect(told[0]).toContain('{"key":"abc","rev')
    await notes.write({ ...NOTE, revision: 1, status: 'DONE' })
    expect((await reopened()).all()).toMatchObject([{ revision: 2, status: 'DONE' }])
    expect(told).toHaveLength(1)
  })

  it('passes over and tells a line in the middle that is no note, and leaves it where it is', async () => {
    await writeFile(file(), `not json\n${JSON.stringify({ ...NOTE, revision: 1, at: AT })}\n{"key":1}\n`)
    expect((await openHere()).all()).toHaveLength(1)
    expect(told.map((each) => /:\d+:/.exec(each)?.[0])).toEqual([':1:', ':3:'])
    expect(await readFile(file(), 'utf8')).toContain('not json')
  })

  it('is open to one program at a time, and names the other', async () => {
    await openHere()
    await expect(lockFolder(folder)).rejects.toMatchObject({
      code: 'DATA_FOLDER_IN_USE',
      message: expect.stringContaining(String(process.pid)),
    })
  })

  it('takes the notes of another folder: new ones, the same, and those that say something else', async () => {
    const notes = await openHere()
    await notes.write(NOTE)
    const other = { ...NOTE, key: ownKey(KEY, 'dept:x') }
    const changed = { ...NOTE, status: 'DONE' as const }
    expect(await notes.take([NOTE, other], false)).toMatchObject({ added: 1, unchanged: 1, replaced: 0, conflicts: [] })
    expect(await notes.take([changed], false)).toMatchObject({
      added: 0,
      conflicts: [{ current: { status: 'IN_PROGRESS' }, sent: changed }],
    })
    expect(await notes.take([changed], true)).toMatchObject({ replaced: 1, conflicts: [] })
    expect((await reopened()).under([KEY])).toMatchObject({ revision: 2, status: 'DONE' })
  })
})
