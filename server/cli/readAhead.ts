import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import type { ReadDocument } from '../neo4j/loading/knownDocuments.ts'
import { type Build, builtWith } from '../neo4j/loading/loadDocument.ts'
import type { SourceDocument } from '../text/types.ts'
import { documentReader } from './reader.ts'

/** Reads documents in threads of their own, so that the next ones are read while the database writes. */
export interface ReadAhead {
  /** Begins to read these, in order. What was begun before the last time and not asked for since is forgotten. */
  begin(sources: readonly SourceDocument[]): void
  /** The document as it was read ahead; one that no thread has begun is read here and now. */
  read(source: SourceDocument): ReadDocument | Promise<ReadDocument>
  close(): Promise<void>
}

type Read = Pick<ReadDocument, 'graph' | 'questions'>

interface Job {
  readonly source: SourceDocument
  /** How many times reading had begun before. */
  readonly turn: number
  /** Null until a thread has begun with it. */
  read: Promise<Read | null> | null
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
    for (const job of jobs.values()) if (job.read === null) return job
    return null
  }
  return {
    begin(sources) {
      turn += 1
      for (const [key, job] of jobs) if (job.turn < turn - 1) jobs.delete(key)
      for (const source of sources) if (!jobs.has(source.sha256)) jobs.set(source.sha256, { source, turn, read: null })
      for (const each of readers) each.wake()
    },
    read(source) {
      const job = jobs.get(source.sha256)
      jobs.delete(source.sha256)
      return job?.read ? job.read.then((read) => (read === null ? readHere(source) : resolvable(read, source))) : readHere(source)
    },
    async close() {
      jobs.clear()
      await Promise.all(readers.map((each) => each.stop()))
    },
  }
}

const readHere = (source: SourceDocument): ReadDocument => builtWith(documentReader(source))

/** What a thread has read cannot be resolved again: the few that must be are read once more, here. */
function resolvable(read: Read, source: SourceDocument): ReadDocument {
  let build: Build | null = null
  return {
    ...read,
    resolve(known) {
      build ??= documentReader(source)
      return build(known)
    },
  }
}

/** One thread, which reads one document after the other for as long as there are some. */
function reader(nextJob: () => Job | null) {
  const thread = new Worker(SCRIPT, { execArgv: ['--import', 'tsx'] })
  thread.unref()
  let settle: ((read: Read | null) => void) | null = null
  let hasEnded = false
  const finish = (read: Read | null) => {
    settle?.(read)
    settle = null
  }
  const wake = () => {
    const job = settle === null && !hasEnded ? nextJob() : null
    if (job === null) return
    job.read = new Promise((resolve) => {
      settle = resolve
    })
    thread.postMessage(job.source)
  }
  thread.on('message', (read: Read | null) => {
    finish(read)
    wake()
  })
  // Its documents are read by whoever asks for them.
  thread.on('error', () => undefined)
  thread.on('exit', () => {
    hasEnded = true
    finish(null)
  })
  return { wake, stop: () => thread.terminate() }
}
