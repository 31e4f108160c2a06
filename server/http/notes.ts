import { json, type Request, type RequestHandler, type Response, Router } from 'express'
import { correctionsAmong, correctionsDigest } from '../corrections/correction.ts'
import type { CorrectionFile } from '../corrections/correctionFile.ts'
import { sentCorrection } from '../corrections/sent.ts'
import { PolicyLineageError } from '../errors.ts'
import type { Store } from '../neo4j/store.ts'
import { noteKeys, type SentNote, sentNote } from '../notes/note.ts'
import type { NoteFile } from '../notes/noteFile.ts'
import { NoteError } from '../notes/sentFields.ts'
import { StaleNote } from '../notes/writtenFile.ts'
import { choiceParameter, onlyParameters } from './address.ts'
import { mayWrite, type WriteAccess } from './documents.ts'
import { refuse } from './failures.ts'
import { notedMeasures } from './notedMeasures.ts'

export interface NoteFiles {
  readonly notes: NoteFile
  readonly corrections: CorrectionFile
  /** Reads the documents again whose corrections changed. */
  readonly correct: () => Promise<void>
}

export interface NoteDoor {
  /** Null if another program has them open. */
  readonly files: NoteFiles | null
  /** Returns why nothing can be written, naming the other program or folder; null if it can. */
  readonly refusal: () => Promise<string | null>
  /** Called before something is written: the first write binds the database to this folder. */
  readonly claim: () => Promise<string | null>
  readonly writing: WriteAccess
}

const MOST_BYTES = '20mb'

/** Routes for what people write: notes on tasks and corrections of statements. Queries go to GraphQL, which is read-only. */
export function noteRoutes(store: Store, { files, refusal, claim, writing }: NoteDoor): Router {
  const router = Router()
  const body = json({ limit: MOST_BYTES, type: 'application/json' })
  router.get('/notes.json', async (request, response) => {
    onlyParameters(request, [])
    const refused = await refusal()
    const written = files ? { ...(await withHeld(store, files.notes)), corrections: await withApplied(store, files.corrections) } : NONE
    response.set('cache-control', 'no-store').json({ writing: writing.kind, refused, ...written })
  })
  const writer = (answer: (files: NoteFiles, request: Request, response: Response) => Promise<void>): RequestHandler[] => [
    ...mayWrite(writing),
    body,
    async (request, response) => {
      if (!files) return refuse(response, 503, 'NOTES_IN_USE', (await refusal()) ?? 'The notes are not open.')
      if (!request.is('application/json')) return refuse(response, 415, 'UNSUPPORTED_MEDIA_TYPE', 'Send JSON as application/json.')
      const elsewhere = await claim()
      if (elsewhere !== null) return refuse(response, 503, 'NOTES_ELSEWHERE', elsewhere)
      await answer(files, request, response).catch((error: unknown) => answerNoteFailure(error, response))
    },
  ]
  router.post(
    '/notes',
    writer(async (files, request, response) => {
      onlyParameters(request, [])
      const { correction } = (request.body ?? {}) as { readonly correction?: unknown }
      response.json(
        correction === undefined
          ? { note: await files.notes.write(await known(store, files.notes, sentNote(request.body))) }
          : await corrected(store, files, correction),
      )
    }),
  )
  router.post(
    '/notes/import',
    writer(async (files, request, response) => {
      onlyParameters(request, ['replace'])
      const replace = choiceParameter(request, 'replace', ['false', 'true']) === 'true'
      const { notes: sent, corrections = [] } = (request.body ?? {}) as { readonly notes?: unknown; readonly corrections?: unknown }
      if (!Array.isArray(sent) || !Array.isArray(corrections))
        throw new NoteError('`notes` and `corrections` must be lists, as `/notes.json` gives them.')
      const [notes, further] = [sent.map(sentNote), corrections.map(sentCorrection)]
      const taken = await files.notes.take(notes, replace)
      response.json({ ...taken, corrections: await files.corrections.take(further, replace), ...(await readAgain(files)) })
    }),
  )
  // Reads again what could not be read when its correction was written.
  router.post(
    '/notes/apply',
    writer(async (files, request, response) => {
      onlyParameters(request, [])
      response.json(await readAgain(files))
    }),
  )
  return router
}

const NONE = { notes: [], settled: [], corrections: [] }

/** The note, if its key is that of a task, or if a note is stored under it: the task of that note may be gone. Throws a NoteError. */
async function known(store: Store, notes: NoteFile, sent: SentNote): Promise<SentNote> {
  if (notes.all().some(({ key }) => key === sent.key)) return sent
  const [key] = sent.key.split('@')
  const statements = await store.noteStatements([sent.task.document])
  if (statements.some((each) => noteKeys(each).includes(key ?? ''))) return sent
  throw new NoteError('`key` is not a value of `noteKeys` of a task of `task.document`.')
}

/** Writes a correction, reads its document again, and reports whether it found its statement. */
async function corrected(store: Store, files: NoteFiles, sent: unknown) {
  const { key } = await files.corrections.write(sentCorrection(sent))
  const failure = await readAgain(files)
  const correction = (await withApplied(store, files.corrections)).find((one) => one.key === key)
  return { correction, ...failure }
}

/** A correction is on disk before its document is read: if that fails, it applies from the next reading. */
async function readAgain({ correct }: NoteFiles): Promise<{ readonly failure?: string }> {
  try {
    await correct()
    return {}
  } catch (error) {
    if (!(error instanceof PolicyLineageError)) throw error
    return { failure: error.message }
  }
}

/** Each note, whether its statement is still in the graph, and in which measures; and the measures each of whose tasks has a status. */
async function withHeld(store: Store, notes: NoteFile) {
  const all = notes.all()
  const { measuresOf, settled } = await notedMeasures(store, all)
  return { notes: all.map((note) => ({ ...note, held: measuresOf(note).length > 0, measures: measuresOf(note) })), settled }
}

/**
 * Each correction, and whether it found its statement when the document was last read; `pending` where the document has not been read again
 * since, so that nobody can tell.
 */
async function withApplied(store: Store, corrections: CorrectionFile) {
  const all = corrections.all()
  if (all.length === 0) return []
  const corrected = await store.correctedDocuments()
  const applied = new Set(corrected.flatMap(({ keys }) => keys))
  const digests = new Map(corrected.map(({ document, digest }) => [document, digest]))
  const policies = await store.nodes([...new Set(all.map(({ document }) => document))])
  const among = correctionsAmong(all)
  return all.map((one) => {
    const policy = policies.get(one.document)
    const pending =
      policy?.kind === 'POLICY' && (digests.get(policy.id) ?? null) !== correctionsDigest(among.of(policy.id, policy.sha256 ?? ''))
    return { ...one, applied: applied.has(one.key), pending }
  })
}

/** Status 409 returns both the stored and the submitted version. */
function answerNoteFailure(error: unknown, response: Response): void {
  if (error instanceof NoteError) {
    refuse(response, 400, 'BAD_USER_INPUT', error.message)
    return
  }
  if (!(error instanceof StaleNote)) throw error
  const { message, current, sent } = error
  response.status(409).json({ errors: [{ message, extensions: { code: 'NOTE_STALE' } }], current, sent })
}
