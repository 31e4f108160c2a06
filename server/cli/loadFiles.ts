import path from 'node:path'
import type { DocumentFolder } from '../documents/folder.ts'
import { PolicyLineageError } from '../errors.ts'
import { documentsIn } from '../neo4j/loading/files.ts'
import { BATCH, type Loader } from '../neo4j/loading/loader.ts'
import type { Outcome } from '../neo4j/loading/outcomes.ts'
import { noticesIn } from '../reading/read.ts'
import type { SourceDocument } from '../text/types.ts'

/** The result for one document of a file, or for a file that could not be read. */
export interface FileOutcome {
  readonly file: string
  readonly outcome: 'loaded' | 'replaced' | 'unchanged' | 'duplicate' | 'no policy' | 'removed' | 'refused'
  /** Id of the document; null if none was loaded. */
  readonly id: string | null
  /** The details as text: the reason, the replaced document, the size. */
  readonly words: string
  /** Number of passages that may have been read badly. */
  readonly alarms: number
}

/** What the data folder remembers about documents, and the files that were named individually. */
export interface Memory {
  readonly folder: DocumentFolder
  /** Removed documents are loaded again only from these files. */
  readonly named: ReadonlySet<string>
}

/** Receives the progress of a load. */
interface Listener {
  say(line: string): void
  /** Number of files done. */
  progress?(done: number): void
  /** The documents to be loaded next. */
  next?(sources: readonly SourceDocument[]): void
}

/** What loads the documents: a `Loader`, or one of its ways of loading. */
export interface FilesLoader extends Pick<Loader, 'settle'> {
  loadMany(sources: readonly SourceDocument[], options: { readonly settleLater: true }): Promise<readonly Outcome[]>
}

/** A document of a file to be loaded. */
interface Found {
  readonly file: string
  readonly name: string
  readonly notice: SourceDocument
  /** Bytes of the file. */
  readonly bytes: Uint8Array
}

/**
 * Loads the documents of files, many in one transaction, and reports the result of each in order. An unreadable file is reported and the
 * others continue. The next files are opened while documents are written. Names that changed their meaning are resolved again at the end.
 */
export async function loadFiles(
  files: readonly string[],
  loader: FilesLoader,
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
    for (const outcome of await loadBatch(found, loader, memory)) {
      outcomes.push(outcome)
      if (outcome.outcome !== 'unchanged') say(`  ${outcome.file}: ${outcome.words}`)
    }
    progress(index * BATCH + batch.length)
  }
  await loader.settle()
  return outcomes
}

/** Defers the result of some work: an error is thrown only when the returned function is called. */
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
  loader: FilesLoader,
  memory: Memory | null,
): Promise<readonly FileOutcome[]> {
  const found = await Promise.all(
    opened.map(async (one) => (isDocument(one) && (await isLeftOut(one, memory)) ? removedBefore(one.name) : one)),
  )
  const documents = found.filter(isDocument)
  const loaded = await loader.loadMany(
    documents.map(({ notice }) => notice),
    { settleLater: true },
  )
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

/** Whether a document was removed before and its file was not named individually. */
async function isLeftOut({ file, notice }: Found, memory: Memory | null): Promise<boolean> {
  return memory !== null && !memory.named.has(file) && (await memory.folder.isRemoved(notice.sha256))
}

function isDocument(found: Found | FileOutcome): found is Found {
  return 'notice' in found
}

/** The documents of a file to be loaded, and the results for the others, in order. */
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

/** Stores the bytes of files whose documents are held, once for each file. */
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
      return { file, outcome: 'replaced', id: outcome.id, words: `${size}, replacing ${outcome.replaced}`, alarms: outcome.alarms }
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

/** Number of documents by result, in the order in which the results first appear: 12 loaded, 3 unchanged, 1 refused. */
export function tallyOf(outcomes: readonly FileOutcome[]): string {
  const counts = new Map<string, number>()
  for (const { outcome } of outcomes) counts.set(outcome, (counts.get(outcome) ?? 0) + 1)
  return [...counts].map(([outcome, count]) => `${count} ${outcome}`).join(', ') || 'nothing to load'
}
