import { atom } from 'nanostores'
import { NOTE_STATUSES, type Note, type NotesAnswer, type NoteWords, readNotes, type SentNote, writeNote } from '../../api/notes.ts'
import { edition } from '../../state/edition.ts'

/** The notes at the last fetch: null before the first one; `failed` if they could not be fetched. */
export const $notes = atom<{ readonly answer: NotesAnswer | null; readonly failed: boolean }>({ answer: null, failed: false })

/** The typed token, kept while the page is open. */
export const $writeToken = atom('')

/** The answer of a server on which nobody can write. */
const NOTHING_WRITTEN: NotesAnswer = { writing: 'off', refused: null, notes: [], settled: [], corrections: [] }

/** Fetches the notes again. If that fails, the earlier ones stay. */
export async function loadNotes(): Promise<void> {
  if (edition.published) return $notes.set({ answer: NOTHING_WRITTEN, failed: false })
  try {
    $notes.set({ answer: await readNotes(), failed: false })
  } catch {
    $notes.set({ answer: $notes.get().answer, failed: true })
  }
}

export const NO_WORDS: NoteWords = { status: null, owner: '', remark: '', movedTo: null }

/** True if the note was taken back: nothing is left in it. */
export const isEmpty = ({ status, owner, remark, movedTo }: NoteWords): boolean =>
  status === null && owner === '' && remark === '' && movedTo === null

/** Returns a function that finds the note under the first of several keys that has one. */
export function noteFinder(notes: readonly Note[]): (keys: readonly string[]) => Note | null {
  const byKey = new Map(notes.map((note) => [note.key, note]))
  return (keys) => {
    const key = keys.find((each) => byKey.has(each))
    return key === undefined ? null : (byKey.get(key) ?? null)
  }
}

/** A status, or `NONE` for tasks without a note. */
export const STATUS_CHOICES = [...NOTE_STATUSES, 'NONE'] as const
export type StatusChoice = (typeof STATUS_CHOICES)[number]

/**
 * Note keys of a task. A task given to a group (各有关部门) uses the keys of the department whose desk is shown. Null if no single department
 * is shown, because the note's owner would be unknown.
 */
export function keysOf(
  { noteKeys, named }: { readonly noteKeys: readonly string[]; readonly named: boolean },
  desk: string | null,
): readonly string[] | null {
  if (named) return noteKeys
  return desk === null ? null : noteKeys.map((key) => `${key}@${desk}`)
}

/** Saves a note and shows it. Throws like `writeNote`. */
export async function saveNote(sent: SentNote): Promise<void> {
  const { answer } = $notes.get()
  const note = await writeNote(sent, answer?.writing === 'token' ? $writeToken.get() : null)
  const others = $notes.get().answer?.notes.filter(({ key }) => key !== note.key) ?? []
  if (answer) $notes.set({ answer: { ...answer, notes: [...others, { ...note, held: true }] }, failed: false })
}
