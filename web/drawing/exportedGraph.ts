import type { DrawingEdge, DrawingNode, Point } from './drawing.ts'
import type { Element } from './elements.ts'
import type { Visible } from './visible.ts'

/** A node of an exported graph. */
export interface ExportedNode extends DrawingNode {
  /** The id of the stack that it is drawn in, or null. */
  readonly stack: string | null
}

interface Mark extends Point {
  readonly size: number
}

/** A node with its mark; the mark of a document in a stack is the stack. */
export interface PlacedNode {
  readonly node: ExportedNode
  readonly mark: Mark
}

/**
 * The documents of stacks are exported one by one, not as stacks, so that every edge has the two nodes that its quote is about. Edges
 * between two documents of one stack are included.
 */
export const exportedNodes = ({ nodes, folds }: Pick<Visible, 'nodes' | 'folds'>): readonly ExportedNode[] => [
  ...nodes.map((node) => ({ ...node, stack: null })),
  ...folds.flatMap(({ id, members }) => members.map((member) => ({ ...member, stack: id }))),
]

/** One edge per statement, or per group of folded statements. */
export const exportedEdges = ({ ties }: Pick<Visible, 'ties'>): readonly DrawingEdge[] => ties

export function placedNodes(visible: Pick<Visible, 'nodes' | 'folds'>, elements: readonly Element[]): readonly PlacedNode[] {
  const marks = marksIn(elements)
  return exportedNodes(visible).map((node) => ({ node, mark: marks.get(node.stack ?? node.id) ?? UNPLACED }))
}

const UNPLACED: Mark = { x: 0, y: 0, size: 10 }

const marksIn = (elements: readonly Element[]): ReadonlyMap<string, Mark> =>
  new Map(elements.flatMap((each) => (each.group === 'nodes' ? [[each.data.id, { ...each.position, size: each.data.size }] as const] : [])))
