import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { DocumentGraph } from '../graph/graph.ts'
import type { ReadDocument } from '../neo4j/loading/knownDocuments.ts'
import { builtWith } from '../neo4j/loading/loadDocument.ts'
import { cleanedHere } from '../reading/read.ts'
import type { DocumentRegistry } from '../resolution/types.ts'
import type { SourceDocument } from '../text/types.ts'
import { documentReader } from './reader.ts'
import type { Asked, Read, Told } from './readThread.ts'

/** Reads documents in separate threads, so that the next ones are read while the database writes. */
export interface ReadAhead {
  /** Starts reading these, in order. Documents from before the previous call that were not requested since are dropped. */
  begin(sources: readonly SourceDocument[]): void
  /** The document as read in advance; if no thread has started it, it is read here. */
  read(source: SourceDocument): ReadDocument | Promise<ReadDocument>
  /** Number of documents that threads have read. */
  readByThreads(): number
  close(): Promise<void>
}

interface Job {
  readonly source: SourceDocument
  /** Number of calls of `begin` before. */
  readonly turn: number
  /** Null until a thread starts it. */
  begun: { readonly thread: Thread; readonly read: Promise<Read | null> } | null
}

const SCRIPT = new URL('./readThread.ts', import.meta.url).href
/** Registers tsx in the thread itself: in Node 20, `--import tsx` does so only in the main thread. */
const START = `import('tsx/esm/api').then(({ register }) => { register(); return import(require('node:worker_threads').workerData) })`
/** More threads would read faster than one database writes. */
const MOST_THREADS = 3

/** Minimum number of files for reading ahead: starting a thread takes as long as reading some fifty documents. */
const WORTH_A_THREAD = 100

/** Reads ahead if there are enough files to make it worthwhile; otherwise null. `say` is told if a thread ends with an error. */
export const readingAhead = (files: number, say: (line: string) => void): ReadAhead | null =>
  files < WORTH_A_THREAD ? null : readAhead(threadsHere(), say)

/** One less than the number of processors: the database needs one. */
const threadsHere = () => Math.min(MOST_THREADS, Math.max(1, availableParallelism() - 1))

export function readAhead(threads: number, say: (line: string) => void): ReadAhead {
  const jobs = new Map<string, Job>()
  let turn = 0
  const readers = Array.from({ length: threads }, () => reader(nextJob, say))
  function nextJob(): Job | null {
    for (const job of jobs.values()) if (job.begun === null) return job
    return null
  }
  return {
    begin(sources) {
      turn += 1
      for (const [key, job] of jobs) if (job.turn < turn - 1) jobs.delete(key)
      for (const source of sources) if (!jobs.has(source.sha256)) jobs.set(source.sha256, { source, turn, begun: null })
      for (const each of readers) each.wake()
    },
    read(source) {
      const job = jobs.get(source.sha256)
      jobs.delete(source.sha256)
      return job?.begun ? readThere(source, job.begun) : readHere(source)
    },
    readByThreads: () => readers.reduce((sum, each) => sum + each.done(), 0),
    async close() {
      jobs.clear()
      await Promise.all(readers.map((each) => each.stop()))
    },
  }
}

const readHere = (source: SourceDocument): ReadDocument => builtWith(documentReader(source))

/** The result of the thread. Only the thread has the reading, so it also resolves it again. */
async function readThere(source: SourceDocument, { thread, read }: NonNullable<Job['begun']>): Promise<ReadDocument> {
  const document = await read
  if (document === null) return readHere(source)
  const resolve = async (known: DocumentRegistry): Promise<DocumentGraph> =>
    (await thread.resolve(source.sha256, known))?.graph ?? documentReader(source)(known)
  return { ...document, resolve }
}

interface Thread {
  /** Starts the next document, unless it is busy. */
  wake(): void
  /** Number of documents read. */
  done(): number
  /** Null if the thread no longer has the document. */
  resolve(sha256: string, known: DocumentRegistry): Promise<Read | null>
  stop(): Promise<unknown>
}

/** One thread, which reads documents one after another while there are any. */
function reader(nextJob: () => Job | null, say: (line: string) => void): Thread {
  const worker = new Worker(START, { eval: true, workerData: SCRIPT, execArgv: [] })
  worker.unref()
  const waiting = new Map<number, (read: Read | null) => void>()
  let [last, done, isReading, hasEnded] = [0, 0, false, false]
  const ask = (asked: (id: number) => Asked): Promise<Read | null> => {
    if (hasEnded) return Promise.resolve(null)
    last += 1
    const answer = new Promise<Read | null>((resolve) => void waiting.set(last, resolve))
    worker.postMessage(asked(last))
    return answer
  }
  const thread: Thread = {
    wake() {
      const job = isReading || hasEnded ? null : nextJob()
      if (job === null) return
      isReading = true
      const read = ask((id) => ({ id, source: job.source, cleaned: cleanedHere(job.source) }))
      job.begun = { thread, read }
      void read.then((answer) => {
        isReading = false
        if (answer !== null) done += 1
        thread.wake()
      })
    },
    done: () => done,
    resolve: (sha256, known) => ask((id) => ({ id, sha256, known })),
    stop: () => worker.terminate(),
  }
  worker.on('message', ({ id, read }: Told) => {
    waiting.get(id)?.(read)
    waiting.delete(id)
  })
  // The requester then does the work itself, only more slowly.
  worker.on('error', (error) => say(`A thread that reads documents ended: ${error.message}. The main thread reads them.`))
  worker.on('exit', () => {
    hasEnded = true
    for (const settle of waiting.values()) settle(null)
    waiting.clear()
  })
  return thread
}
