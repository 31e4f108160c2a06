import { createHash } from 'node:crypto'
import { type Database, inTransaction, run } from '../database.ts'
import { loadStatement } from '../statements.ts'

/** What tells how a graph came about, not what it says. */
const HISTORY: ReadonlySet<string> = new Set(['formerIds', 'replacedSha256s', 'pipeline', 'sourceName'])

/** The digest, made when something was loaded since, and noted in the database, for those who ask what it holds. */
export async function noteContentHash(database: Database): Promise<string> {
  const [noted] = await run(database, loadStatement('notedContentHash'))
  if (typeof noted?.hash === 'string') return noted.hash
  const hash = await contentHash(database)
  await run(database, loadStatement('noteContentHash'), { hash })
  return hash
}

/** A digest over all nodes and relationships: two databases that say the same have the same one, whatever was loaded when. */
export function contentHash(database: Database): Promise<string> {
  return inTransaction(database, async (send) => {
    const hash = createHash('sha256')
    for (const statement of ['everyNode', 'everyRelationship']) {
      for (const row of await send(loadStatement(statement))) hash.update(`${canonical(row)}\n`)
    }
    return hash.digest('hex')
  })
}

/** JSON with the keys in order, and labels too. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (key, part: unknown) => {
    if (HISTORY.has(key)) return undefined
    if (key === 'labels' && Array.isArray(part)) return [...part].sort()
    if (part === null || typeof part !== 'object' || Array.isArray(part)) return part
    return Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
  })
}
