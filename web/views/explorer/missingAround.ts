import type { NodeKind } from '../../drawing/drawing.ts'
import type { Frame } from '../../drawing/frame.ts'
import type { Source } from '../../drawing/source.ts'
import { NODE_KINDS } from '../../styles/palette.ts'

export interface Missing {
  readonly kind: NodeKind
  /** Neighbours of this kind that are not drawn. */
  readonly count: number
}

/** How many neighbours of each kind a node has that are not drawn. */
export async function missingAround(source: Pick<Source, 'around'>, frame: Frame, id: string): Promise<readonly Missing[]> {
  // One neighbour is fetched; the others are counted by the server.
  const { nodes, omitted } = await source.around(id, { kinds: NODE_KINDS, limit: 1, drawn: [...frame.nodes.keys()] })
  const counts = new Map<NodeKind, number>()
  const add = (kind: NodeKind, count: number) => counts.set(kind, (counts.get(kind) ?? 0) + count)
  for (const { kind, count } of omitted) add(kind, count)
  for (const { id, kind } of nodes) if (!frame.nodes.has(id)) add(kind, 1)
  return NODE_KINDS.flatMap((kind) => (counts.has(kind) ? [{ kind, count: counts.get(kind) ?? 0 }] : []))
}
