import { json, type Request, type RequestHandler, type Response, Router } from 'express'
import type { CorrectionFile } from '../corrections/correctionFile.ts'
import { sentCorrection } from '../corrections/sent.ts'
import { PolicyLineageError } from '../errors.ts'
import type { Store } from '../neo4j/store.ts'
import { noteKeys, sentNote } from '../notes/note.ts'
import type { NoteFile } from '../notes/noteFile.ts'
import { NoteError } from '../notes/sentFields.ts'
import { StaleNote } from '../notes/writtenFile.ts'
import { choiceParameter, onlyParameters } from './address.ts'
import { mayWrite, type WriteAccess } from './documents.ts'
import { refuse } from './failures.ts'

export interface NoteFiles {
  readonly notes: NoteFile
  readonly corrections: CorrectionFile
  /** Reads the documents again whose corrections have changed. */
  readonly correct: () => Promise<void>
}

export interface NoteDoor {
  /** Null where another program has them open. */
  readonly files: NoteFiles | null
  /** Why they are not open, naming the other program. */
  readonly refused: string | null
  readonly writing: WriteAccess
}

const MOST_BYTES = '20mb'

/** What people write. Questions are asked of GraphQL, which only reads; notes on tasks and corrections of statements are posted here. */
export function noteRoutes(store: Store, { files, refused, writing }: NoteDoor): Router {
  const router = Router()
  const body = json({ limit: MOST_BYTES, type: 'application/json' })
  router.get('/notes.json', async (request, response) => {
    onlyParameters(request, [])
    const written = files ? { notes: await withHeld(store, files.notes), corrections: await withApplied(store, files.corrections) } : NONE
    response.set('cache-control', 'no-store').json({ writing: writing.kind, refused, ...written })
  })
  const writer = (answer: (files: NoteFiles, request: Request, response: Response) => Promise<void>): RequestHandler[] => [
    ...mayWrite(writing),
    body,
    async (request, response) => {
      if (!files) return refuse(response, 503, 'NOTES_IN_USE', refused ?? 'The notes are not open.')
      if (!request.is('application/json')) return refuse(response, 415, 'UNSUPPORTED_MEDIA_TYPE', 'Send JSON as application/json.')
      await answer(files, request, response).catch((error: unknown) => answerNoteFailure(error, response))
    },
  ]
  router.post(
    '/notes',
    writer(async (files, request, response) => {
      onlyParameters(request, [])
      const { correction } = (request.body ?? {}) as { readonly correction?: unknown }
      response.json(
        correction === undefined ? { note: await files.notes.write(sentNote(request.body)) } : await corrected(store, files, correction),
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
  return router
}

const NONE = { notes: [], corrections: [] }

/** Writes a correction, reads its document again, and tells whether it found its statement there. */
async function corrected(store: Store, files: NoteFiles, sent: unknown) {
  const { key } = await files.corrections.write(sentCorrection(sent))
  const failure = await readAgain(files)
  const correction = (await withApplied(store, files.corrections)).find((one) => one.key === key)
  return { correction, ...failure }
}

/** A correction is on disk before its document is read: where that fails, it holds from the next reading on. */
async function readAgain({ correct }: NoteFiles): Promise<{ readonly failure?: string }> {
  try {
    await correct()
    return {}
  } catch (error) {
    if (!(error instanceof PolicyLineageError)) throw error
    return { failure: error.message }
  }
}

/** Each note, and whether the graph still holds the statement that it is about. */
async function withHeld(store: Store, notes: NoteFile) {
  const all = notes.all()
  const documents = [...new Set(all.map(({ task }) => task.document))]
  const statements = documents.length === 0 ? [] : await store.noteStatements(documents)
  const held = new Set(statements.flatMap(noteKeys))
  // Behind the @ stands whose copy of a group's task it is.
  return all.map((note) => ({ ...note, held: held.has(note.key.split('@')[0] ?? '') }))
}

/** Each correction, and whether it found its statement when the document was last read. */
async function withApplied(store: Store, corrections: CorrectionFile) {
  const all = corrections.all()
  const applied = new Set(all.length === 0 ? [] : (await store.correctedDocuments()).flatMap(({ keys }) => keys))
  return all.map((one) => ({ ...one, applied: applied.has(one.key) }))
}

/** 409 tells both: what is kept now, and what was sent. */
function answerNoteFailure(error: unknown, response: Response): void {
  if (error instanceof NoteError) {
    refuse(response, 400, 'BAD_USER_INPUT', error.message)
    return
  }
  if (!(error instanceof StaleNote)) throw error
  const { message, current, sent } = error
  response.status(409).json({ errors: [{ message, extensions: { code: 'NOTE_STALE' } }], current, sent })
}
