import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import express from 'express'
import { afterEach, describe, expect, it } from 'vitest'
import { type Correction, correctionsAmong, correctionsDigest } from '../../server/corrections/correction.ts'
import type { CorrectionFile } from '../../server/corrections/correctionFile.ts'
import { DocumentError } from '../../server/errors.ts'
import type { WriteAccess } from '../../server/http/documents.ts'
import { answerFailures } from '../../server/http/failures.ts'
import { noteRoutes } from '../../server/http/notes.ts'
import type { Store } from '../../server/neo4j/store.ts'
import { type Note, noteKeys, ownKey, type SentNote } from '../../server/notes/note.ts'
import type { NoteFile } from '../../server/notes/noteFile.ts'
import { StaleNote } from '../../server/notes/writtenFile.ts'

const STATEMENT = { document: 'doc:a', formerIds: [], measure: '规范收费', quote: '区财政局' }
const [KEY = ''] = noteKeys(STATEMENT)
const GONE = 'f'.repeat(32)
const TASK = { document: 'doc:a', title: '措施', measure: '1.规范收费', department: '区财政局' }
const SENT: SentNote = { key: KEY, revision: 0, status: 'DONE', owner: '', remark: '', movedTo: null, task: TASK }
const noted = (sent: SentNote): Note => ({ ...sent, revision: sent.revision + 1, at: '2026-11-28T08:00:00.000Z' })

/** Notes in memory: what is tested here is how they are asked for over HTTP. */
function notesInMemory(): NoteFile {
  const kept = [noted(SENT), noted({ ...SENT, key: GONE }), noted({ ...SENT, key: ownKey(KEY, 'dept:x') })]
  return {
    all: () => kept,
    under: () => null,
    write: async (sent) => {
      const current = kept.find(({ key }) => key === sent.key) ?? null
      if ((current?.revision ?? 0) !== sent.revision) throw new StaleNote(current, sent)
      return noted(sent)
    },
    take: async (all) => ({ added: all.length, replaced: 0, unchanged: 0, conflicts: [] }),
    close: async () => undefined,
  }
}

const NO_FILE: CorrectionFile = {
  all: () => [],
  under: () => null,
  write: () => Promise.reject(new Error('nothing is corrected here')),
  take: async () => ({ added: 0, replaced: 0, unchanged: 0, conflicts: [] }),
  close: async () => undefined,
}

/** A correction, and what the store reports about it. */
interface Corrected {
  readonly corrections?: CorrectionFile
  readonly further?: Partial<Store>
  readonly correct?: () => Promise<void>
}

const servers: Server[] = []
afterEach(() => {
  for (const server of servers.splice(0)) server.close()
})

async function served(
  writing: WriteAccess = { kind: 'open' },
  notes: NoteFile | null = notesInMemory(),
  refused: string | null = null,
  { corrections = NO_FILE, further = {}, correct = async () => undefined }: Corrected = {},
) {
  const store = { noteStatements: async () => [STATEMENT], ...further } as unknown as Store
  const app = express()
  app.use(
    noteRoutes(store, {
      files: notes && { notes, corrections, correct },
      refusal: async () => refused,
      claim: async () => refused,
      writing,
    }),
  )
  app.use(answerFailures(() => undefined))
  const server = createServer(app)
  servers.push(server)
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const post = async (path: string, body: unknown, headers: Record<string, string> = {}) => {
    const response = await fetch(address + path, {
      method: 'POST',
      body: typeof body === 'string' ? body : JSON.stringify(body),
      headers: { 'content-type': 'application/json', ...headers },
    })
    return { status: response.status, body: await response.json() }
  }
  return { address, post }
}

describe('notes over HTTP', () => {
  it('are all listed, also those whose statement is gone', async () => {
    const { address } = await served()
    const body = await (await fetch(`${address}/notes.json`)).json()
    expect(body).toMatchObject({ writing: 'open', refused: null })
    expect(body.notes.map(({ key, held }: { key: string; held: boolean }) => [key, held])).toEqual([
      [KEY, true],
      [GONE, false],
      [`${KEY}@dept:x`, true],
    ])
  })

  it('are written; a stale one gets 409 with both', async () => {
    const { post } = await served()
    expect(await post('/notes', { ...SENT, revision: 1 })).toMatchObject({ status: 200, body: { note: { revision: 2, status: 'DONE' } } })
    expect(await post('/notes', { ...SENT, owner: '李四' })).toMatchObject({
      status: 409,
      body: { errors: [{ extensions: { code: 'NOTE_STALE' } }], current: { revision: 1 }, sent: { owner: '李四' } },
    })
    expect(await post('/notes/import', { notes: [SENT] })).toMatchObject({ status: 200, body: { added: 1 } })
  })

  it('are refused under a key that no task has, but a note whose task is gone can be emptied', async () => {
    const { post } = await served()
    expect(await post('/notes', { ...SENT, key: '0'.repeat(32) })).toMatchObject({ status: 400 })
    expect((await post('/notes', { ...SENT, key: ownKey(KEY, 'dept:y') })).status).toBe(200)
    expect((await post('/notes', { ...SENT, key: GONE, revision: 1, status: null })).status).toBe(200)
  })

  it('are refused where they are none, or not sent as JSON', async () => {
    const { post } = await served()
    expect(await post('/notes', { ...SENT, status: 'LATE' })).toMatchObject({
      status: 400,
      body: { errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] },
    })
    expect((await post('/notes', '{')).status).toBe(400)
    expect((await post('/notes/import', {})).status).toBe(400)
    expect((await post('/notes', JSON.stringify(SENT), { 'content-type': 'text/plain' })).status).toBe(415)
  })

  it('are not written by the page of another site, without the token, or where writing is off', async () => {
    const { post } = await served()
    expect((await post('/notes', SENT, { origin: 'https://example.com' })).body.errors[0].extensions.code).toBe('CROSS_SITE')
    const guarded = await served({ kind: 'token', token: 'secret' })
    expect((await guarded.post('/notes', SENT)).status).toBe(401)
    expect((await guarded.post('/notes', { ...SENT, revision: 1 }, { authorization: 'Bearer secret' })).status).toBe(200)
    expect((await (await served({ kind: 'off' })).post('/notes', SENT)).status).toBe(403)
  })

  it('are read, but not written, where the database follows those of another folder', async () => {
    const { address, post } = await served({ kind: 'open' }, notesInMemory(), 'They are kept in /srv/a/notes.')
    const { refused, notes } = await (await fetch(`${address}/notes.json`)).json()
    expect([refused, notes.length]).toEqual(['They are kept in /srv/a/notes.', 3])
    for (const path of ['/notes', '/notes/import'])
      expect(await post(path, { notes: [SENT] })).toMatchObject({
        status: 503,
        body: { errors: [{ message: 'They are kept in /srv/a/notes.', extensions: { code: 'NOTES_ELSEWHERE' } }] },
      })
  })

  it('say of a correction whether it is lost, or its document has not been read again since', async () => {
    const correction = { key: 'c1', document: 'doc:a', source: 'f', words: { quote: '财政局' }, withdrawn: false } as unknown as Correction
    const digest = correctionsDigest(correctionsAmong([correction]).of('doc:a', 'f'))
    const said = async (keys: readonly string[], read: string | null, held = true) => {
      const further = {
        correctedDocuments: async () => (read === null ? [] : [{ document: 'doc:a', keys, digest: read }]),
        nodes: async () => new Map(held ? [['doc:a', { kind: 'POLICY', id: 'doc:a', sha256: 'f' }]] : []),
      } as unknown as Partial<Store>
      const { address } = await served(undefined, undefined, null, { corrections: { ...NO_FILE, all: () => [correction] }, further })
      const { corrections } = await (await fetch(`${address}/notes.json`)).json()
      return [corrections[0].applied, corrections[0].pending]
    }
    expect(await said(['c1'], digest)).toEqual([true, false])
    expect(await said([], digest)).toEqual([false, false])
    expect(await said([], null)).toEqual([false, true])
    expect(await said([], 'of others')).toEqual([false, true])
    expect(await said([], null, false)).toEqual([false, false])
  })

  it('read again what could not be read when it was corrected, and say why not', async () => {
    let tried = 0
    const correct = async () => {
      tried += 1
      if (tried === 1) throw new DocumentError('not within 30 seconds')
    }
    const { post } = await served(undefined, undefined, null, { correct })
    expect(await post('/notes/apply', {})).toEqual({ status: 200, body: { failure: 'not within 30 seconds' } })
    expect(await post('/notes/apply', {})).toEqual({ status: 200, body: {} })
  })

  it('name the program that has them open', async () => {
    const { address, post } = await served({ kind: 'open' }, null, 'The data folder is in use by another run (process 7).')
    expect(await (await fetch(`${address}/notes.json`)).json()).toMatchObject({ refused: expect.stringContaining('process 7'), notes: [] })
    expect(await post('/notes', SENT)).toMatchObject({ status: 503, body: { errors: [{ message: expect.stringContaining('process 7') }] } })
  })
})
