import { type Database, run, streamed } from '../database.ts'
import { loadStatement } from '../statements.ts'
import { EMPTY, nodeDigest, parsed, printed, relationshipDigest, type StoredNode, type StoredRelationship, sumOf } from './digest.ts'

/**
 * The stored content hash, kept up to date by each load. Databases with equal content have equal hashes, whatever the order of loading. 64
 * hexadecimal digits.
 */
export async function contentHash(database: Database): Promise<string> {
  const [kept] = await run(database, loadStatement('keptDigest'))
  return printed(parsed(kept?.digest))
}

export interface Verified {
  readonly kept: string
  /** The hash recomputed from the stored data. */
  readonly stored: string
  readonly nodes: number
  readonly relationships: number
}

/**
 * Recomputes the content hash from all stored nodes and relationships. They are streamed, so memory use does not depend on their number.
 * Loads wait meanwhile.
 */
export function verifiedHash(database: Database): Promise<Verified> {
  return streamed(database, async (send, stream) => {
    const [meta] = await send(loadStatement('holdLoads'))
    let [digest, nodes, relationships] = [EMPTY, 0, 0]
    await stream(loadStatement('storedNodes'), (row) => {
      digest = sumOf(digest, nodeDigest(row as unknown as StoredNode))
      nodes += 1
    })
    await stream(loadStatement('storedRelationships'), (row) => {
      digest = sumOf(digest, relationshipDigest(row as unknown as StoredRelationship))
      relationships += 1
    })
    return { kept: printed(parsed(meta?.digest)), stored: printed(digest), nodes, relationships }
  })
}
