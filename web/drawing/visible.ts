import { NODE_TYPES } from '../model/generated/model.ts'
import { NODE_KINDS } from '../styles/palette.ts'
import { type AroundCentre, aroundCentre } from './aroundCentre.ts'
import { codeOf } from './codes.ts'
import { distancesFrom, neighboursIn } from './distances.ts'
import {
  CITATIONS,
  type DrawingEdge,
  type DrawingNode,
  isDocument,
  type LevelChoice,
  levelChoiceOf,
  type NodeKind,
  type RelationKind,
  ROLES,
  type Role,
} from './drawing.ts'
import type { Frame } from './frame.ts'
import { type Among, type Fold, foldedDocuments, spansAmong, yearOf } from './lineage/folds.ts'
import { landmarksAmong } from './lineage/landmarks.ts'
import type { Span } from './lineage/spans.ts'
import { type Hops, shapeOf, type View, type Within } from './view.ts'

/** A line of the drawing: one or more edges of one kind between the same two nodes. */
export interface Line {
  readonly id: string
  readonly kind: RelationKind
  readonly source: string
  readonly target: string
  /** Number of statements behind the line. */
  readonly count: number
  /** The strongest role among them. */
  readonly role: Role | null
  /** True if at least one of them is unresolved. */
  readonly unsure: boolean
  /** True for the weaker lines of stacks if there are many. They are drawn only while one of their ends is hovered or selected. */
  readonly quiet: boolean
  readonly parts: readonly DrawingEdge[]
}

/** The visible part of a frame: without nodes that are filtered, hidden or outside the chosen neighbourhood. */
export interface Visible {
  readonly nodes: readonly DrawingNode[]
  /** Documents that the lineage draws as one; their members are not among `nodes`. */
  readonly folds: readonly Fold[]
  /** Year columns of the stacks; empty if nothing is folded. */
  readonly spans: readonly Span[]
  /** For documents drawn by themselves among stacks: the reason. */
  readonly among: ReadonlyMap<string, Among>
  readonly lines: readonly Line[]
  /**
   * Single edges between the nodes, including those inside stacks. They prevent a path from entering a stack at one document and leaving
   * it at another.
   */
  readonly ties: readonly DrawingEdge[]
  /** In rings: their centre, and the distance of each node from it. */
  readonly around: AroundCentre | null
}

/** The counts in the legend: all drawn nodes, whether switched off or not. */
export interface Tally {
  readonly kinds: ReadonlyMap<NodeKind, number>
  readonly relations: ReadonlyMap<RelationKind, number>
  readonly levels: ReadonlyMap<LevelChoice, number>
  readonly roles: ReadonlyMap<Role, number>
}

/** Several parts of the page ask the same of a frame, which never changes. */
export function oncePerFrame<T>(found: (frame: Frame) => T): (frame: Frame) => T {
  const known = new WeakMap<Frame, T>()
  return (frame) => {
    const before = known.get(frame)
    if (before !== undefined) return before
    const now = found(frame)
    known.set(frame, now)
    return now
  }
}

/** Computes the part of a frame that a view shows. */
export function visibleOf(frame: Frame, view: View): Visible {
  const every = unfoldedEdges(frame)
  const edges = every.filter((edge) => passes(edge, view))
  const near = view.only === null ? null : neighbourhoodOf(frame, edges, view.only, view.hops)
  const hidden = new Set(view.hidden)
  const shown = (node: DrawingNode) => {
    const level = levelChoiceOf(node)
    return (
      (near === null || near.has(node.id)) &&
      !hidden.has(codeOf(node.id)) &&
      isWithin(node, view.within) &&
      !view.off.kinds.includes(node.kind) &&
      !(level !== null && view.off.levels.includes(level))
    )
  }
  const all = withoutLoose(connected([...frame.nodes.values()].filter(shown), edges, view.within), { every, edges }, view)
  const ids = new Set(all.map(({ id }) => id))
  const ties = edges.filter(({ source, target }) => ids.has(source) && ids.has(target))
  const around = shapeOf(view) === 'rings' ? aroundCentre(view.only ?? view.centre, all, ties) : null
  const { nodes, folds, spans, among } =
    view.opening === 'documents' && near === null
      ? folded(all, { frame, view }, around)
      : { nodes: all, folds: [], spans: [], among: new Map() }
  const lines = quietened(linesOf(edgesAmong(nodes, folds, edges)), { folds, among }, view.tall)
  return { nodes, folds, spans, among, lines, ties, around }
}

/**
 * True if the node is within the bounds. Place and years bound documents; days bound measures and deadlines; other kinds are never
 * bounded.
 */
export function isWithin(node: DrawingNode, { place, from, to, dueFrom, dueTo }: Within): boolean {
  if (DUE.has(node.kind)) {
    const { due } = node
    return (dueFrom === null || (due !== null && due >= dueFrom)) && (dueTo === null || (due !== null && due <= dueTo))
  }
  if (!isDocument(node)) return true
  const year = yearOf(node)
  if (place !== null && node.place !== place) return false
  return (from === null || (year !== null && year >= from)) && (to === null || (year !== null && year <= to))
}

/** If documents are bounded by place or year, keeps their parts and the other nodes tied to documents or parts. */
function connected(nodes: readonly DrawingNode[], edges: readonly DrawingEdge[], within: Within): readonly DrawingNode[] {
  if (within.place === null && within.from === null && within.to === null) return nodes
  const documents = new Set(nodes.filter(isDocument).map(({ id }) => id))
  const besideDocuments = tiedTo(documents, edges)
  const parts = nodes.filter(({ id, kind }) => PARTS.has(kind) && besideDocuments.has(id)).map(({ id }) => id)
  const tied = tiedTo(new Set([...documents, ...parts]), edges)
  return nodes.filter(({ id, kind }) => documents.has(id) || (PARTS.has(kind) ? besideDocuments : tied).has(id))
}

/** Kinds with a due date. */
const DUE: ReadonlySet<NodeKind> = new Set<NodeKind>(['MEASURE', 'TARGET'])

/**
 * If relations, roles, deadlines or the number of neighbours are bounded, removes nodes left without lines or with too few neighbours.
 * Nodes that never had a line stay, unless a number of neighbours is required.
 */
function withoutLoose(
  nodes: readonly DrawingNode[],
  { every, edges }: { readonly every: readonly DrawingEdge[]; readonly edges: readonly DrawingEdge[] },
  { off, within: { dueFrom, dueTo, least } }: View,
): readonly DrawingNode[] {
  if (off.relations.length + off.roles.length === 0 && dueFrom === null && dueTo === null && least === null) return nodes
  const ids = new Set(nodes.map(({ id }) => id))
  const left = neighboursIn(edges.filter(({ source, target }) => ids.has(source) && ids.has(target)))
  const before = neighboursIn(every)
  return nodes.filter(({ id }) => {
    const count = left.get(id)?.size ?? 0
    return least === null ? count > 0 || !before.has(id) : count >= least
  })
}

const PARTS: ReadonlySet<NodeKind> = new Set(NODE_KINDS.filter((kind) => NODE_TYPES[kind].part))

function tiedTo(some: ReadonlySet<string>, edges: readonly DrawingEdge[]): ReadonlySet<string> {
  return new Set(edges.flatMap(({ source, target }) => [...(some.has(source) ? [target] : []), ...(some.has(target) ? [source] : [])]))
}

/** Input of folding. It uses the whole frame, so that columns and landmarks do not change when documents are filtered. */
export interface FoldedBy {
  readonly frame: Frame
  readonly view: Pick<View, 'arrangement' | 'opened' | 'tall'>
}

/**
 * Nodes and folds to draw: many documents become stacks, except opened ones, landmarks and the centre of rings. The timeline has space for
 * each year; in rings, the documents of a stack have the same distance from the centre.
 */
export function folded(
  all: readonly DrawingNode[],
  { frame, view }: FoldedBy,
  around: AroundCentre | null = null,
): Pick<Visible, 'nodes' | 'folds' | 'spans' | 'among'> {
  const spans = view.arrangement === 'timeline' ? [] : spansAmong([...frame.nodes.values()].filter(isDocument), view.tall)
  const landmarks = new Set([...landmarksAmong([...frame.edges.values()], view.tall), ...(around ? [around.centre] : [])])
  const { single, folds, among } = foldedDocuments(all.filter(isDocument), { opened: view.opened, landmarks, spans, hops: around?.hops })
  return { nodes: [...single, ...all.filter((node) => !isDocument(node))], folds, spans: folds.length > 0 ? spans : [], among }
}

/** Maximum number of stack lines drawn at once; fewer fit on a phone. */
const LOUD = 44
const LOUD_TALL = 22
/** Number of lines always drawn for a landmark, to show why it is one. */
const LOUD_OF_LANDMARK = 2

/** Marks all but the strongest lines of stacks as quiet. Lines between two single nodes are always drawn. */
function quietened(lines: readonly Line[], { folds, among }: Pick<Visible, 'folds' | 'among'>, tall: boolean): readonly Line[] {
  const stacks = new Set(folds.map(({ id }) => id))
  const ranked = lines
    .filter(({ source, target }) => stacks.has(source) || stacks.has(target))
    .sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1))
  const landmarks = [...among].filter(([, why]) => why === 'landmark')
  const ofLandmarks = landmarks.flatMap(([id]) => ranked.filter(({ target }) => target === id).slice(0, LOUD_OF_LANDMARK))
  const loud = new Set([...ranked.slice(0, tall ? LOUD_TALL : LOUD), ...ofLandmarks])
  const quiet = new Set(ranked.filter((line) => !loud.has(line)))
  return lines.map((line) => (quiet.has(line) ? { ...line, quiet: true } : line))
}

/** Edges between drawn nodes and folds. An edge of a folded document ends at its fold; an edge inside a fold is not drawn. */
export function edgesAmong(nodes: readonly DrawingNode[], folds: readonly Fold[], edges: readonly DrawingEdge[]): DrawingEdge[] {
  const drawnAs = new Map(nodes.map(({ id }) => [id, id]))
  for (const { id, members } of folds) for (const member of members) drawnAs.set(member.id, id)
  return edges.flatMap((edge) => {
    const [source, target] = [drawnAs.get(edge.source), drawnAs.get(edge.target)]
    if (source === undefined || target === undefined || source === target) return []
    return [source === edge.source && target === edge.target ? edge : { ...edge, source, target }]
  })
}

/** The counts in the legend. */
export function tallyOf(frame: Frame): Tally {
  const kinds = new Map<NodeKind, number>()
  const levels = new Map<LevelChoice, number>()
  const relations = new Map<RelationKind, number>()
  const roles = new Map<Role, number>()
  for (const node of frame.nodes.values()) {
    add(kinds, node.kind, 1)
    const level = levelChoiceOf(node)
    if (level !== null) add(levels, level, 1)
  }
  for (const edge of unfoldedEdges(frame)) {
    add(relations, edge.kind, edge.count)
    if (edge.role) add(roles, edge.role, edge.count)
  }
  return { kinds, relations, levels, roles }
}

/** Number of undrawn neighbours of each drawn node: the badge "+n". */
export const hiddenNeighbours = oncePerFrame((frame): ReadonlyMap<string, number> => {
  const unfolded = measuresByPolicy(frame)
  // For a line that is not direct, the neighbours are the measures behind it, not the policy.
  const drawn = neighboursIn(unfoldedEdges(frame).filter(({ direct }) => direct))
  const left = new Map<string, number>()
  for (const node of frame.nodes.values()) {
    const count = node.kind === 'POLICY' ? node.folded - (unfolded.get(node.id)?.size ?? 0) : node.degree - (drawn.get(node.id)?.size ?? 0)
    if (count > 0) left.set(node.id, count)
  }
  return left
})

/** True for a policy with none of its measures drawn; `more` is the number of its undrawn neighbours. */
export const isFolded = ({ kind, folded }: DrawingNode, more: number): boolean => kind === 'POLICY' && more > 0 && more === folded

/** Relations that a document has itself, not only through its measures. */
export const OF_DOCUMENTS: ReadonlySet<RelationKind> = new Set<RelationKind>([...CITATIONS, 'ISSUED_BY', 'APPLIES_IN'])

/** True for a policy that has undrawn relations itself: documents that it cites or that cite it, its issuer, or its place. */
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
 * Edges between drawn nodes. A line that folds a policy's statements (区财政局 ×12) is replaced by the lines of its drawn measures; the
 * remaining count stays on the line.
 */
export const unfoldedEdges = oncePerFrame((frame): readonly DrawingEdge[] => {
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
})

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

function neighbourhoodOf(frame: Frame, edges: readonly DrawingEdge[], code: string, hops: Hops): Set<string> | null {
  const centre = [...frame.nodes.keys()].find((id) => codeOf(id) === code)
  if (!centre) return null
  const far = distancesFrom(centre, neighboursIn(edges))
  return new Set([...far].filter(([, distance]) => distance <= hops).map(([id]) => id))
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
    quiet: false,
    parts,
  }
}

function add<K>(counts: Map<K, number>, key: K, count: number): void {
  counts.set(key, (counts.get(key) ?? 0) + count)
}
