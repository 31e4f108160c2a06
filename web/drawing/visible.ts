import { NODE_TYPES } from '../model/generated/model.ts'
import { NODE_KINDS } from '../styles/palette.ts'
import { codeOf } from './codes.ts'
import { CITATIONS, type DrawingEdge, type DrawingNode, type Level, type NodeKind, type RelationKind, ROLES, type Role } from './drawing.ts'
import type { Frame } from './frame.ts'
import { type Fold, foldedDocuments, yearOf } from './lineage/folds.ts'
import { isEverywhere, type View, type Within } from './view.ts'

/** A line of the drawing: one or more edges of one kind between the same two nodes. */
export interface Line {
  readonly id: string
  readonly kind: RelationKind
  readonly source: string
  readonly target: string
  /** Single statements behind the line. */
  readonly count: number
  /** The strongest role among them. */
  readonly role: Role | null
  /** True where one of them is not settled. */
  readonly unsure: boolean
  readonly parts: readonly DrawingEdge[]
}

/** What is to be seen: the frame less what is filtered, hidden or out of the neighbourhood asked for. */
export interface Visible {
  readonly nodes: readonly DrawingNode[]
  /** Documents that the lineage draws as one; their members are not among the nodes. */
  readonly folds: readonly Fold[]
  readonly lines: readonly Line[]
  /** The single edges between the nodes, those inside stacks included: a way through a stack is one only through the same document. */
  readonly ties: readonly DrawingEdge[]
}

/** What the legend counts, over all that is drawn, switched off or not. */
export interface Tally {
  readonly kinds: ReadonlyMap<NodeKind, number>
  readonly relations: ReadonlyMap<RelationKind, number>
  readonly levels: ReadonlyMap<Level, number>
  readonly roles: ReadonlyMap<Role, number>
}

/** The part of a frame that a view shows. */
export function visibleOf(frame: Frame, view: View): Visible {
  const edges = unfoldedEdges(frame).filter((edge) => passes(edge, view))
  const near = view.only === null ? null : neighbourhoodOf(frame, edges, view.only)
  const hidden = new Set(view.hidden)
  const shown = (node: DrawingNode) =>
    (near === null || near.has(node.id)) &&
    !hidden.has(codeOf(node.id)) &&
    isWithin(node, view.within) &&
    !view.off.kinds.includes(node.kind) &&
    !(node.level !== null && view.off.levels.includes(node.level))
  const all = connected([...frame.nodes.values()].filter(shown), edges, view.within)
  const { nodes, folds } = view.opening === 'documents' && near === null ? folded(all, view.opened) : { nodes: all, folds: [] }
  const ids = new Set(all.map(({ id }) => id))
  const ties = edges.filter(({ source, target }) => ids.has(source) && ids.has(target))
  return { nodes, folds, lines: linesOf(edgesAmong(nodes, folds, edges)), ties }
}

/** Place and years bound the documents; what is no document has neither. */
export function isWithin(node: DrawingNode, { place, from, to }: Within): boolean {
  if (!isDocument(node)) return true
  const year = yearOf(node)
  if (place !== null && node.place !== place) return false
  return (from === null || (year !== null && year >= from)) && (to === null || (year !== null && year <= to))
}

/** Where documents are bounded by place or year, their parts stay with them, and other nodes that are tied to one of these. */
function connected(nodes: readonly DrawingNode[], edges: readonly DrawingEdge[], within: Within): readonly DrawingNode[] {
  if (isEverywhere(within)) return nodes
  const documents = new Set(nodes.filter(isDocument).map(({ id }) => id))
  const besideDocuments = tiedTo(documents, edges)
  const parts = nodes.filter(({ id, kind }) => PARTS.has(kind) && besideDocuments.has(id)).map(({ id }) => id)
  const tied = tiedTo(new Set([...documents, ...parts]), edges)
  return nodes.filter(({ id, kind }) => documents.has(id) || (PARTS.has(kind) ? besideDocuments : tied).has(id))
}

const PARTS: ReadonlySet<NodeKind> = new Set(NODE_KINDS.filter((kind) => NODE_TYPES[kind].part))

function tiedTo(some: ReadonlySet<string>, edges: readonly DrawingEdge[]): ReadonlySet<string> {
  return new Set(edges.flatMap(({ source, target }) => [...(some.has(source) ? [target] : []), ...(some.has(target) ? [source] : [])]))
}

/** True of a policy, and of a document that is only cited. */
export const isDocument = ({ kind }: DrawingNode) => kind === 'POLICY' || kind === 'CITED_DOCUMENT'

/** Nodes and folds as they are drawn: many documents as stacks, but for what is opened. */
export function folded(all: readonly DrawingNode[], opened: readonly string[]): Pick<Visible, 'nodes' | 'folds'> {
  const { single, folds } = foldedDocuments(all.filter(isDocument), opened)
  return { nodes: [...single, ...all.filter((node) => !isDocument(node))], folds }
}

/** The edges between what is drawn. An edge of a folded document ends at its fold; one within a fold is not drawn. */
export function edgesAmong(nodes: readonly DrawingNode[], folds: readonly Fold[], edges: readonly DrawingEdge[]): DrawingEdge[] {
  const drawnAs = new Map(nodes.map(({ id }) => [id, id]))
  for (const { id, members } of folds) for (const member of members) drawnAs.set(member.id, id)
  return edges.flatMap((edge) => {
    const [source, target] = [drawnAs.get(edge.source), drawnAs.get(edge.target)]
    if (source === undefined || target === undefined || source === target) return []
    return [source === edge.source && target === edge.target ? edge : { ...edge, source, target }]
  })
}

/** The counts beside the legend. */
export function tallyOf(frame: Frame): Tally {
  const kinds = new Map<NodeKind, number>()
  const levels = new Map<Level, number>()
  const relations = new Map<RelationKind, number>()
  const roles = new Map<Role, number>()
  for (const node of frame.nodes.values()) {
    add(kinds, node.kind, 1)
    if (node.level) add(levels, node.level, 1)
  }
  for (const edge of unfoldedEdges(frame)) {
    add(relations, edge.kind, edge.count)
    if (edge.role) add(roles, edge.role, edge.count)
  }
  return { kinds, relations, levels, roles }
}

/** How many neighbours of each drawn node are not drawn: the badge "+n". */
export function hiddenNeighbours(frame: Frame): ReadonlyMap<string, number> {
  const drawn = new Map<string, Set<string>>()
  const meet = (left: string, right: string) => {
    const known = drawn.get(left)
    if (known) known.add(right)
    else drawn.set(left, new Set([right]))
  }
  const unfolded = measuresByPolicy(frame)
  for (const edge of unfoldedEdges(frame)) {
    // The measures behind such a line are the neighbours, not the policy.
    if (!edge.direct) continue
    meet(edge.source, edge.target)
    meet(edge.target, edge.source)
  }
  const left = new Map<string, number>()
  for (const node of frame.nodes.values()) {
    const count = node.kind === 'POLICY' ? node.folded - (unfolded.get(node.id)?.size ?? 0) : node.degree - (drawn.get(node.id)?.size ?? 0)
    if (count > 0) left.set(node.id, count)
  }
  return left
}

/** True of a policy none of whose measures is drawn; `more` is how many of its neighbours are not. */
export const isFolded = ({ kind, folded }: DrawingNode, more: number): boolean => kind === 'POLICY' && more > 0 && more === folded

/** Relations of a document itself, and not of its measures alone. */
export const OF_DOCUMENTS: ReadonlySet<RelationKind> = new Set<RelationKind>([...CITATIONS, 'ISSUED_BY', 'APPLIES_IN'])

/** True of a policy of which not all is drawn that it cites, that cites it, that issued it or that it applies to. */
export function lacksRelations(frame: Frame, { id, kind, degree, folded }: DrawingNode): boolean {
  if (kind !== 'POLICY') return false
  const drawn = new Set<string>()
  for (const edge of frame.edges.values()) {
    const other = edge.source === id ? edge.target : edge.target === id ? edge.source : null
    if (other !== null && OF_DOCUMENTS.has(edge.kind) && frame.nodes.has(other)) drawn.add(other)
  }
  return degree - folded > drawn.size
}

/**
 * The edges between drawn nodes. A line that folds a policy's statements (区财政局 ×12) gives way, one by one, to those
 * whose measures are drawn: what is left of its count stays on the line.
 */
export function unfoldedEdges(frame: Frame): DrawingEdge[] {
  const drawn = [...frame.edges.values()].filter((edge) => frame.nodes.has(edge.source) && frame.nodes.has(edge.target))
  const policyOf = new Map<string, string>()
  for (const [policy, measures] of measuresByPolicy(frame)) for (const measure of measures) policyOf.set(measure, policy)
  if (policyOf.size === 0) return drawn
  const single = new Map<string, number>()
  for (const edge of drawn) {
    const policy = policyOf.get(edge.source)
    if (policy && edge.kind !== 'HAS_MEASURE') add(single, foldKey(edge, policy), edge.count)
  }
  return drawn.flatMap((edge) => {
    if (frame.nodes.get(edge.source)?.kind !== 'POLICY') return [edge]
    const left = edge.count - (single.get(foldKey(edge, edge.source)) ?? 0)
    return left > 0 ? [left === edge.count ? edge : { ...edge, count: left }] : []
  })
}

function measuresByPolicy(frame: Frame): Map<string, Set<string>> {
  const measures = new Map<string, Set<string>>()
  for (const edge of frame.edges.values()) {
    if (edge.kind !== 'HAS_MEASURE' || !frame.nodes.has(edge.target)) continue
    const policy = frame.nodes.get(edge.source)?.kind === 'POLICY' ? edge.source : policyAbove(frame, edge.source)
    if (policy) measures.set(policy, (measures.get(policy) ?? new Set()).add(edge.target))
  }
  return measures
}

function policyAbove(frame: Frame, section: string): string | null {
  for (const edge of frame.edges.values()) {
    if (edge.kind === 'HAS_SECTION' && edge.target === section && frame.nodes.get(edge.source)?.kind === 'POLICY') return edge.source
  }
  return null
}

const foldKey = (edge: DrawingEdge, policy: string) => `${policy}\n${edge.kind}\n${edge.role ?? ''}\n${edge.target}`

const passes = (edge: DrawingEdge, view: View) =>
  !view.off.relations.includes(edge.kind) && !(edge.role !== null && view.off.roles.includes(edge.role))

function neighbourhoodOf(frame: Frame, edges: readonly DrawingEdge[], code: string): Set<string> | null {
  const centre = [...frame.nodes.keys()].find((id) => codeOf(id) === code)
  if (!centre) return null
  const near = new Set([centre])
  for (const edge of edges) {
    if (edge.source === centre) near.add(edge.target)
    if (edge.target === centre) near.add(edge.source)
  }
  return near
}

function linesOf(edges: readonly DrawingEdge[]): Line[] {
  const groups = new Map<string, DrawingEdge[]>()
  for (const edge of edges) {
    const key = `${edge.source}\n${edge.kind}\n${edge.target}`
    const group = groups.get(key)
    if (group) group.push(edge)
    else groups.set(key, [edge])
  }
  return [...groups].map(([key, parts]) => lineOf(key, parts))
}

function lineOf(key: string, parts: readonly DrawingEdge[]): Line {
  const [first] = parts as [DrawingEdge, ...DrawingEdge[]]
  return {
    id: `line:${codeOf(key)}`,
    kind: first.kind,
    source: first.source,
    target: first.target,
    count: parts.reduce((sum, part) => sum + part.count, 0),
    role: ROLES.find((role) => parts.some((part) => part.role === role)) ?? null,
    unsure: parts.some((part) => part.status === 'AMBIGUOUS' || part.status === 'UNRESOLVED'),
    parts,
  }
}

function add<K>(counts: Map<K, number>, key: K, count: number): void {
  counts.set(key, (counts.get(key) ?? 0) + count)
}
