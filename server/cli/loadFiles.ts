import path from 'node:path'
import type { DocumentFolder } from '../documents/folder.ts'
import { PolicyLineageError } from '../errors.ts'
import { documentsIn } from '../neo4j/loading/files.ts'
import { BATCH, type Outcome } from '../neo4j/loading/loader.ts'
import { noticesIn } from '../reading/read.ts'
import type { SourceDocument } from '../text/types.ts'

/** What became of one document of a file, or of a file that could not be read. */
export interface FileOutcome {
  readonly file: string
  readonly outcome: 'loaded' | 'replaced' | 'unchanged' | 'duplicate' | 'no policy' | 'removed' | 'refused'
  /** Id of the document; null where none was loaded. */
  readonly id: string | null
  /** Why, of which, how much: in words. */
  readonly words: string
  /** Places that may have been read badly. */
  readonly alarms: number
}

/** What the data folder remembers of documents, and the files that a person named one by one. */
export interface Memory {
  readonly folder: DocumentFolder
  /** Documents that were removed are loaded again from these files, and from no other. */
  readonly named: ReadonlySet<string>
}

/** What is told of a load while it runs. */
interface Listener {
  say(line: string): void
  /** How many files are done. */
  progress?(done: number): void
  /** The documents that will be loaded next. */
  next?(sources: readonly SourceDocument[]): void
}

/** A document of a file that is to be loaded. */
interface Found {
  readonly file: string
  readonly name: string
  readonly notice: SourceDocument
  /** Of the file. */
  readonly bytes: Uint8Array
}

/**
 * Loads the documents of files, many in one transaction, and reports in order what became of each. A file that cannot be read is
 * reported, and the others go on. While documents are written, the next files are opened.
 */
export async function loadFiles(
  files: readonly string[],
  load: (sources: readonly SourceDocument[]) => Promise<readonly Outcome[]>,
  { say, progress = () => undefined, next = () => undefined }: Listener,
  memory: Memory | null = null,
): Promise<readonly FileOutcome[]> {
  const outcomes: FileOutcome[] = []
  const batches = Array.from({ length: Math.ceil(files.length / BATCH) }, (_, index) => files.slice(index * BATCH, (index + 1) * BATCH))
  const open = (batch: readonly string[] = []) => settled(foundInAll(batch, next))
  let opened = open(batches[0])
  for (const [index, batch] of batches.entries()) {
    const found = (await opened)()
    opened = open(batches[index + 1])
    for (const outcome of await loadBatch(found, load, memory)) {
      outcomes.push(outcome)
      if (outcome.outcome !== 'unchanged') say(`  ${outcome.file}: ${outcome.words}`)
    }
    progress(index * BATCH + batch.length)
  }
  return outcomes
}

/** What work came to, to be looked at later: an error is thrown then. */
async function settled<T>(work: Promise<T>): Promise<() => T> {
  try {
    const value = await work
    return () => value
  } catch (error) {
    return () => {
      throw error
    }
  }
}

async function foundInAll(
  files: readonly string[],
  next: (sources: readonly SourceDocument[]) => void,
): Promise<readonly (Found | FileOutcome)[]> {
  const found: (Found | FileOutcome)[] = []
  for (const file of files) found.push(...(await foundIn(file)))
  next(found.filter(isDocument).map(({ notice }) => notice))
  return found
}

async function loadBatch(
  opened: readonly (Found | FileOutcome)[],
  load: (sources: readonly SourceDocument[]) => Promise<readonly Outcome[]>,
  memory: Memory | null,
): Promise<readonly FileOutcome[]> {
  const found = await Promise.all(
    opened.map(async (one) => (isDocument(one) && (await isLeftOut(one, memory)) ? removedBefore(one.name) : one)),
  )
  const documents = found.filter(isDocument)
  const loaded = await load(documents.map(({ notice }) => notice))
  const outcomes = new Map<unknown, FileOutcome>()
  for (const [index, document] of documents.entries()) {
    const outcome = loaded[index]
    if (outcome) outcomes.set(document, reported(document.name, outcome))
  }
  await remember(
    memory,
    documents.filter((document) => (outcomes.get(document)?.id ?? null) !== null),
  )
  return found.flatMap((one) => (isDocument(one) ? (outcomes.get(one) ?? []) : one))
}

/** True for a document that was removed, in a file that nobody has named. */
async function isLeftOut({ file, notice }: Found, memory: Memory | null): Promise<boolean> {
  return memory !== null && !memory.named.has(file) && (await memory.folder.isRemoved(notice.sha256))
}

function isDocument(found: Found | FileOutcome): found is Found {
  return 'notice' in found
}

/** The documents of a file that are to be loaded, and what is to be said of the others, in order. */
async function foundIn(file: string): Promise<readonly (Found | FileOutcome)[]> {
  const shown = path.relative(process.cwd(), file)
  const found: (Found | FileOutcome)[] = []
  try {
    for (const one of await documentsIn(file)) {
      if ('refused' in one) {
        found.push(refused(path.join(path.dirname(shown), one.path), one.refused))
        continue
      }
      for (const notice of noticesIn(one.document)) {
        const name = path.join(path.dirname(shown), notice.name)
        found.push({ file, name, notice, bytes: one.bytes })
      }
    }
  } catch (error) {
    if (!(error instanceof PolicyLineageError) || error.code !== 'DOCUMENT') throw error
    found.push(refused(shown, error))
  }
  return found
}

/** Keeps the bytes of files whose documents are held, each file once. */
async function remember(memory: Memory | null, held: readonly Found[]): Promise<void> {
  for (const file of new Set(held.map(({ bytes }) => bytes))) {
    const notices = held.filter(({ bytes }) => bytes === file).map(({ notice }) => notice.sha256)
    await memory?.folder.restore(notices)
    await memory?.folder.keep(file, notices)
  }
}

function removedBefore(file: string): FileOutcome {
  return {
    file,
    outcome: 'removed',
    id: null,
    words: 'not loaded: it was removed before. Name the file itself to load it again.',
    alarms: 0,
  }
}

function refused(file: string, { message }: Error): FileOutcome {
  return { file, outcome: 'refused', id: null, words: `not loaded. ${message}`, alarms: 0 }
}

function reported(file: string, outcome: Outcome): FileOutcome {
  switch (outcome.kind) {
    case 'loaded': {
      const alarms = outcome.alarms === 0 ? '' : `, ${outcome.alarms} ${outcome.alarms === 1 ? 'alarm' : 'alarms'}`
      const size = `${outcome.id}, ${outcome.nodes} nodes, ${outcome.edges} relationships${alarms}`
      if (outcome.replaced === null) return { file, outcome: 'loaded', id: outcome.id, words: size, alarms: outcome.alarms }
      return { file, outcome: 'replaced', id: outcome.id, words: `${size}, in place of ${outcome.replaced}`, alarms: outcome.alarms }
    }
    case 'duplicate':
      return {
        file,
        outcome: 'duplicate',
        id: outcome.id,
        words: `the same document as ${outcome.of} (${outcome.id}), which was kept`,
        alarms: 0,
      }
    case 'unchanged':
      return { file, outcome: 'unchanged', id: outcome.id, words: 'unchanged', alarms: 0 }
    case 'noPolicy':
      return {
        file,
        outcome: 'no policy',
        id: null,
        words: 'not loaded: no title, no document number and no task was found. --force loads it.',
        alarms: 0,
      }
  }
}

/** How many files came to which end, most first: 12 loaded, 3 unchanged, 1 refused. */
export function tallyOf(outcomes: readonly FileOutcome[]): string {
  const counts = new Map<string, number>()
  for (const { outcome } of outcomes) counts.set(outcome, (counts.get(outcome) ?? 0) + 1)
  return [...counts].map(([outcome, count]) => `${count} ${outcome}`).join(', ') || 'nothing to load'
}
