import { type FileHandle, open, readFile, truncate } from 'node:fs/promises'
import path from 'node:path'
import { NoteError } from './sentFields.ts'

/** What people write: stored under a key, with the revision that its writer saw, 0 if it is new. */
interface Sent {
  readonly key: string
  readonly revision: number
}

/** The stored form, with the time of writing in UTC: 2026-11-28T08:00:00.000Z. */
export type Kept<S extends Sent> = S & { readonly at: string }

/** The content of a file, and how it is read and compared. */
export interface Written<S extends Sent> {
  readonly file: string
  /** Its name in messages about an invalid line. */
  readonly called: string
  /** Validates a line or submitted data. Throws a NoteError. */
  readonly sent: (value: unknown) => S
  readonly saysSame: (one: S, other: S) => boolean
}

/** A file of what people wrote: one line of JSON for each time; the last line of a key counts. */
export interface WrittenFile<S extends Sent> {
  /** The latest entry of each key, in the order in which the keys were first written. */
  all(): readonly Kept<S>[]
  /** The entry under the first of these keys that has one. */
  under(keys: readonly string[]): Kept<S> | null
  /** Resolves when it is on disk. Throws a StaleNote if another entry was written since the revision that the writer saw. */
  write(sent: S): Promise<Kept<S>>
  /**
   * Imports the entries of another folder: new ones are written, identical ones are skipped, different ones are written only with
   * `replace`.
   */
  take(sent: readonly S[], replace: boolean): Promise<Taken<S>>
  close(): Promise<void>
}

export interface Taken<S extends Sent> {
  readonly added: number
  readonly replaced: number
  readonly unchanged: number
  /** Entries that differ from the stored ones. */
  readonly conflicts: readonly { readonly current: Kept<S>; readonly sent: S }[]
}

/** Somebody else wrote in the meantime. */
export class StaleNote extends Error {
  readonly current: unknown
  readonly sent: unknown

  constructor(current: unknown, sent: unknown) {
    super('This note was changed by somebody else since it was opened.')
    this.current = current
    this.sent = sent
  }
}

/**
 * Opens a file of the folder for writing; only this program may write to it. An unfinished last line, left by a crash, is cut off and
 * reported; an unreadable line in the middle is kept and reported.
 */
export async function openWritten<S extends Sent>(
  folder: string,
  written: Written<S>,
  tell: (message: string) => void,
  now: () => Date,
): Promise<WrittenFile<S>> {
  const file = path.join(folder, written.file)
  const { kept, whole, unfinished } = await linesOf(file, written, tell)
  if (unfinished !== '') {
    await truncate(file, whole)
    tell(`${file}: the last line was unfinished and was cut off: ${unfinished.slice(0, 200)}`)
  }
  return writtenFile(await open(file, 'a'), written, kept, now)
}

/** The latest entry of each key in a folder, for a program that does not write to it. */
export async function readWritten<S extends Sent>(folder: string, written: Written<S>): Promise<readonly Kept<S>[]> {
  return [...(await linesOf(path.join(folder, written.file), written, () => undefined)).kept.values()]
}

interface Lines<S extends Sent> {
  readonly kept: Map<string, Kept<S>>
  /** Number of bytes in complete lines. */
  readonly whole: number
  readonly unfinished: string
}

async function linesOf<S extends Sent>(file: string, written: Written<S>, tell: (message: string) => void): Promise<Lines<S>> {
  const bytes = await readFile(file).catch(nothingYet)
  const whole = bytes.lastIndexOf(0x0a) + 1
  const kept = new Map<string, Kept<S>>()
  const lines = bytes.subarray(0, whole).toString('utf8').split('\n').slice(0, -1)
  for (const [at, line] of lines.entries()) {
    const one = lineIn(line, written)
    if (one) kept.set(one.key, one)
    else tell(`${file}:${at + 1}: this line is not a valid ${written.called} and is skipped.`)
  }
  return { kept, whole, unfinished: bytes.subarray(whole).toString('utf8') }
}

/** Returns no bytes if the file does not exist. An unreadable file is an error, not an empty one. */
function nothingYet(error: NodeJS.ErrnoException): Buffer {
  if (error.code === 'ENOENT') return Buffer.alloc(0)
  throw error
}

function lineIn<S extends Sent>(line: string, { sent }: Written<S>): Kept<S> | null {
  try {
    const value = JSON.parse(line) as { readonly at?: unknown }
    return typeof value.at === 'string' ? { ...sent(value), at: value.at } : null
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof NoteError) return null
    throw error
  }
}

function writtenFile<S extends Sent>(
  handle: FileHandle,
  { saysSame }: Written<S>,
  kept: Map<string, Kept<S>>,
  now: () => Date,
): WrittenFile<S> {
  // Writes are queued, so that each is compared with the result of the previous one.
  let last: Promise<unknown> = Promise.resolve()
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const mine = last.then(work, work)
    last = mine.catch(() => undefined)
    return mine
  }
  const append = async (sent: S): Promise<Kept<S>> => {
    const one: Kept<S> = { ...sent, revision: (kept.get(sent.key)?.revision ?? 0) + 1, at: now().toISOString() }
    await handle.appendFile(`${JSON.stringify(one)}\n`)
    await handle.datasync()
    kept.set(one.key, one)
    return one
  }
  return {
    all: () => [...kept.values()],
    under: (keys) => {
      const key = keys.find((each) => kept.has(each))
      return key === undefined ? null : (kept.get(key) ?? null)
    },
    write: (sent) =>
      inTurn(async () => {
        const current = kept.get(sent.key) ?? null
        if ((current?.revision ?? 0) !== sent.revision) throw new StaleNote(current, sent)
        return append(sent)
      }),
    take: (all, replace) =>
      inTurn(async () => {
        const taken = { added: 0, replaced: 0, unchanged: 0, conflicts: [] as { current: Kept<S>; sent: S }[] }
        for (const sent of all) {
          const current = kept.get(sent.key)
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
    },
  }
}
