import type { Node, Relationship } from 'neo4j-driver'
import type { Omission } from './drawing.ts'
import { kindOfLabel } from './kinds.ts'
import { nodeRecord } from './nodeRecord.ts'
import type { NodeRecord, RelationRecord, RelationshipTypeName } from './records.ts'
import { relationRecord } from './relationRecord.ts'
import type { Row, Session } from './session.ts'
import { type SectionStretch, speaksFor } from './traceScope.ts'

/** The relationships that place documents, tasks and measures above one another. */
export const LINEAGE = [
  'CARRIES_OUT',
  'TASK_OF',
  'IMPLEMENTS',
  'BASED_ON',
  'REPEALS',
  'AMENDS',
  'FORWARDS',
  'CITES',
  'HAS_MEASURE',
] as const satisfies readonly RelationshipTypeName[]

export interface TraceRequest {
  readonly id: string
  readonly direction: 'UP' | 'DOWN'
  readonly maxHops: number
  readonly relations: readonly RelationshipTypeName[] | null
  /** Upward from a measure: also follow citations in other parts of its policy, which do not concern the measure. */
  readonly otherParts: boolean
  readonly limit: number
}

/** The chains from a node, as layers: every node reached with its distance, and every hop between two of them. */
export interface Trace {
  readonly root: NodeRecord
  readonly direction: 'UP' | 'DOWN'
  readonly nodes: readonly TraceNode[]
  readonly hops: readonly TraceHop[]
  readonly chains: readonly (readonly TraceHop[])[]
  readonly omitted: readonly Omission[]
}

export interface TraceNode {
  readonly node: NodeRecord
  readonly depth: number
}

/** `from` carries out, implements, is based on or cites `to`; `relation` is null for the hop from a measure to its policy. */
export interface TraceHop {
  readonly id: string
  readonly kind: RelationshipTypeName
  readonly source: NodeRecord
  readonly target: NodeRecord
  readonly relation: RelationRecord | null
  /** Upward from a measure, for statements of its policy: whether they cover the whole document, or another part than the measure's. */
  readonly scope: 'WHOLE_DOCUMENT' | 'OTHER_PART' | null
}

/** The chains upward or downward from a node, or null if it does not exist. */
export async function trace(session: Session, request: TraceRequest): Promise<Trace | null> {
  const { id, direction, maxHops, limit } = request
  const [row] = await session.read('trace', { id, up: direction === 'UP', maxHops, relations: request.relations ?? LINEAGE, limit })
  if (!row) return null
  const nodes = (row.nodes as readonly ReachedRow[]).map(({ n, depth }) => ({ node: nodeRecord(n), depth }))
  const root = nodeRecord(row.root as Node)
  const all = hopsOf(row, root, new Map(nodes.map(({ node }) => [node.id, node])))
  const hops = request.otherParts ? all : concerning(root.id, all, direction)
  const within = new Set([root.id, ...hops.flatMap(({ source, target }) => [source.id, target.id])])
  const shown = nodes.filter(({ node }) => within.has(node.id))
  const left = nodes.filter(({ node }) => !within.has(node.id)).map(({ node }) => node)
  const omitted = [...omissions(row, request, within), ...leftOut(left), ...citedByMeasures(row, root)]
  return { root, direction, nodes: shown, hops, chains: chainsOf(root.id, hops, direction, limit), omitted }
}

/** The hops that are still connected to the root after those of other parts of its policy are removed. */
function concerning(root: string, hops: readonly TraceHop[], direction: 'UP' | 'DOWN'): readonly TraceHop[] {
  const [near, far] = direction === 'UP' ? (['source', 'target'] as const) : (['target', 'source'] as const)
  const kept = hops.filter(({ scope }) => scope !== 'OTHER_PART')
  if (kept.length === hops.length) return hops
  const reached = new Set([root])
  for (let before = 0; before < reached.size; ) {
    before = reached.size
    for (const hop of kept) if (reached.has(hop[near].id)) reached.add(hop[far].id)
  }
  return kept.filter((hop) => reached.has(hop[near].id))
}

function leftOut(nodes: readonly NodeRecord[]): readonly Omission[] {
  const kinds = [...new Set(nodes.map(({ kind }) => kind))]
  const reason = 'cited in other parts of the document only'
  return kinds.map((kind) => ({ kind, of: null, count: nodes.filter((node) => node.kind === kind).length, reason }))
}

function citedByMeasures({ byMeasures }: Row, { id }: NodeRecord): readonly Omission[] {
  const count = Number(byMeasures)
  return count === 0 ? [] : [{ kind: 'CITED_DOCUMENT', of: id, count, reason: 'cited by single measures only' }]
}

interface ReachedRow {
  readonly n: Node
  readonly depth: number
  readonly more: boolean
}

interface HopRow {
  readonly r: Relationship
  readonly source: string
  readonly target: string
}

function hopsOf(row: Row, root: NodeRecord, nodes: ReadonlyMap<string, NodeRecord>): readonly TraceHop[] {
  const hop = (id: string, kind: RelationshipTypeName, from: string, to: string, relation: RelationRecord | null): readonly TraceHop[] => {
    const source = nodes.get(from)
    const target = nodes.get(to)
    return source && target ? [{ id, kind, source, target, relation, scope: scopeOf(row, root, source, relation) }] : []
  }
  const part = row.part as { source: string; target: string } | null
  const within = part ? hop(`${part.target}|HAS_MEASURE|${part.source}`, 'HAS_MEASURE', part.source, part.target, null) : []
  const stated = (row.hops as readonly HopRow[]).flatMap(({ r, source, target }) => {
    const relation = relationRecord(r, source, target)
    return hop(relation.id, relation.type, source, target, relation)
  })
  return [...stated, ...within].sort(byRelation)
}

function scopeOf(row: Row, root: NodeRecord, source: NodeRecord, words: RelationRecord | null): TraceHop['scope'] {
  if (root.kind !== 'MEASURE' || source.id !== root.document || words?.start == null || words.end === null) return null
  if (row.part === null || root.start === null || root.end === null) return null
  const { start, end } = words
  const speaks = speaksFor({ start, end }, { start: root.start, end: root.end }, row.sections as readonly SectionStretch[])
  return speaks ? 'WHOLE_DOCUMENT' : 'OTHER_PART'
}

/** The order in which hops are preferred. */
export const byRelation = (a: TraceHop, b: TraceHop): number =>
  strength(a) - strength(b) || placeOf(a) - placeOf(b) || (a.id < b.id ? -1 : 1)

/** A table's statement about a single task comes before a preamble about the whole document, and that before a mere mention. */
const strength = ({ kind }: TraceHop): number => (LINEAGE as readonly string[]).indexOf(kind)

const placeOf = ({ relation }: TraceHop): number => relation?.start ?? -1

/** Every path from the root to an end, strongest relation first; between two nodes only one hop is used. */
function chainsOf(root: string, hops: readonly TraceHop[], direction: 'UP' | 'DOWN', limit: number): readonly (readonly TraceHop[])[] {
  const [near, far] = direction === 'UP' ? (['source', 'target'] as const) : (['target', 'source'] as const)
  const onward = new Map<string, Map<string, TraceHop>>()
  for (const hop of hops) {
    const exits = onward.get(hop[near].id) ?? new Map<string, TraceHop>()
    if (!exits.has(hop[far].id)) exits.set(hop[far].id, hop)
    onward.set(hop[near].id, exits)
  }
  const chains: TraceHop[][] = []
  const walk = (at: string, chain: readonly TraceHop[], seen: readonly string[]): void => {
    if (chains.length >= limit) return
    const exits = [...(onward.get(at)?.values() ?? [])].filter((hop) => !seen.includes(hop[far].id))
    if (exits.length === 0 && chain.length > 0) chains.push([...chain])
    for (const hop of exits) walk(hop[far].id, [...chain, hop], [...seen, hop[far].id])
  }
  walk(root, [], [root])
  return chains
}

function omissions(row: Row, { limit, maxHops }: TraceRequest, shown: ReadonlySet<string>): readonly Omission[] {
  const beyond = (row.omitted as readonly { label: string; count: number }[]).flatMap(({ label, count }) => {
    const kind = kindOfLabel(label)
    return kind && count > 0 ? [{ kind, of: null, count, reason: `limit ${limit}` }] : []
  })
  const deeper = (row.nodes as readonly ReachedRow[])
    .filter(({ more }) => more)
    .map(({ n }) => nodeRecord(n))
    .filter(({ id }) => shown.has(id))
    .map(({ id, kind }) => ({ kind, of: id, count: 1, reason: `maxHops ${maxHops}: the chain goes on` }))
  return [...beyond, ...deeper]
}
