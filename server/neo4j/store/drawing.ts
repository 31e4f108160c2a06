import type { Node, Relationship } from 'neo4j-driver'
import type { Degrees } from './degrees.ts'
import { declarationOf, kindOfLabel, labelsOf, NODE_TYPE_OF_KIND } from './kinds.ts'
import { nodeRecord } from './nodeRecord.ts'
import {
  type Level,
  NODE_KINDS,
  type NodeKind,
  type NodeRecord,
  type RelationRecord,
  type RelationshipTypeName,
  type ResolutionStatus,
  type Role,
} from './records.ts'
import { relationRecord } from './relationRecord.ts'
import type { Row, Session } from './session.ts'
import { detailOf, titleOf } from './titles.ts'

/** A part of the graph to draw. */
export interface Drawing {
  readonly nodes: readonly DrawingNode[]
  readonly edges: readonly DrawingEdge[]
  readonly omitted: readonly Omission[]
}

export interface DrawingNode {
  readonly id: string
  readonly kind: NodeKind
  readonly label: string
  readonly detail: string | null
  readonly level: Level | null
  /** For a document: its day of issue or publication, or the year in its number. */
  readonly date: string | null
  /** For a document: the place whose authority issued it. */
  readonly place: string | null
  readonly issuer: string | null
  readonly status: ResolutionStatus
  readonly degree: number
  readonly folded: number
  /** For a measure its first deadline; for a deadline its last day. */
  readonly due: string | null
}

export interface DrawingEdge {
  readonly id: string
  readonly kind: RelationshipTypeName
  readonly source: string
  readonly target: string
  readonly count: number
  readonly role: Role | null
  readonly status: ResolutionStatus
  readonly quote: string | null
  /** false if all its statements are from measures folded into the source, which is then not a neighbour of the target. */
  readonly direct: boolean
  /** The single statement of the edge; null for a folded edge. */
  readonly relation: RelationRecord | null
}

/** What was left out of a drawing, and why. */
export interface Omission {
  readonly kind: NodeKind
  readonly of: string | null
  readonly count: number
  readonly reason: string
  /** In a neighbourhood: number of omitted nodes by relationship; a node linked by two relationships counts for both. */
  readonly relations?: readonly { readonly relation: RelationshipTypeName; readonly count: number }[]
}

export interface NeighbourhoodRequest {
  readonly ids: readonly string[]
  readonly drawn: readonly string[]
  readonly depth: number
  readonly kinds: readonly NodeKind[] | null
  readonly relations: readonly RelationshipTypeName[] | null
  readonly limit: number
}

/** Node budget of the overview: share per kind, and a cap on leaves per policy. */
const OVERVIEW = NODE_KINDS.flatMap((kind) => {
  const { overview } = declarationOf(kind)
  return overview ? [{ kind, ...overview }] : []
})
const NEIGHBOURS = NODE_KINDS.filter((kind) => declarationOf(kind).neighbour)
/** Share of the nodes that go to policies. */
const POLICY_SHARE = { mixed: 1 / 3, documents: 2 / 3 }

/**
 * The overview: policies with the nodes linked to them, measures folded into their policy. If kinds are given, all nodes of these kinds up
 * to the limit.
 */
export async function overview(session: Session, degrees: Degrees, limit: number, kinds: readonly NodeKind[] | null): Promise<Drawing> {
  const wanted = OVERVIEW.filter(({ kind }) => !kinds || kinds.includes(kind))
  const labels = wanted.map(({ kind, share, alone }) => ({ label: NODE_TYPE_OF_KIND[kind], share, alone: kinds ? limit : alone }))
  const share = wanted.every(({ kind }) => kind === 'CITED_DOCUMENT') ? POLICY_SHARE.documents : POLICY_SHARE.mixed
  const policies = wanted.length === 0 ? limit : Math.max(1, Math.floor(limit * share))
  const [row] = await session.read('overview', { policies, others: limit, labels })
  if (!row) return { nodes: [], edges: [], omitted: [] }
  const drawnPolicies = (row.policies as readonly Drawn[]).map(drawingNode)
  const others = await withDegrees(session, degrees, (row.others as readonly Node[]).slice(0, limit - drawnPolicies.length))
  const nodes = [...drawnPolicies, ...others]
  const shown = new Set(nodes.map(({ id }) => id))
  const edges = (row.edges as readonly Fold[]).filter(({ source, target }) => shown.has(source) && shown.has(target)).map(foldedEdge)
  return { nodes, edges, omitted: overviewOmissions(row, nodes) }
}

/** Policies that the nodes of a layer are linked to, summed over the nodes: more edges would make an answer of tens of megabytes. */
const MOST_TIES = 40_000

/** The nodes of a kind that are linked to most policies, with these links; `drawn` are other nodes to which edges are wanted. */
export async function layer(session: Session, degrees: Degrees, kind: NodeKind, first: number, drawn: readonly string[]): Promise<Drawing> {
  const [row] = await session.read('layer', { label: NODE_TYPE_OF_KIND[kind], first, ties: MOST_TIES, drawn })
  if (!row) return { nodes: [], edges: [], omitted: [] }
  const nodes = await withDegrees(session, degrees, row.nodes as readonly Node[])
  const missing = Number(row.total) - nodes.length
  return {
    nodes,
    edges: (row.edges as readonly Fold[]).map(foldedEdge),
    omitted: missing > 0 ? [{ kind, of: null, count: missing, reason: nodes.length < first ? `ties ${MOST_TIES}` : `first ${first}` }] : [],
  }
}

/** Pairs of documents whose measures (or upstream tasks) have the same words, as edges without their nodes. */
export async function resemblances(session: Session, first: number): Promise<Drawing> {
  const [row] = await session.read('resemblances', { first })
  const pairs = (row?.edges ?? []) as readonly Pick<Fold, 'source' | 'target' | 'count'>[]
  const edges = pairs.map(({ source, target, count }) =>
    foldedEdge({ id: null, source, target, kind: 'RESEMBLES', role: null, count: Number(count), statuses: [], direct: false, quote: null }),
  )
  return { nodes: [], edges, omitted: [] }
}

/** The neighbours of nodes, one to three steps outward. */
export async function neighbourhood(session: Session, request: NeighbourhoodRequest): Promise<Drawing> {
  const { kinds, ...rest } = request
  const labels = labelsOf(kinds, NEIGHBOURS)
  const [row] = await session.read('neighbourhood', { ...rest, labels })
  return row ? drawingOf(row, `limit ${request.limit}`) : { nodes: [], edges: [], omitted: [] }
}

/** The measures that link a policy to another node. */
export async function unfold(session: Session, source: string, target: string, limit: number): Promise<Drawing> {
  const [row] = await session.read('unfold', { source, target, limit })
  if (!row) return { nodes: [], edges: [], omitted: [] }
  const { nodes, edges } = drawingOf({ ...row, omitted: [] }, '')
  const missing = Number(row.total) - (row.folds as readonly unknown[]).length
  return {
    nodes,
    edges,
    omitted: missing > 0 ? [{ kind: 'MEASURE', of: source, count: missing, reason: `limit ${limit}` }] : [],
  }
}

interface Drawn {
  readonly n: Node
  readonly degree: number
  readonly folded?: number
  readonly due?: string | null
}

interface Fold {
  readonly id: string | null
  readonly source: string
  readonly target: string
  readonly kind: RelationshipTypeName
  readonly role: Role | null
  readonly count: number
  readonly statuses: readonly (ResolutionStatus | null)[]
  readonly direct: boolean
  readonly quote: string | null
}

function drawingOf(row: Row, reason: string): Drawing {
  const edges = (row.edges as readonly { r: Relationship; source: string; target: string }[]).map(({ r, source, target }) =>
    singleEdge(r, source, target),
  )
  const folds = (row.folds as readonly { source: string; target: string }[]).map(({ source, target }) => measureEdge(source, target))
  const omitted = (row.omitted as readonly (Pick<Omission, 'count' | 'relations'> & { of: string; label: string })[]).flatMap(
    ({ of, label, count, relations }) => {
      const kind = kindOfLabel(label)
      return kind ? [{ kind, of, count, reason, relations }] : []
    },
  )
  return { nodes: (row.nodes as readonly Drawn[]).map(drawingNode), edges: [...edges, ...folds], omitted }
}

async function withDegrees(session: Session, degrees: Degrees, nodes: readonly Node[]): Promise<DrawingNode[]> {
  const counts = await degrees(
    session,
    nodes.map(({ properties }) => String(properties.id)),
  )
  return nodes.map((n) => drawingNode({ n, degree: counts.get(String(n.properties.id)) ?? 0 }))
}

function drawingNode({ n, degree, folded, due }: Drawn): DrawingNode {
  const node = nodeRecord(n)
  return {
    id: node.id,
    kind: node.kind,
    label: titleOf(node),
    detail: detailOf(node),
    level: 'level' in node ? node.level : null,
    ...issueOf(node),
    status: node.kind === 'DEPARTMENT' ? node.status : node.kind === 'CITED_DOCUMENT' ? 'NOT_HELD' : 'RESOLVED',
    degree,
    folded: folded ?? 0,
    due: due ?? null,
  }
}

/** When, where and by whom a document was issued; null for other nodes. */
function issueOf(node: NodeRecord): Pick<DrawingNode, 'date' | 'place' | 'issuer'> {
  if (node.kind !== 'POLICY' && node.kind !== 'CITED_DOCUMENT') return { date: null, place: null, issuer: null }
  // Only the year of the number counts: a year in a title is often another one, as in 陇南市知识产权强市建设纲要（2021—2035年）, 绿色建筑评价标准（2019年版）.
  const year = /〔(?<year>\d{4})〕/u.exec(node.documentNumber ?? '')?.groups?.year
  return { date: node.issuedOn ?? node.publishedOn ?? year ?? null, place: node.place, issuer: node.issuerName }
}

function singleEdge(relation: Relationship, source: string, target: string): DrawingEdge {
  const record = relationRecord(relation, source, target)
  const { id, type, role, status, quote } = record
  return { id, kind: type, source, target, count: 1, role, status, quote, direct: true, relation: record }
}

/** The edge from a policy to its measure, drawn even if a section lies between them. */
function measureEdge(source: string, target: string): DrawingEdge {
  return {
    id: `${source}|HAS_MEASURE|${target}`,
    kind: 'HAS_MEASURE',
    source,
    target,
    count: 1,
    role: null,
    status: 'RESOLVED',
    quote: null,
    direct: true,
    relation: null,
  }
}

function foldedEdge({ id, source, target, kind, role, count, statuses, direct, quote }: Fold): DrawingEdge {
  const name = id ?? [source, kind, role, target].filter((part) => part !== null).join('|')
  return { id: name, kind, source, target, count, role, status: leastSure(statuses), quote, direct, relation: null }
}

const BY_DOUBT: readonly ResolutionStatus[] = ['UNRESOLVED', 'AMBIGUOUS', 'NOT_HELD']

function leastSure(statuses: readonly (ResolutionStatus | null)[]): ResolutionStatus {
  return BY_DOUBT.find((status) => statuses.includes(status)) ?? 'RESOLVED'
}

function overviewOmissions(row: Row, nodes: readonly DrawingNode[]): Omission[] {
  const counts: [NodeKind | null, number][] = (row.counts as readonly { label: string; count: number }[]).map(({ label, count }) => [
    kindOfLabel(label),
    count,
  ])
  return [['POLICY' as const, Number(row.allPolicies)] as const, ...counts].flatMap(([kind, count]) => {
    const missing = count - nodes.filter((node) => node.kind === kind).length
    return kind && missing > 0 ? [{ kind, of: null, count: missing, reason: 'limit' }] : []
  })
}
