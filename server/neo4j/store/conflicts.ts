import type { Node, Relationship } from 'neo4j-driver'
import { titleKey } from '../../extraction/titleKey.ts'
import { mayBeOne } from '../../resolution/departments/mayBeOne.ts'
import { nodeRecord } from './nodeRecord.ts'
import type { NodeRecord, RelationRecord } from './records.ts'
import { relationRecord } from './relationRecord.ts'
import type { Session } from './session.ts'

export const CONFLICT_KINDS = ['NUMBER_PRINTED_TWICE', 'TITLE_DIFFERS', 'SEVERAL_TEXTS', 'MAY_BE_ONE', 'UNRESOLVED_NAME'] as const
export type ConflictKind = (typeof CONFLICT_KINDS)[number]

/** A contradiction between held documents, or a question that they leave open. */
export interface Conflict {
  /** The number, name or title, as printed or known. */
  readonly words: string
  readonly reason: string | null
  /** Number of documents, names or assignments concerned. */
  readonly count: number
  readonly nodes: readonly NodeRecord[]
  readonly relation: RelationRecord | null
}

export interface ConflictsOfKind {
  readonly kind: ConflictKind
  /** Number of all conflicts of this kind. */
  readonly totalCount: number
  /** The conflicts with the highest counts. */
  readonly conflicts: readonly Conflict[]
}

interface Row {
  readonly kind: ConflictKind
  readonly words: string
  readonly reason: string | null
  readonly count: number
  readonly nodes: readonly Node[]
  readonly r: Relationship | null
  readonly from: string | null
  readonly to: string | null
}

/** Maximum number of conflicts read for each kind. */
export const MOST_CONFLICTS = 100

/** All kinds, including those without conflicts, each with its first conflicts; one Cypher query. */
export async function conflicts(session: Session): Promise<readonly ConflictsOfKind[]> {
  const found = ((await session.read('Statistics.conflicts', {})) as unknown as readonly Row[]).flatMap(conflictsIn)
  return CONFLICT_KINDS.map((kind) => {
    const own = found.filter((each) => each.kind === kind)
    return { kind, totalCount: own.length, conflicts: own.slice(0, MOST_CONFLICTS).map(({ conflict }) => conflict) }
  })
}

interface Found {
  readonly kind: ConflictKind
  readonly conflict: Conflict
}

function conflictsIn({ kind, words, reason, count, nodes, r, from, to }: Row): readonly Found[] {
  const records = nodes.map(nodeRecord)
  if (kind === 'MAY_BE_ONE') return alike(records).map((conflict) => ({ kind, conflict }))
  if (kind === 'TITLE_DIFFERS' && !titleDiffers(words, records[0])) return []
  const relation = r && from !== null && to !== null ? relationRecord(r, from, to) : null
  return [{ kind, conflict: { words, reason, count: Number(count), nodes: records, relation } }]
}

/**
 * Whether the title in a citation differs from the document's: 《…市场信息…》（皖政〔2023〕13号), but the document with that number is called …市场信心….
 */
function titleDiffers(printed: string, document: NodeRecord | undefined): boolean {
  if (document?.kind !== 'POLICY' && document?.kind !== 'CITED_DOCUMENT') return false
  const cited = /^《(?<title>.+)》/su.exec(printed)?.groups?.title
  if (cited === undefined || document.title === null) return false
  const [one, other] = [titleKey(cited), titleKey(document.title)]
  return !one.includes(other) && !other.includes(one)
}

/** Groups of departments of one place whose names may mean the same one; each department is in one group. */
function alike(departments: readonly NodeRecord[]): readonly Conflict[] {
  let left = departments.flatMap((node) => (node.kind === 'DEPARTMENT' ? [node] : []))
  const groups: Conflict[] = []
  for (let one = left[0]; one !== undefined; one = left[0]) {
    const first = one
    const nodes = left.filter((other) => other === first || mayBeOne(first, other))
    if (nodes.length > 1) groups.push({ words: first.name, reason: null, count: nodes.length, nodes, relation: null })
    left = left.filter((other) => !nodes.includes(other))
  }
  return groups
}
