import { codeOf } from './codes.ts'
import { distancesFrom, neighboursIn } from './distances.ts'
import { type DrawingEdge, type DrawingNode, isDocument } from './drawing.ts'

/** The centre of the rings, and the distance of each reachable node from it. */
export interface AroundCentre {
  readonly centre: string
  readonly hops: ReadonlyMap<string, number>
}

/**
 * Distances are counted along the edges of single nodes, never through a stack. The centre is the node with this code, or else the document
 * with the most neighbours; null if there are no nodes.
 */
export function aroundCentre(code: string | null, nodes: readonly DrawingNode[], ties: readonly DrawingEdge[]): AroundCentre | null {
  const near = neighboursIn(ties)
  const documents = nodes.filter(isDocument)
  const most = (documents.length > 0 ? documents : nodes).reduce<DrawingNode | null>(
    (best, node) => (best === null || (near.get(node.id)?.size ?? 0) > (near.get(best.id)?.size ?? 0) ? node : best),
    null,
  )
  const centre = nodes.find(({ id }) => codeOf(id) === code) ?? most
  return centre && { centre: centre.id, hops: distancesFrom(centre.id, near) }
}
