import { codeOf } from './codes.ts'
import type { Drawing, DrawingEdge, DrawingNode, Omission, Point, Positions } from './drawing.ts'

/** What an expansion brought. Kept also for nodes that were there before, so that collapsing one neighbour keeps what another shows. */
export interface Expansion {
  readonly of: string
  readonly neighbours: ReadonlySet<string>
  /** How many batches were fetched. */
  readonly rounds: number
  readonly omitted: readonly Omission[]
}

/**
 * The drawing at one moment: the opening drawing plus what the steps so far brought. A frame follows from the one before
 * and the step alone, so the same steps always lead to the same picture.
 */
export interface Frame {
  readonly nodes: ReadonlyMap<string, DrawingNode>
  readonly edges: ReadonlyMap<string, DrawingEdge>
  /** Places of all nodes that were ever drawn, so that one comes back to where it was. */
  readonly positions: Positions
  /** Nodes that stay whatever is collapsed: of the opening drawing, or added by name. */
  readonly base: ReadonlySet<string>
  readonly expanded: ReadonlyMap<string, Expansion>
  /** What the opening drawing left out. */
  readonly omitted: readonly Omission[]
}

/** Nodes without a place yet, and the node they come from. */
export interface Newcomers {
  readonly from: string | null
  readonly nodes: readonly DrawingNode[]
}

/** The frame of the opening drawing. */
export function openingFrame(drawing: Drawing, positions: Positions): Frame {
  return {
    nodes: byId(drawing.nodes),
    edges: byId(drawing.edges),
    positions,
    base: new Set(drawing.nodes.map((node) => node.id)),
    expanded: new Map(),
    omitted: drawing.omitted,
  }
}

/** The frame after a node was expanded; its newcomers still need a place. */
export function expandedFrame(frame: Frame, of: string, drawing: Drawing): { frame: Frame; newcomers: Newcomers } {
  const before = frame.expanded.get(of)
  const neighbours = new Set([...(before?.neighbours ?? []), ...drawing.nodes.map((node) => node.id)])
  neighbours.delete(of)
  const expansion: Expansion = { of, neighbours, rounds: (before?.rounds ?? 0) + 1, omitted: drawing.omitted }
  const next = { ...joined(frame, drawing), expanded: new Map([...frame.expanded, [of, expansion]]) }
  return { frame: next, newcomers: { from: of, nodes: placeless(frame, drawing) } }
}

/** The frame with a node brought by name, with its neighbours. */
export function addedFrame(frame: Frame, id: string, drawing: Drawing): { frame: Frame; newcomers: Newcomers } {
  const { frame: next, newcomers } = expandedFrame(frame, id, drawing)
  const from = [...frame.nodes.keys()].find((drawn) => joins(drawing.edges, id, drawn)) ?? null
  return { frame: { ...next, base: new Set([...frame.base, id]) }, newcomers: { from, nodes: newcomers.nodes } }
}

/** The frame without what only this node's expansion had brought, directly or through what it brought. */
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

/** The frame with places for its newcomers; who has a place keeps it. */
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

const joins = (edges: readonly DrawingEdge[], left: string, right: string) =>
  edges.some((edge) => (edge.source === left && edge.target === right) || (edge.source === right && edge.target === left))
