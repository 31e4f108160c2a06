import type { TypedNumber } from '../../extraction/typedNumber.ts'
import { nodeRecord } from './nodeRecord.ts'
import type { DocumentRecord, NodeRecord } from './records.ts'
import type { Session } from './session.ts'
import { isNode } from './stored.ts'

/** The existing nodes, by the requested id (which may be a former id of the node). */
export async function nodes(session: Session, ids: readonly string[]): Promise<ReadonlyMap<string, NodeRecord>> {
  const rows = await session.read('nodes', { ids })
  return new Map(rows.flatMap((row) => (isNode(row.n) ? [[String(row.asked), nodeRecord(row.n)] as const] : [])))
}

/** The source texts of policies, by id. */
export async function texts(session: Session, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await session.read('Policy.text', { ids })
  return new Map(rows.map((row) => [String(row.id), String(row.text)]))
}

/**
 * The documents with this number, held ones first. There are several if several texts print it, or if the number of an order lacks its
 * issuer.
 */
export async function documentsByNumber(session: Session, asked: TypedNumber): Promise<readonly DocumentRecord[]> {
  const [documentNumber, ending] = asked.kind === 'number' ? [asked.number, null] : ['', asked.ending]
  const rows = await session.read('policy', { documentNumber, ending })
  return rows.flatMap(({ n }) => (isNode(n) ? nodeRecord(n) : [])).filter(isDocument)
}

const isDocument = (node: NodeRecord): node is DocumentRecord => node.kind === 'POLICY' || node.kind === 'CITED_DOCUMENT'
