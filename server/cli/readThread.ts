import { parentPort } from 'node:worker_threads'
import type { DocumentGraph } from '../graph/graph.ts'
import { type Build, builtWith } from '../neo4j/loading/loadDocument.ts'
import type { DocumentQuestion, DocumentRegistry } from '../resolution/types.ts'
import type { SourceDocument } from '../text/types.ts'
import { documentReader } from './reader.ts'

/** What the thread is asked: to read a document, or to resolve one that it has read once more. */
export type Asked = { readonly id: number } & (
  | { readonly source: SourceDocument }
  | { readonly sha256: string; readonly known: DocumentRegistry }
)

export interface Read {
  readonly graph: DocumentGraph
  /** None where a document was resolved once more. */
  readonly questions: readonly DocumentQuestion[]
}

/** Null where the thread could not do it; the main thread does it then, and tells what is wrong. */
export interface Told {
  readonly id: number
  readonly read: Read | null
}

/** Documents that may still be resolved once more: those of the batch that is written and of the next. */
const REMEMBERED = 128

/** By digest of the bytes, in the order in which they were read. */
const builds = new Map<string, Build>()

parentPort?.on('message', (asked: Asked) => parentPort?.postMessage({ id: asked.id, read: readOrNull(asked) } satisfies Told))

function readOrNull(asked: Asked): Read | null {
  try {
    return 'source' in asked ? readFrom(asked.source) : resolvedAgain(asked.sha256, asked.known)
  } catch {
    return null
  }
}

function readFrom(source: SourceDocument): Read {
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
