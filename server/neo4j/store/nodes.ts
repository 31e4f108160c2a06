import { isNode } from 'neo4j-driver'
import { documentNumbersIn } from '../../extraction/documentNumber.ts'
import { nodeRecord } from './nodeRecord.ts'
import type { NodeRecord, PolicyRecord } from './records.ts'
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

/** The policy with this number, printed with any style of brackets, or null. */
export async function policyByNumber(session: Session, documentNumber: string): Promise<PolicyRecord | null> {
  const [row] = await session.read('policy', { documentNumber: normalNumber(documentNumber) })
  if (!row || !isNode(row.n)) return null
  const node = nodeRecord(row.n)
  return node.kind === 'POLICY' ? node : null
}

/** 津政发[2022]12号 → 津政发〔2022〕12号; words without a number stay as they are and are simply not found. */
function normalNumber(words: string): string {
  return documentNumbersIn(words.normalize('NFKC'))[0]?.number ?? words.trim()
}
