import { type Database, run, streamed } from '../database.ts'
import { loadStatement } from '../statements.ts'
import { EMPTY, nodeDigest, parsed, printed, relationshipDigest, type StoredNode, type StoredRelationship, sumOf } from './digest.ts'

/**
 * The content hash, as each load keeps it: two databases that say the same have the same one, whatever was loaded when. 64 hexadecimal
 * digits.
 */
export async function contentHash(database: Database): Promise<string> {
  const [kept] = await run(database, loadStatement('keptDigest'))
  return printed(parsed(kept?.digest))
}

export interface Verified {
  readonly kept: string
  /** Recomputed from what is stored. */
  readonly stored: string
  readonly nodes: number
  readonly relationships: number
}

/**
 * Recomputes the content hash from all stored nodes and relationships. They are streamed, so that the memory needed does not depend on
 * their number; meanwhile no load passes.
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
