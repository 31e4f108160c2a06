import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import type { DocumentGraph } from '../graph/graph.ts'
import type { ReadDocument } from '../neo4j/loading/knownDocuments.ts'
import { builtWith } from '../neo4j/loading/loadDocument.ts'
import type { DocumentRegistry } from '../resolution/types.ts'
import type { SourceDocument } from '../text/types.ts'
import { documentReader } from './reader.ts'
import type { Asked, Read, Told } from './readThread.ts'

/** Reads documents in threads of their own, so that the next ones are read while the database writes. */
export interface ReadAhead {
  /** Begins to read these, in order. What was begun before the last time and not asked for since is forgotten. */
  begin(sources: readonly SourceDocument[]): void
  /** The document as it was read ahead; one that no thread has begun is read here and now. */
  read(source: SourceDocument): ReadDocument | Promise<ReadDocument>
  close(): Promise<void>
}

interface Job {
  readonly source: SourceDocument
  /** How many times reading had begun before. */
  readonly turn: number
  /** Null until a thread has begun with it. */
  begun: { readonly thread: Thread; readonly read: Promise<Read | null> } | null
}

const SCRIPT = fileURLToPath(new URL('./readThread.ts', import.meta.url))
/** More threads read faster than one database writes. */
const MOST_THREADS = 3

/** Starting a thread takes as long as reading some fifty documents. */
const WORTH_A_THREAD = 100

/** Reads ahead where there are files enough for that to pay; else null. */
export const readingAhead = (files: number): ReadAhead | null => (files < WORTH_A_THREAD ? null : readAhead())

/** The threads, one less than there are processors: the database needs one. */
export function readAhead(threads = Math.min(MOST_THREADS, Math.max(1, availableParallelism() - 1))): ReadAhead {
  const jobs = new Map<string, Job>()
  let turn = 0
  const readers = Array.from({ length: threads }, () => reader(nextJob))
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
    async close() {
      jobs.clear()
      await Promise.all(readers.map((each) => each.stop()))
    },
  }
}

const readHere = (source: SourceDocument): ReadDocument => builtWith(documentReader(source))

/** As the thread has read it. The thread resolves it once more, too, for it alone still has the reading. */
async function readThere(source: SourceDocument, { thread, read }: NonNullable<Job['begun']>): Promise<ReadDocument> {
  const document = await read
  if (document === null) return readHere(source)
  const resolve = async (known: DocumentRegistry): Promise<DocumentGraph> =>
    (await thread.resolve(source.sha256, known))?.graph ?? documentReader(source)(known)
  return { ...document, resolve }
}

interface Thread {
  /** Begins with the next document, unless it is busy. */
  wake(): void
  /** Null where the thread does not have the document any more. */
  resolve(sha256: string, known: DocumentRegistry): Promise<Read | null>
  stop(): Promise<unknown>
}

/** One thread, which reads one document after the other for as long as there are some. */
function reader(nextJob: () => Job | null): Thread {
  const worker = new Worker(SCRIPT, { execArgv: ['--import', 'tsx'] })
  worker.unref()
  const waiting = new Map<number, (read: Read | null) => void>()
  let [last, isReading, hasEnded] = [0, false, false]
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
      const read = ask((id) => ({ id, source: job.source }))
      job.begun = { thread, read }
      void read.then(() => {
        isReading = false
        thread.wake()
      })
    },
    resolve: (sha256, known) => ask((id) => ({ id, sha256, known })),
    stop: () => worker.terminate(),
  }
  worker.on('message', ({ id, read }: Told) => {
    waiting.get(id)?.(read)
    waiting.delete(id)
  })
  // What it was asked is done by whoever asked.
  worker.on('error', () => undefined)
  worker.on('exit', () => {
    hasEnded = true
    for (const settle of waiting.values()) settle(null)
    waiting.clear()
  })
  return thread
}
