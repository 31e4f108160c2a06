import { isNode } from 'neo4j-driver'
import { nodeRecord } from './nodeRecord.ts'
import type { NodeRecord } from './records.ts'
import type { Session } from './session.ts'

/** The nodes that exist, by the id asked for (which may be a former id of the node). */
export async function nodes(session: Session, ids: readonly string[]): Promise<ReadonlyMap<string, NodeRecord>> {
  const rows = await session.read('nodes', { ids })
  return new Map(rows.flatMap((row) => (isNode(row.n) ? [[String(row.asked), nodeRecord(row.n)] as const] : [])))
}

/** The source texts of policies, by id. */
export async function texts(session: Session, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await session.read('Policy.text', { ids })
  return new Map(rows.map((row) => [String(row.id), String(row.text)]))
}
