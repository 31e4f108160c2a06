import { atom } from 'nanostores'
import { NOTE_STATUSES, type Note, type NotesAnswer, type NoteWords, readNotes, type SentNote, writeNote } from '../../api/notes.ts'

/** The notes as they were last read; null before, and `failed` where they could not be read. */
export const $notes = atom<{ readonly answer: NotesAnswer | null; readonly failed: boolean }>({ answer: null, failed: false })

/** The token that was typed, for as long as the page is open. */
export const $writeToken = atom('')

/** Reads the notes anew; what was read before stays where that fails. */
export async function loadNotes(): Promise<void> {
  try {
    $notes.set({ answer: await readNotes(), failed: false })
  } catch {
    $notes.set({ answer: $notes.get().answer, failed: true })
  }
}

export const NO_WORDS: NoteWords = { status: null, owner: '', remark: '', movedTo: null }

/** Gives the note under the first of some keys that has one. */
export function noteFinder(notes: readonly Note[]): (keys: readonly string[]) => Note | null {
  const byKey = new Map(notes.map((note) => [note.key, note]))
  return (keys) => {
    const key = keys.find((each) => byKey.has(each))
    return key === undefined ? null : (byKey.get(key) ?? null)
  }
}

/** A status, or that none was written. */
export const STATUS_CHOICES = [...NOTE_STATUSES, 'NONE'] as const
export type StatusChoice = (typeof STATUS_CHOICES)[number]

/**
 * The keys of a task; of one that a group's words give (各有关部门), those of the department whose desk it is. Null where no single department
 * is looked at, so that it would not be known whose note it is.
 */
export function keysOf(
  { noteKeys, named }: { readonly noteKeys: readonly string[]; readonly named: boolean },
  desk: string | null,
): readonly string[] | null {
  if (named) return noteKeys
  return desk === null ? null : noteKeys.map((key) => `${key}@${desk}`)
}

/** Writes a note and shows it. Throws what `writeNote` throws. */
export async function saveNote(sent: SentNote): Promise<void> {
  const { answer } = $notes.get()
  const note = await writeNote(sent, answer?.writing === 'token' ? $writeToken.get() : null)
  const others = $notes.get().answer?.notes.filter(({ key }) => key !== note.key) ?? []
  if (answer) $notes.set({ answer: { ...answer, notes: [...others, { ...note, held: true }] }, failed: false })
}
