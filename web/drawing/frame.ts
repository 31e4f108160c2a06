import { codeOf } from './codes.ts'
import type { Drawing, DrawingEdge, DrawingNode, NodeKind, Omission, Opening, Point, Positions } from './drawing.ts'

/** The result of an expansion. It also lists neighbours that were drawn before, so that collapsing another node does not remove them. */
export interface Expansion {
  readonly of: string
  readonly neighbours: ReadonlySet<string>
  /** Number of batches fetched. */
  readonly rounds: number
  readonly omitted: readonly Omission[]
}

/**
 * The drawing at one moment: the opening drawing plus the results of the steps so far. A frame depends only on the previous frame and the
 * step, so the same steps always give the same picture.
 */
export interface Frame {
  readonly nodes: ReadonlyMap<string, DrawingNode>
  readonly edges: ReadonlyMap<string, DrawingEdge>
  /** Positions of all nodes ever drawn, so that a node returns to its old position. */
  readonly positions: Positions
  /** Nodes that no collapse removes: nodes of the opening drawing and nodes added by name. */
  readonly base: ReadonlySet<string>
  readonly expanded: ReadonlyMap<string, Expansion>
  /** Nodes that the opening drawing left out. */
  readonly omitted: readonly Omission[]
  /** Number of nodes of each kind in the whole graph. */
  readonly totals: ReadonlyMap<NodeKind, number>
  /** Number of statements of same words in the whole graph. */
  readonly resembling: number
  /** Version of the data behind the opening drawing. */
  readonly version: string | null
}

/** Nodes without a position, and the node they come from; null if each comes from its own neighbours. */
export interface Newcomers {
  readonly from: string | null
  readonly nodes: readonly DrawingNode[]
}

/** The frame of the opening drawing. */
export function openingFrame(drawing: Opening, positions: Positions): Frame {
  return {
    nodes: byId(drawing.nodes),
    edges: byId(drawing.edges),
    positions,
    base: new Set(drawing.nodes.map((node) => node.id)),
    expanded: new Map(),
    omitted: drawing.omitted,
    totals: new Map(drawing.totals.map(({ kind, count }) => [kind, count])),
    resembling: drawing.resembling,
    version: drawing.version,
  }
}

/** The frame after an expansion; the new nodes still need positions. */
export function expandedFrame(frame: Frame, of: string, drawing: Drawing): { frame: Frame; newcomers: Newcomers } {
  const before = frame.expanded.get(of)
  const next = joined(frame, drawing)
  const came = drawing.nodes.map((node) => node.id)
  const neighbours = new Set([...(before?.neighbours ?? []), ...came, ...drawnNeighbours(next, of, drawing)])
  neighbours.delete(of)
  const expansion: Expansion = { of, neighbours, rounds: (before?.rounds ?? 0) + 1, omitted: drawing.omitted }
  return {
    frame: { ...next, expanded: new Map([...frame.expanded, [of, expansion]]) },
    newcomers: { from: of, nodes: placeless(frame, drawing) },
  }
}

/** Neighbours drawn before, of the kinds just fetched. The new expansion keeps them when the node that brought them is collapsed. */
function drawnNeighbours(frame: Frame, of: string, { nodes }: Drawing): string[] {
  const kinds = new Set(nodes.map((node) => node.kind))
  return [...frame.edges.values()].flatMap(({ source, target }) => {
    const other = source === of ? target : target === of ? source : null
    const node = other === null ? undefined : frame.nodes.get(other)
    return node && kinds.has(node.kind) ? [node.id] : []
  })
}

/** The frame with a node added by name, together with its neighbours. */
export function addedFrame(frame: Frame, id: string, drawing: Drawing): { frame: Frame; newcomers: Newcomers } {
  const { frame: next, newcomers } = expandedFrame(frame, id, drawing)
  const first = [...newcomers.nodes].sort((a, b) => Number(b.id === id) - Number(a.id === id))
  return { frame: { ...next, base: new Set([...frame.base, id]) }, newcomers: { from: null, nodes: first } }
}

/** The opening drawing with more of the nodes that it left out. */
export function widenedFrame(frame: Frame, drawing: Drawing, kinds?: readonly NodeKind[]): { frame: Frame; newcomers: Newcomers } {
  const base = new Set([...frame.base, ...drawing.nodes.map((node) => node.id)])
  const asked = ({ kind }: Omission) => !kinds || kinds.includes(kind)
  const omitted = [...frame.omitted.filter((one) => !asked(one)), ...drawing.omitted.filter(asked)]
  return {
    frame: { ...joined(frame, drawing), base, omitted },
    newcomers: { from: null, nodes: placeless(frame, drawing) },
  }
}

/** The frame without the nodes that only this expansion brought, directly or through further expansions. */
export function collapsedFrame(frame: Frame, of: string): Frame {
  const left = new Map([...frame.expanded].filter(([id]) => id !== of))
  const reached = new Set(frame.base)
  const waiting = new Map(left)
  for (let grown = true; grown; ) {
    grown = false
    for (const [id, expansion] of waiting) {
      if (!reached.has(id)) continue
      for (const neighbour of expansion.neighbours) reached.add(neighbour)
      waiting.delete(id)
      grown = true
    }
  }
  const nodes = new Map([...frame.nodes].filter(([id]) => reached.has(id)))
  return { ...frame, nodes, expanded: new Map([...left].filter(([id]) => !waiting.has(id))) }
}

/** The frame with positions for its new nodes; existing positions stay. */
export function placedFrame(frame: Frame, placed: Iterable<readonly [string, Point]>): Frame {
  const positions = new Map(frame.positions)
  for (const [id, at] of placed) if (!positions.has(id)) positions.set(id, at)
  return { ...frame, positions }
}

/** The drawn node with this code. */
export function nodeWithCode(frame: Frame, code: string): DrawingNode | null {
  for (const node of frame.nodes.values()) if (codeOf(node.id) === code) return node
  return null
}

function joined(frame: Frame, drawing: Drawing): Frame {
  return {
    ...frame,
    nodes: new Map([...frame.nodes, ...drawing.nodes.filter((node) => !frame.nodes.has(node.id)).map((node) => [node.id, node] as const)]),
    edges: new Map([...frame.edges, ...drawing.edges.map((edge) => [edge.id, edge] as const)]),
  }
}

const placeless = (frame: Frame, drawing: Drawing) => drawing.nodes.filter((node) => !frame.positions.has(node.id))

const byId = <T extends { readonly id: string }>(things: readonly T[]) => new Map(things.map((thing) => [thing.id, thing]))
