import { answered, type DocumentAccess, failureIn, reached, withToken } from './documents.ts'

/** What people write about tasks. Questions go to GraphQL, which only reads. */

export const NOTE_STATUSES = ['NOT_STARTED', 'IN_PROGRESS', 'DONE', 'ON_HOLD'] as const
export type NoteStatus = (typeof NOTE_STATUSES)[number]

export interface NoteWords {
  readonly status: NoteStatus | null
  readonly owner: string
  readonly remark: string
  /** ISO day to which the deadline was moved. */
  readonly movedTo: string | null
}

export interface SentNote extends NoteWords {
  readonly key: string
  /** The revision that the writer saw, 0 where there was none. */
  readonly revision: number
  readonly task: { readonly document: string; readonly title: string; readonly measure: string; readonly department: string }
}

export interface Note extends SentNote {
  readonly at: string
  /** False where the graph does not hold the statement any more. */
  readonly held?: boolean
}

export interface NotesAnswer {
  readonly writing: DocumentAccess['writing']
  /** Why nothing can be written: another program has the notes open. */
  readonly refused: string | null
  readonly notes: readonly Note[]
}

export interface TakenNotes {
  readonly added: number
  readonly replaced: number
  readonly unchanged: number
  readonly conflicts: readonly { readonly current: Note; readonly sent: SentNote }[]
}

/** Somebody else wrote in between; `current` is what is kept now. */
export class StaleNote extends Error {
  readonly current: Note | null

  constructor(current: Note | null) {
    super()
    this.current = current
  }
}

export const readNotes = async (): Promise<NotesAnswer> => (await (await answered('/notes.json', {})).json()) as NotesAnswer

/** Writes a note. Throws a StaleNote, or a DocumentFailure with the code of the program. */
export async function writeNote(sent: SentNote, token: string | null): Promise<Note> {
  const response = await reached('/notes', posted(sent, token))
  if (response.status === 409) throw new StaleNote(((await response.json()) as { current: Note | null }).current)
  if (!response.ok) throw await failureIn(response)
  return ((await response.json()) as { readonly note: Note }).note
}

export const importNotes = async (notes: unknown, replace: boolean, token: string | null): Promise<TakenNotes> =>
  (await (await answered(`/notes/import${replace ? '?replace=true' : ''}`, posted({ notes }, token))).json()) as TakenNotes

const posted = (body: unknown, token: string | null): RequestInit => ({
  method: 'POST',
  body: JSON.stringify(body),
  headers: { 'content-type': 'application/json', ...withToken(token) },
})
