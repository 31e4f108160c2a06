import type { Node, Relationship } from 'neo4j-driver'
import { nodeRecord } from './nodeRecord.ts'
import type { DepartmentRecord, DocumentRecord, NodeRecord, RelationRecord } from './records.ts'
import { relationRecord } from './relationRecord.ts'
import type { Session } from './session.ts'
import { ofKind } from './tasks.ts'

/** A document and how many refer to it. */
export interface CitedMost {
  readonly document: DocumentRecord
  readonly policies: number
  readonly places: number
  readonly implements: number
  readonly basedOn: number
  readonly cites: number
}

/** The documents that most policies refer to. */
export async function citedMost(session: Session, held: boolean | null, first: number): Promise<readonly CitedMost[]> {
  const rows = await session.read('citedMost', { held, first })
  return rows.flatMap((row) => {
    const document = nodeRecord(row.n as Node)
    if (document.kind !== 'POLICY' && document.kind !== 'CITED_DOCUMENT') return []
    const count = (name: string) => Number(row[name])
    return [
      {
        document,
        policies: count('policies'),
        places: count('places'),
        implements: count('implements'),
        basedOn: count('basedOn'),
        cites: count('cites'),
      },
    ]
  })
}

/** A way between two nodes; relation `i` binds node `i` and node `i + 1`, in whichever direction. */
export interface Path {
  readonly nodes: readonly NodeRecord[]
  readonly relations: readonly RelationRecord[]
}

export interface PathRequest {
  readonly from: string
  readonly to: string
  readonly maxHops: number
  readonly limit: number
}

/** The shortest ways between two nodes. */
export async function paths(session: Session, request: PathRequest): Promise<readonly Path[]> {
  const rows = await session.read('paths', { ...request })
  return rows.map((row) => {
    const nodes = row.nodes as readonly Node[]
    const idOf = new Map(nodes.map((node) => [node.elementId, String(node.properties.id)]))
    const end = (elementId: string) => idOf.get(elementId) ?? ''
    const relations = (row.relations as readonly Relationship[]).map((r) =>
      relationRecord(r, end(r.startNodeElementId), end(r.endNodeElementId)),
    )
    return { nodes: nodes.map(nodeRecord), relations }
  })
}

/** With whom a body works. */
export interface BureauNetwork {
  readonly department: DepartmentRecord
  readonly measures: number
  readonly partners: readonly Partner[]
  readonly partnerTotal: number
}

export interface Partner {
  readonly department: DepartmentRecord
  /** Measures that name both. */
  readonly together: number
  /** Of these, where the partner leads. */
  readonly leads: number
  /** Of these, where the body itself leads. */
  readonly ledBy: number
  readonly documents: number
}

interface PartnerRow {
  readonly n: Node
  readonly together: number
  readonly leads: number
  readonly ledBy: number
  readonly documents: number
}

/** The bodies named in the same measures, or null where there is no such body. */
export async function network(session: Session, id: string, limit: number): Promise<BureauNetwork | null> {
  const [row] = await session.read('network', { id, limit })
  if (!row) return null
  return {
    department: ofKind('DEPARTMENT', row.department as Node),
    measures: Number(row.measures),
    partnerTotal: Number(row.total),
    partners: (row.rows as readonly PartnerRow[]).map(({ n, together, leads, ledBy, documents }) => ({
      department: ofKind('DEPARTMENT', n),
      together,
      leads,
      ledBy,
      documents,
    })),
  }
}
