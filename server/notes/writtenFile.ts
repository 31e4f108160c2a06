import { type FileHandle, open, readFile, truncate } from 'node:fs/promises'
import path from 'node:path'
import { NoteError } from './sentFields.ts'

/** What people write: under a key, with the revision that its writer saw, 0 where there was none. */
interface Sent {
  readonly key: string
  readonly revision: number
}

/** As it is kept: with the moment of writing, by UTC: 2026-11-28T08:00:00.000Z. */
export type Kept<S extends Sent> = S & { readonly at: string }

/** What a file holds, and how it is read and compared. */
export interface Written<S extends Sent> {
  readonly file: string
  /** In messages: a line that is no note. */
  readonly called: string
  /** Checks what stands in a line, or was sent. Throws a NoteError. */
  readonly sent: (value: unknown) => S
  readonly saysSame: (one: S, other: S) => boolean
}

/** What people have written: a line of JSON each time, the last of a key holds. */
export interface WrittenFile<S extends Sent> {
  /** The latest of each key, in the order in which the keys were first written. */
  all(): readonly Kept<S>[]
  /** What stands under the first of these keys that has something. */
  under(keys: readonly string[]): Kept<S> | null
  /** It is on disk when this resolves. Throws a StaleNote where another was written since the one that its writer saw. */
  write(sent: S): Promise<Kept<S>>
  /** Takes what another folder holds: new ones are written, the same again are left, others only with `replace`. */
  take(sent: readonly S[], replace: boolean): Promise<Taken<S>>
  close(): Promise<void>
}

export interface Taken<S extends Sent> {
  readonly added: number
  readonly replaced: number
  readonly unchanged: number
  /** Those that say something else than what is kept. */
  readonly conflicts: readonly { readonly current: Kept<S>; readonly sent: S }[]
}

/** Somebody else wrote in between. */
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
 * Opens a file of the folder for writing, which this program alone may do. A line that a crash left unfinished at the end is cut off, and
 * told; a line in the middle that cannot be read is left where it is, and told.
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

/** What a folder holds, for a program that does not write to it: the latest of each key. */
export async function readWritten<S extends Sent>(folder: string, written: Written<S>): Promise<readonly Kept<S>[]> {
  return [...(await linesOf(path.join(folder, written.file), written, () => undefined)).kept.values()]
}

interface Lines<S extends Sent> {
  readonly kept: Map<string, Kept<S>>
  /** Bytes of whole lines. */
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
    else tell(`${file}:${at + 1}: this line is no ${written.called} and is passed over.`)
  }
  return { kept, whole, unfinished: bytes.subarray(whole).toString('utf8') }
}

/** A folder in which nothing was written; a file that cannot be read must not pass for one. */
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
  // One after the other: what is compared with what is kept must be compared with the last one.
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
