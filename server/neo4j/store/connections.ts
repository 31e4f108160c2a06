import type { Node, Relationship } from 'neo4j-driver'
import { nodeRecord } from './nodeRecord.ts'
import type { DepartmentRecord, DocumentRecord, NodeRecord, PolicyRecord, RelationRecord, RelationshipTypeName } from './records.ts'
import { relationRecord } from './relationRecord.ts'
import type { Session } from './session.ts'
import { ofKind } from './tasks.ts'

/** A document, and how often it is cited. */
export interface CitedMost {
  readonly document: DocumentRecord
  readonly policies: number
  readonly mentions: number
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
        mentions: count('mentions'),
        implements: count('implements'),
        basedOn: count('basedOn'),
        cites: count('cites'),
      },
    ]
  })
}

/** A path between two nodes; relation `i` connects node `i` and node `i + 1`, in either direction. */
export interface Path {
  readonly nodes: readonly NodeRecord[]
  readonly relations: readonly RelationRecord[]
}

export interface PathRequest {
  readonly from: string
  readonly to: string
  readonly maxHops: number
  /** Only these relationships; null for all. */
  readonly relations: readonly RelationshipTypeName[] | null
  readonly limit: number
}

/** The shortest paths between two nodes. */
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

/** The departments that a department, or its whole function line, works with. */
export interface DepartmentNetwork {
  readonly department: DepartmentRecord
  /** Number of departments taken together: 1, or all of the line. */
  readonly departments: number
  readonly measures: number
  /** The policies that name them, regardless of `documents`. */
  readonly policies: readonly { readonly policy: PolicyRecord; readonly measures: number }[]
  readonly partners: readonly Partner[]
  readonly partnerTotal: number
}

/** Each measure counts once, by the strongest role of either side. */
interface Shares {
  /** Number of measures that name both departments. */
  readonly together: number
  /** Number of measures that name both and where the partner leads. */
  readonly leads: number
  /** Number of measures that name both and where the department itself leads. */
  readonly ledBy: number
  readonly bothLead: number
  /** Number of measures that name both, where neither leads and both are responsible. */
  readonly bothAnswer: number
  readonly documents: number
}

export interface Partner extends Shares {
  readonly department: DepartmentRecord
  /** Number of measures that name both, where neither leads and at least one is not responsible. */
  readonly takesPart: number
}

export interface NetworkRequest {
  readonly id: string
  /** true: all departments of its line together. */
  readonly line: boolean
  /** Only measures of these policies; null for all. */
  readonly documents: readonly string[] | null
  readonly limit: number
}

/** The departments named in the same measures, or null if the department does not exist. */
export async function network(session: Session, request: NetworkRequest): Promise<DepartmentNetwork | null> {
  const [row] = await session.read('network', { ...request })
  if (!row) return null
  return {
    department: ofKind('DEPARTMENT', row.department as Node),
    departments: Number(row.departments),
    measures: Number(row.measures),
    policies: (row.policies as readonly { p: Node; measures: number }[]).map(({ p, measures }) => ({
      policy: ofKind('POLICY', p),
      measures,
    })),
    partnerTotal: Number(row.total),
    partners: (row.rows as readonly (Shares & { readonly n: Node })[]).map(partnerOf),
  }
}

function partnerOf({ n, ...shares }: Shares & { readonly n: Node }): Partner {
  const { together, leads, ledBy, bothLead, bothAnswer } = shares
  const takesPart = together - (leads + ledBy - bothLead) - bothAnswer
  return { department: ofKind('DEPARTMENT', n), ...shares, takesPart }
}
