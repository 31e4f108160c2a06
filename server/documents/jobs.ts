import type { Corrections } from '../corrections/correction.ts'
import type { DocumentError, RefusalReason } from '../errors.ts'
import { documentOf, documentsOf } from '../formats/document.ts'
import { buildGraph } from '../graph/build.ts'
import type { Database } from '../neo4j/database.ts'
import { createLoader, type Reader } from '../neo4j/loading/loader.ts'
import type { Outcome } from '../neo4j/loading/outcomes.ts'
import { pipelineVersion } from '../neo4j/loading/pipelineVersion.ts'
import { noticesIn, read } from '../reading/read.ts'
import { resolve } from '../resolution/resolve.ts'
import type { DocumentRegistry } from '../resolution/types.ts'
import type { SourceDocument } from '../text/types.ts'
import type { DocumentFolder } from './folder.ts'
import { type DocumentPreview, previewOf } from './preview.ts'

/** A file that could not be read, with the reason as a code and as a sentence. */
export interface Refused {
  readonly name: string
  readonly reason: RefusalReason
  readonly refused: string
}

/** A document of a file, or the reason why one of its files could not be read. */
export type Previewed = { readonly preview: DocumentPreview } | Refused

/** The result of loading a document of a file. */
export type Loaded = { readonly name: string; readonly outcome: Outcome } | Refused

const NOTHING_KNOWN: DocumentRegistry = { documents: [] }

/** Reads the documents of a file without loading them. */
export async function previews(name: string, bytes: Uint8Array): Promise<readonly Previewed[]> {
  return (await documentsOf(name, bytes)).flatMap((found): readonly Previewed[] => {
    if ('refused' in found) return [refusedFile(found.path, found.refused)]
    return noticesIn(found.document).map((notice) => {
      const reading = read(notice)
      return { preview: previewOf(reading, buildGraph(reading, resolve(reading, NOTHING_KNOWN))) }
    })
  })
}

/** The text of a file of any format except an archive. */
export async function textIn(name: string, bytes: Uint8Array): Promise<string> {
  return (await documentOf(name, bytes)).text
}

export interface Loading {
  readonly name: string
  readonly bytes: Uint8Array
  /** Load documents without title, number and task too. */
  readonly force: boolean
}

/** The database for loading documents, and how they are read. */
export interface Target {
  readonly database: Database
  readonly folder: DocumentFolder
  readonly reader: Reader
  /** The corrections that the reader applies. */
  readonly corrections: Corrections
}

/** Reads documents again whose corrections changed; returns their ids. */
export function correct({ database, reader, corrections }: Target): Promise<readonly string[]> {
  return createLoader(database, reader, pipelineVersion(), { corrections }).correct()
}

/** Resolves documents again in which an abbreviated name changed its meaning because a document was removed; returns their ids. */
export function settle({ database, reader, corrections }: Target): Promise<readonly string[]> {
  return createLoader(database, reader, pipelineVersion(), { corrections }).settle()
}

/**
 * Loads the documents of a file, each completely or not at all, and stores their bytes. All of them are read before the first is written;
 * `onRead` is called in between.
 */
export async function load(
  { name, bytes, force }: Loading,
  { database, folder, reader, corrections }: Target,
  onRead: () => void,
): Promise<readonly Loaded[]> {
  const builds = new Map<SourceDocument, ReturnType<Reader>>()
  const files = (await documentsOf(name, bytes)).map((found) => {
    if ('refused' in found) return found
    const notices = noticesIn(found.document)
    for (const notice of notices) builds.set(notice, reader(notice))
    return { notices, bytes: found.bytes }
  })
  onRead()
  const loader = createLoader(database, (source) => builds.get(source) ?? reader(source), pipelineVersion(), { corrections })
  const loaded: Loaded[] = []
  for (const file of files) {
    if ('refused' in file) {
      loaded.push(refusedFile(file.path, file.refused))
      continue
    }
    const held: string[] = []
    for (const notice of file.notices) {
      const outcome = await loader.load(notice, { force })
      if (outcome.kind !== 'noPolicy') held.push(notice.sha256)
      loaded.push({ name: notice.name, outcome })
    }
    await folder.restore(held)
    if (held.length > 0) await folder.keep(file.bytes, held)
  }
  return loaded
}

function refusedFile(name: string, { reason, message }: DocumentError): Refused {
  return { name, reason, refused: message }
}
