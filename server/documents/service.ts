import { PolicyLineageError } from '../errors.ts'
import type { Database } from '../neo4j/database.ts'
import { heldUnder } from '../neo4j/loading/held.ts'
import { type RemovedDocument, removeDocument } from '../neo4j/loading/loadDocument.ts'
import { documentFolder } from './folder.ts'
import type { Loaded, Previewed } from './jobs.ts'
import { UPLOAD_LIMITS, type UploadLimits } from './limits.ts'
import type { Job, ProcessSettings } from './messages.ts'
import { readingProcess } from './readingProcess.ts'

/**
 * What loading a previewed document would do: add it, replace the document held under its id, or nothing, for the same bytes are held.
 * `removed` is true where a person removed these bytes before; loading restores them.
 */
export interface Standing {
  readonly state: 'new' | 'replaces' | 'held'
  /** Name of the file that the held document was read from, or null. */
  readonly heldAs: string | null
  readonly removed: boolean
}

export type StandingPreview = Previewed | (Extract<Previewed, { readonly preview: unknown }> & { readonly standing: Standing })

/** The documents of the graph as people add, replace, remove and fetch them. */
export interface DocumentService {
  preview(name: string, bytes: Uint8Array): Promise<readonly StandingPreview[]>
  /** The text of a file of any format but an archive; nothing is kept. */
  text(name: string, bytes: Uint8Array): Promise<string>
  load(name: string, bytes: Uint8Array, force: boolean): Promise<readonly Loaded[]>
  /** Reads the documents again whose corrections have changed. */
  correct(): Promise<void>
  /** Removes a document and remembers that; null where none is held under this id. */
  remove(id: string): Promise<RemovedDocument | null>
  /** The bytes that a document was read from; `path` is null where they were not kept. Null where none is held under this id. */
  original(id: string): Promise<{ readonly name: string; readonly path: string | null } | null>
  close(): Promise<void>
}

interface Settings {
  readonly database: Database
  readonly access: ProcessSettings['database']
  readonly dataFolder: string
  /** The script of the process that reads. */
  readonly script: string
  readonly limits?: UploadLimits
}

/** The service over a database and a data folder. */
export function documentService({ database, access, dataFolder, script, limits = UPLOAD_LIMITS }: Settings): DocumentService {
  const folder = documentFolder(dataFolder)
  const { uri, user, password } = access
  const reading = readingProcess(script, { database: { uri, user, password, database: access.database }, dataFolder }, limits)

  async function standingOf(documents: readonly Previewed[]): Promise<readonly StandingPreview[]> {
    const ids = documents.flatMap((one) => ('preview' in one ? [one.preview.id] : []))
    const held = await heldUnder(database, ids)
    return Promise.all(
      documents.map(async (one) => {
        if (!('preview' in one)) return one
        const before = held.get(one.preview.id)
        const state = before === undefined ? 'new' : before.sha256 === one.preview.sha256 ? 'held' : 'replaces'
        const heldAs = before?.sourceName ?? null
        return { ...one, standing: { state, heldAs, removed: await folder.isRemoved(one.preview.sha256) } }
      }),
    )
  }

  return {
    async preview(name, bytes) {
      return standingOf((await answer({ kind: 'preview', name, bytes, force: false }, 'previewed')).documents)
    },
    async text(name, bytes) {
      return (await answer({ kind: 'text', name, bytes, force: false }, 'text')).text
    },
    async load(name, bytes, force) {
      return (await answer({ kind: 'load', name, bytes, force }, 'loaded')).documents
    },
    async correct() {
      await answer({ kind: 'correct', name: 'The corrected document' }, 'corrected')
    },
    async remove(id) {
      const removed = await removeDocument(database, id)
      if (removed === null) return null
      await folder.noteRemoved(removed.sha256s, removed.title ?? removed.name)
      return removed
    },
    async original(id) {
      const held = (await heldUnder(database, [id])).get(id)
      return held ? { name: held.sourceName, path: await folder.original(held.sha256) } : null
    },
    close: reading.close,
  }

  async function answer<K extends 'previewed' | 'loaded' | 'text' | 'corrected'>(job: Job, kind: K) {
    const answered = await reading.run(job)
    if (answered.kind !== kind) throw new PolicyLineageError('DOCUMENT', `A ${job.kind} was answered with ${answered.kind}.`)
    return answered as Extract<typeof answered, { readonly kind: K }>
  }
}
