import { json, type Request, type RequestHandler, type Response, Router } from 'express'
import type { Store } from '../neo4j/store.ts'
import { NoteError, noteKeys, sentNote } from '../notes/note.ts'
import { type NoteFile, StaleNote } from '../notes/noteFile.ts'
import { choiceParameter, onlyParameters } from './address.ts'
import { mayWrite, type WriteAccess } from './documents.ts'
import { refuse } from './failures.ts'

export interface NoteDoor {
  /** Null where another program has the notes open. */
  readonly notes: NoteFile | null
  /** Why they are not open, naming the other program. */
  readonly refused: string | null
  readonly writing: WriteAccess
}

const MOST_BYTES = '20mb'

/** What people write about tasks. Questions are asked of GraphQL, which only reads; a note is posted here. */
export function noteRoutes(store: Store, { notes, refused, writing }: NoteDoor): Router {
  const router = Router()
  const body = json({ limit: MOST_BYTES, type: 'application/json' })
  router.get('/notes.json', async (request, response) => {
    onlyParameters(request, [])
    response.set('cache-control', 'no-store').json({ writing: writing.kind, refused, notes: notes ? await withHeld(store, notes) : [] })
  })
  const writer = (answer: (notes: NoteFile, request: Request, response: Response) => Promise<void>): RequestHandler[] => [
    ...mayWrite(writing),
    body,
    async (request, response) => {
      if (!notes) return refuse(response, 503, 'NOTES_IN_USE', refused ?? 'The notes are not open.')
      if (!request.is('application/json')) return refuse(response, 415, 'UNSUPPORTED_MEDIA_TYPE', 'Send JSON as application/json.')
      await answer(notes, request, response).catch((error: unknown) => answerNoteFailure(error, response))
    },
  ]
  router.post(
    '/notes',
    writer(async (notes, request, response) => {
      onlyParameters(request, [])
      response.json({ note: await notes.write(sentNote(request.body)) })
    }),
  )
  router.post(
    '/notes/import',
    writer(async (notes, request, response) => {
      onlyParameters(request, ['replace'])
      const replace = choiceParameter(request, 'replace', ['false', 'true']) === 'true'
      const { notes: sent } = (request.body ?? {}) as { readonly notes?: unknown }
      if (!Array.isArray(sent)) throw new NoteError('`notes` must be a list, as `/notes.json` gives it.')
      response.json(await notes.take(sent.map(sentNote), replace))
    }),
  )
  return router
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
