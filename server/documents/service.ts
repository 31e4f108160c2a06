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
 * The effect of loading a previewed document: add it, replace the held document with its id, or nothing because the same bytes are held.
 * `removed` is true if a person removed these bytes before; loading restores them.
 */
export interface Standing {
  readonly state: 'new' | 'replaces' | 'held'
  /** Name of the file of the held document, or null. */
  readonly heldAs: string | null
  readonly removed: boolean
}

export type StandingPreview = Previewed | (Extract<Previewed, { readonly preview: unknown }> & { readonly standing: Standing })

/** Adding, replacing, removing and downloading documents. */
export interface DocumentService {
  preview(name: string, bytes: Uint8Array): Promise<readonly StandingPreview[]>
  /** The text of a file of any format except an archive; nothing is stored. */
  text(name: string, bytes: Uint8Array): Promise<string>
  load(name: string, bytes: Uint8Array, force: boolean): Promise<readonly Loaded[]>
  /** Reads documents again whose corrections changed. */
  correct(): Promise<void>
  /** Removes a document and records the removal; null if no document is held under this id. */
  remove(id: string): Promise<RemovedDocument | null>
  /** The original bytes of a document; `path` is null if they were not stored. Null if no document is held under this id. */
  original(id: string): Promise<{ readonly name: string; readonly path: string | null } | null>
  close(): Promise<void>
}

interface Settings {
  readonly database: Database
  readonly access: ProcessSettings['database']
  readonly dataFolder: string
  /** Script of the reading process. */
  readonly script: string
  readonly limits?: UploadLimits
}

/** Creates the service for a database and a data folder. */
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
      if (removed.unsettled.length > 0)
        await answer({ kind: 'settle', name: 'A document that named departments by the removed one' }, 'settled')
      return removed
    },
    async original(id) {
      const held = (await heldUnder(database, [id])).get(id)
      return held ? { name: held.sourceName, path: await folder.original(held.sha256) } : null
    },
    close: reading.close,
  }

  async function answer<K extends 'previewed' | 'loaded' | 'text' | 'corrected' | 'settled'>(job: Job, kind: K) {
    const answered = await reading.run(job)
    if (answered.kind !== kind) throw new PolicyLineageError('DOCUMENT', `A ${job.kind} job was answered with ${answered.kind}.`)
    return answered as Extract<typeof answered, { readonly kind: K }>
  }
}
