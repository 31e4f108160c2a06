import { type Arranged, arrangedBy } from '../../drawing/arranged.ts'
import { codeOf } from '../../drawing/codes.ts'
import type { DrawingNode, Point } from '../../drawing/drawing.ts'
import type { Frame } from '../../drawing/frame.ts'
import type { Fold } from '../../drawing/lineage/folds.ts'
import { type Connection, connectionsAmong } from '../../drawing/shortestPaths.ts'
import type { View } from '../../drawing/view.ts'
import { type Line, type Visible, visibleOf } from '../../drawing/visible.ts'

/** What the page shows at one moment: a frame, the view of it, and what the view lets through. */
export interface Scene {
  readonly frame: Frame
  readonly view: View
  readonly visible: Visible
  /** Places that follow from what is visible, and what is drawn behind them; null where the places come with the frame. */
  readonly arranged: Arranged | null
}

export function sceneOf(frame: Frame, view: View): Scene {
  const visible = visibleOf(frame, view)
  return { frame, view, visible, arranged: arrangedBy(view, visible) }
}

/** The selected node, if it is visible. */
export const chosenNode = ({ view, visible }: Scene): DrawingNode | null =>
  view.selected === null ? null : (visible.nodes.find(({ id }) => codeOf(id) === view.selected) ?? null)

/** The selected line, if it is visible. */
export const chosenLine = ({ view, visible }: Scene): Line | null =>
  view.selected === null ? null : (visible.lines.find(({ id }) => codeOf(id) === view.selected) ?? null)

/** The selected fold, if it is visible. */
export const chosenFold = ({ view, visible }: Scene): Fold | null =>
  view.selected === null ? null : (visible.folds.find(({ id }) => codeOf(id) === view.selected) ?? null)

/** The nodes selected together, as far as they are visible. */
export const pickedNodes = ({ view, visible }: Scene): readonly DrawingNode[] => {
  if (view.picked.length === 0) return []
  const picked = new Set(view.picked)
  return visible.nodes.filter(({ id }) => picked.has(codeOf(id)))
}

/** Ways are looked for between so many nodes at most: each two of them have their own. */
export const CONNECTED_AT_MOST = 5

/** The shortest ways between the nodes selected together; none where they are too many. */
export function connectionsIn(scene: Scene): readonly Connection[] {
  const nodes = pickedNodes(scene)
  return nodes.length > CONNECTED_AT_MOST
    ? []
    : connectionsAmong(
        nodes.map(({ id }) => id),
        scene.visible.ties,
      )
}

/** Where a node of the scene stands. */
export const placeOf = ({ view, frame, arranged }: Scene, id: string): Point | null =>
  view.moved[codeOf(id)] ?? (arranged?.places ?? frame.positions).get(id) ?? null

/** Id on the canvas of the selected node or line. */
export const chosenElement = (scene: Scene): string | null =>
  chosenNode(scene)?.id ?? chosenLine(scene)?.id ?? chosenFold(scene)?.id ?? null
