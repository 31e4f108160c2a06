import type { Drawing, NodeKind, RelationKind } from '../../drawing/drawing.ts'
import { RELATION_KINDS } from '../../drawing/drawing.ts'
import type { Frame } from '../../drawing/frame.ts'
import type { Source } from '../../drawing/source.ts'
import { NODE_KINDS } from '../../styles/palette.ts'

/** Number of undrawn neighbours. */
export interface Missing<Of> {
  readonly of: Of
  readonly count: number
}

/** The undrawn neighbours of a node, counted by kind and by relation. A neighbour with two relations counts once in each. */
export interface MissingAround {
  readonly kinds: readonly Missing<NodeKind>[]
  readonly relations: readonly Missing<RelationKind>[]
}

/** Counts the undrawn neighbours of a node. */
export async function missingAround(source: Pick<Source, 'around'>, frame: Frame, id: string): Promise<MissingAround> {
  // Fetches one neighbour only; the server counts the rest.
  const drawing = await source.around(id, { kinds: NODE_KINDS, limit: 1, drawn: [...frame.nodes.keys()] })
  const fetched = drawing.nodes.filter((node) => node.id !== id && !frame.nodes.has(node.id))
  const kinds = new Map<NodeKind, number>()
  const relations = new Map<RelationKind, number>()
  for (const { kind, count, relations: along = [] } of drawing.omitted) {
    add(kinds, kind, count)
    for (const each of along) add(relations, each.relation, each.count)
  }
  for (const node of fetched) {
    add(kinds, node.kind, 1)
    for (const relation of relationsBetween(drawing, id, node.id)) add(relations, relation, 1)
  }
  return { kinds: inOrder(kinds, NODE_KINDS), relations: inOrder(relations, RELATION_KINDS) }
}

const relationsBetween = ({ edges }: Drawing, one: string, other: string): ReadonlySet<RelationKind> =>
  new Set(
    edges
      .filter(({ source, target }) => (source === one && target === other) || (source === other && target === one))
      .map(({ kind }) => kind),
  )

function add<Of>(counts: Map<Of, number>, of: Of, count: number): void {
  counts.set(of, (counts.get(of) ?? 0) + count)
}

const inOrder = <Of>(counts: ReadonlyMap<Of, number>, order: readonly Of[]): readonly Missing<Of>[] =>
  order.flatMap((of) => (counts.has(of) ? [{ of, count: counts.get(of) ?? 0 }] : []))
