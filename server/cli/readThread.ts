import { parentPort } from 'node:worker_threads'
import type { DocumentGraph } from '../graph/graph.ts'
import { type Build, builtWith } from '../neo4j/loading/loadDocument.ts'
import { cleanedElsewhere } from '../reading/read.ts'
import type { DocumentQuestion, DocumentRegistry } from '../resolution/types.ts'
import type { Cleaned, SourceDocument } from '../text/types.ts'
import { documentReader } from './reader.ts'

/** A request to the thread: read a document, or resolve again one that it has read. */
export type Asked = { readonly id: number } & (
  | { readonly source: SourceDocument; readonly cleaned: Cleaned | null }
  | { readonly sha256: string; readonly known: DocumentRegistry }
)

export interface Read {
  readonly graph: DocumentGraph
  /** Empty if a document was resolved again. */
  readonly questions: readonly DocumentQuestion[]
}

/** Null if the thread could not do it; the main thread then does it, and reports the error. */
export interface Told {
  readonly id: number
  readonly read: Read | null
}

/** Maximum number of documents that may be resolved again: those of the current batch and of the next. */
const REMEMBERED = 128

/** By digest of the bytes, in reading order. */
const builds = new Map<string, Build>()

parentPort?.on('message', (asked: Asked) => parentPort?.postMessage({ id: asked.id, read: readOrNull(asked) } satisfies Told))

function readOrNull(asked: Asked): Read | null {
  try {
    return 'source' in asked ? readFrom(asked.source, asked.cleaned) : resolvedAgain(asked.sha256, asked.known)
  } catch {
    return null
  }
}

function readFrom(source: SourceDocument, cleaned: Cleaned | null): Read {
  if (cleaned !== null) cleanedElsewhere(source, cleaned)
  const build = documentReader(source)
  builds.set(source.sha256, build)
  for (const oldest of builds.keys()) {
    if (builds.size <= REMEMBERED) break
    builds.delete(oldest)
  }
  const { graph, questions } = builtWith(build)
  return { graph, questions }
}

function resolvedAgain(sha256: string, known: DocumentRegistry): Read | null {
  const build = builds.get(sha256)
  return build ? { graph: build(known), questions: [] } : null
}
