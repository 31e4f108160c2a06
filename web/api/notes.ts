import { answered, type DocumentAccess, failureIn, reached, withToken } from './documents.ts'

/** Notes that people write about tasks, over HTTP. GraphQL is read-only. */

export const NOTE_STATUSES = ['NOT_STARTED', 'IN_PROGRESS', 'DONE', 'ON_HOLD'] as const
export type NoteStatus = (typeof NOTE_STATUSES)[number]

export interface NoteWords {
  readonly status: NoteStatus | null
  readonly owner: string
  readonly remark: string
  /** ISO day of the new deadline. */
  readonly movedTo: string | null
}

export interface SentNote extends NoteWords {
  readonly key: string
  /** The revision that the writer saw; 0 if there was none. */
  readonly revision: number
  readonly task: { readonly document: string; readonly title: string; readonly measure: string; readonly department: string }
}

export interface Note extends SentNote {
  readonly at: string
  /** False if the graph no longer holds the statement. */
  readonly held?: boolean
  /** Ids of the measures that contain it. */
  readonly measures?: readonly string[]
}

export interface NotesAnswer {
  readonly writing: DocumentAccess['writing']
  /** Why nothing can be written: another program has the notes open. */
  readonly refused: string | null
  readonly notes: readonly Note[]
  /** Ids of the measures each of whose tasks has a status. */
  readonly settled: readonly string[]
  readonly corrections: readonly Correction[]
}

export type RoleWord = 'lead' | 'responsible' | 'support' | 'guide'
export type RelationWord = 'implements' | 'based-on' | 'repeals' | 'amends' | 'forwards' | 'cites'
export type TargetWord = 'amount' | 'count' | 'percent' | 'deadline'

/** The kinds of statement that can be corrected, and the fields of each. */
export interface Facts {
  readonly assignment: { readonly department: string; readonly role: RoleWord }
  readonly citation: { readonly relation: RelationWord; readonly title: string | null; readonly number: string | null }
  readonly target: {
    readonly kind: TargetWord
    readonly value: number | null
    readonly unit: string | null
    readonly from: string | null
    readonly to: string | null
  }
  readonly measure: { readonly heading: string | null }
}

export type CorrectedKind = keyof Facts

/** Quoted words with the text around them. `nth` counts earlier occurrences of the same words in the same surroundings. */
export interface Anchor {
  readonly quote: string
  readonly before: string
  readonly after: string
  readonly nth: number
}

/** A correction. If the read value is null, the statement was missing; if the right value is null, there is no such statement. */
export type Said = {
  readonly [K in CorrectedKind]: { readonly kind: K; readonly read: Facts[K] | null; readonly right: Facts[K] | null }
}[CorrectedKind]

export type SentCorrection = Said & {
  readonly document: string
  /** Digest of the document's bytes. */
  readonly source: string
  readonly title: string
  /** First words of the measure. */
  readonly measure: string
  readonly words: Anchor
  readonly remark: string
  readonly withdrawn: boolean
  readonly revision: number
}

export type Correction = SentCorrection & {
  readonly key: string
  readonly at: string
  /** True if the correction found its statement when the document was last read. */
  readonly applied: boolean
  /** Whether its document has not been read again since it was written. */
  readonly pending: boolean
}

export interface TakenNotes {
  readonly added: number
  readonly replaced: number
  readonly unchanged: number
  readonly conflicts: readonly { readonly current: Note; readonly sent: SentNote }[]
}

interface StoredVersion {
  readonly revision: number
  /** Only for corrections. */
  readonly withdrawn?: boolean
}

/** Somebody else changed the note in the meantime; `current` is the stored version. */
export class StaleNote extends Error {
  readonly current: StoredVersion | null

  constructor(current: StoredVersion | null) {
    super()
    this.current = current
  }
}

export const readNotes = async (): Promise<NotesAnswer> => (await (await answered('/notes.json', {})).json()) as NotesAnswer

/** Writes a note. Throws a StaleNote, or a DocumentFailure with the server's code. */
export const writeNote = async (sent: SentNote, token: string | null): Promise<Note> =>
  (await written<{ readonly note: Note }>(sent, token)).note

/** Writes a correction; the server then reads the document again. `failure` says why that reading failed. Throws like writeNote. */
export const writeCorrection = (
  correction: SentCorrection,
  token: string | null,
): Promise<{ readonly correction: Correction; readonly failure?: string }> => written({ correction }, token)

/** Has the documents read again whose corrections were written since; `failure` says why that could not be done. */
export const applyCorrections = async (token: string | null): Promise<{ readonly failure?: string }> =>
  (await (await answered('/notes/apply', posted({}, token))).json()) as { readonly failure?: string }

async function written<T>(body: object, token: string | null): Promise<T> {
  const response = await reached('/notes', posted(body, token))
  if (response.status === 409) throw new StaleNote(((await response.json()) as { current: StaleNote['current'] }).current)
  if (!response.ok) throw await failureIn(response)
  return (await response.json()) as T
}

export const importNotes = async (notes: object, replace: boolean, token: string | null): Promise<TakenNotes> =>
  (await (await answered(`/notes/import${replace ? '?replace=true' : ''}`, posted(notes, token))).json()) as TakenNotes

const posted = (body: unknown, token: string | null): RequestInit => ({
  method: 'POST',
  body: JSON.stringify(body),
  headers: { 'content-type': 'application/json', ...withToken(token) },
})
