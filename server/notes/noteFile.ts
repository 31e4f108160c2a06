import { type FileHandle, open, readFile, truncate } from 'node:fs/promises'
import path from 'node:path'
import { type Note, NoteError, type SentNote, saysSame, sentNote } from './note.ts'

/** The notes of a data folder: a line of JSON each time one is written, the last of a key holds. */
export interface NoteFile {
  /** The latest of each key, in the order in which the keys were first written. */
  all(): readonly Note[]
  /** The note under the first of these keys that has one. */
  under(keys: readonly string[]): Note | null
  /** Writes a note; it is on disk when this resolves. Throws a StaleNote where another was written since the one that its writer saw. */
  write(sent: SentNote): Promise<Note>
  /** Takes notes of another folder: new ones are written, the same again are left, others only with `replace`. */
  take(sent: readonly SentNote[], replace: boolean): Promise<TakenNotes>
  close(): Promise<void>
}

export interface TakenNotes {
  readonly added: number
  readonly replaced: number
  readonly unchanged: number
  /** Those that say something else than the note that is kept. */
  readonly conflicts: readonly { readonly current: Note; readonly sent: SentNote }[]
}

/** Keeps other programs out of the folder. */
export interface NoteLock {
  release(): Promise<void>
}

/** Somebody else wrote in between. */
export class StaleNote extends Error {
  readonly current: Note | null
  readonly sent: SentNote

  constructor(current: Note | null, sent: SentNote) {
    super('This note was changed by somebody else since it was opened.')
    this.current = current
    this.sent = sent
  }
}

const NAME = 'notes.jsonl'

/**
 * Opens the notes in `folder`, which is locked for this program alone, and lets go of the lock when they are closed. A line that a crash left
 * unfinished at the end is cut off, and told; a line in the middle that cannot be read is left where it is, and told.
 */
export async function openNotes(
  folder: string,
  lock: NoteLock,
  tell: (message: string) => void,
  now: () => Date = () => new Date(),
): Promise<NoteFile> {
  try {
    const notes = await readNotes(path.join(folder, NAME), tell)
    return noteFile(await open(path.join(folder, NAME), 'a'), lock, notes, now)
  } catch (error) {
    await lock.release()
    throw error
  }
}

async function readNotes(file: string, tell: (message: string) => void): Promise<Map<string, Note>> {
  const bytes = await readFile(file).catch(nothingYet)
  const end = bytes.lastIndexOf(0x0a) + 1
  if (end < bytes.length) {
    await truncate(file, end)
    tell(`${file}: the last line was unfinished and was cut off: ${bytes.subarray(end).toString('utf8').slice(0, 200)}`)
  }
  const notes = new Map<string, Note>()
  const lines = bytes.subarray(0, end).toString('utf8').split('\n').slice(0, -1)
  for (const [at, line] of lines.entries()) {
    const note = noteIn(line)
    if (note) notes.set(note.key, note)
    else tell(`${file}:${at + 1}: this line is no note and is passed over.`)
  }
  return notes
}

/** A folder without notes; a file that cannot be read must not pass for one. */
function nothingYet(error: NodeJS.ErrnoException): Buffer {
  if (error.code === 'ENOENT') return Buffer.alloc(0)
  throw error
}

function noteIn(line: string): Note | null {
  try {
    const value = JSON.parse(line) as { readonly at?: unknown }
    return typeof value.at === 'string' ? { ...sentNote(value), at: value.at } : null
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof NoteError) return null
    throw error
  }
}

function noteFile(handle: FileHandle, lock: NoteLock, notes: Map<string, Note>, now: () => Date): NoteFile {
  // One after the other: what is compared with the kept note must be compared with the last one.
  let last: Promise<unknown> = Promise.resolve()
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const mine = last.then(work, work)
    last = mine.catch(() => undefined)
    return mine
  }
  const append = async (sent: SentNote): Promise<Note> => {
    const note: Note = { ...sent, revision: (notes.get(sent.key)?.revision ?? 0) + 1, at: now().toISOString() }
    await handle.appendFile(`${JSON.stringify(note)}\n`)
    await handle.datasync()
    notes.set(note.key, note)
    return note
  }
  return {
    all: () => [...notes.values()],
    under: (keys) => {
      const key = keys.find((each) => notes.has(each))
      return key === undefined ? null : (notes.get(key) ?? null)
    },
    write: (sent) =>
      inTurn(async () => {
        const current = notes.get(sent.key) ?? null
        if ((current?.revision ?? 0) !== sent.revision) throw new StaleNote(current, sent)
        return append(sent)
      }),
    take: (all, replace) =>
      inTurn(async () => {
        const taken = { added: 0, replaced: 0, unchanged: 0, conflicts: [] as { current: Note; sent: SentNote }[] }
        for (const sent of all) {
          const current = notes.get(sent.key)
          if (current && saysSame(current, sent)) taken.unchanged++
          else if (current && !replace) taken.conflicts.push({ current, sent })
          else {
            await append(sent)
            taken[current ? 'replaced' : 'added']++
          }
        }
        return taken
      }),
    close: async () => {
      await last
      await handle.close()
      await lock.release()
    },
  }
}
