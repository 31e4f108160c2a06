import { type Arranged, arrangedBy } from '../../drawing/arranged.ts'
import { codeOf } from '../../drawing/codes.ts'
import type { DrawingNode, Point } from '../../drawing/drawing.ts'
import type { Frame } from '../../drawing/frame.ts'
import type { Fold } from '../../drawing/lineage/folds.ts'
import type { View } from '../../drawing/view.ts'
import { type Line, type Visible, visibleOf } from '../../drawing/visible.ts'

/** What the page shows at one moment: a frame, a view, and the visible part of the frame. */
export interface Scene {
  readonly frame: Frame
  readonly view: View
  readonly visible: Visible
  /** Computed positions, with the grid or rings behind them; null if positions come with the frame. */
  readonly arranged: Arranged | null
}

/**
 * The scene for a frame and a view. Results of the previous scene that cannot have changed are reused, for example after a change of the
 * selection.
 */
export function sceneOf(frame: Frame, view: View, before: Scene | null = null): Scene {
  if (before?.frame === frame && showAlike(before.view, view)) return { ...before, view }
  const visible = visibleOf(frame, view)
  return { frame, view, visible, arranged: arrangedBy(view, visible) }
}

/** True where two views of one frame let the same through, in the same arrangement: they differ in what is selected, pinned, or was done to come there. */
function showAlike(left: View, right: View): boolean {
  const shape = (view: View) => JSON.stringify({ ...view, selected: null, picked: [], captions: {}, moved: {}, steps: [] })
  return shape(left) === shape(right)
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

/** The visible nodes of a multiple selection. */
export const pickedNodes = ({ view, visible }: Scene): readonly DrawingNode[] => {
  if (view.picked.length === 0) return []
  const picked = new Set(view.picked)
  return visible.nodes.filter(({ id }) => picked.has(codeOf(id)))
}

/** Position of a node in the scene. */
export const placeOf = ({ view, frame, arranged }: Scene, id: string): Point | null =>
  view.moved[codeOf(id)] ?? (arranged?.places ?? frame.positions).get(id) ?? null

/** Cytoscape id of the selected node or line. */
export const chosenElement = (scene: Scene): string | null =>
  chosenNode(scene)?.id ?? chosenLine(scene)?.id ?? chosenFold(scene)?.id ?? null
