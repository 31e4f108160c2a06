import { type Connection, connectionsAmong } from '../../drawing/shortestPaths.ts'
import { pickedNodes, type Scene } from './scene.ts'

/** Maximum number of selected nodes for which shortest paths are computed, because each pair has its own paths. */
export const CONNECTED_AT_MOST = 5

/** Shortest paths between the selected nodes; none if too many are selected. */
export function connectionsIn(scene: Scene): readonly Connection[] {
  const nodes = pickedNodes(scene)
  return nodes.length > CONNECTED_AT_MOST
    ? []
    : connectionsAmong(
        nodes.map(({ id }) => id),
        // The same words are no statement that one document makes about another.
        scene.visible.ties.filter(({ kind }) => kind !== 'RESEMBLES'),
      )
}

/** Highlights the nodes selected together and the shortest paths between them. */
export function litBy(scene: Scene, picked: readonly string[]): ReadonlySet<string> {
  const { folds, lines } = scene.visible
  const paths = connectionsIn(scene).flatMap((connection) => connection.paths)
  const nodes = new Set(paths.flatMap((path) => path.nodes))
  const ties = new Set(paths.flatMap((path) => path.lines))
  return new Set([
    ...picked,
    ...nodes,
    ...folds.filter(({ members }) => members.some(({ id }) => nodes.has(id))).map(({ id }) => id),
    ...lines.filter(({ parts }) => parts.some(({ id }) => ties.has(id))).map(({ id }) => id),
  ])
}
