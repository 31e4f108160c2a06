import type { Relationship } from 'neo4j-driver'
import { kindOfLabel } from './kinds.ts'
import type { NodeKind, RelationRecord } from './records.ts'
import { relationRecord } from './relationRecord.ts'
import type { Session } from './session.ts'

/** A statement read from a text: the relationship with its evidence, and the node at its other end. */
export interface Statement {
  readonly relation: RelationRecord
  readonly node: { readonly id: string; readonly kind: NodeKind; readonly title: string }
}

const MOST_STATEMENTS = 10_000

interface Said {
  readonly r: Relationship
  readonly from: string
  readonly to: string
  readonly label: string
  readonly title: string | null
}

/** All statements read from the texts of policies, by id, in text order. */
export async function statements(session: Session, ids: readonly string[]): Promise<ReadonlyMap<string, readonly Statement[]>> {
  const rows = await session.read('Policy.statements', { ids, limit: MOST_STATEMENTS })
  return new Map(rows.map((row) => [String(row.id), (row.statements as readonly Said[]).flatMap(statementOf)]))
}

function statementOf({ r, from, to, label, title }: Said): readonly Statement[] {
  const kind = kindOfLabel(label)
  return kind ? [{ relation: relationRecord(r, from, to), node: { id: to, kind, title: title ?? to } }] : []
}
