import { parentPort } from 'node:worker_threads'
import { builtWith } from '../neo4j/loading/loadDocument.ts'
import type { SourceDocument } from '../text/types.ts'
import { documentReader } from './reader.ts'

/** The thread that reads documents ahead: a document comes, and what was read goes back; null where reading it failed. */
parentPort?.on('message', (source: SourceDocument) => parentPort?.postMessage(readOrNull(source)))

function readOrNull(source: SourceDocument) {
  try {
    const { graph, questions } = builtWith(documentReader(source))
    return { graph, questions }
  } catch {
    // The main thread reads it again, and tells what is wrong.
    return null
  }
}
