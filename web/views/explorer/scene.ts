import { type Arranged, arrangedBy } from '../../drawing/arranged.ts'
import { codeOf } from '../../drawing/codes.ts'
import type { DrawingNode } from '../../drawing/drawing.ts'
import type { Frame } from '../../drawing/frame.ts'
import type { Fold } from '../../drawing/lineage/folds.ts'
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

/** Id on the canvas of the selected node or line. */
export const chosenElement = (scene: Scene): string | null =>
  chosenNode(scene)?.id ?? chosenLine(scene)?.id ?? chosenFold(scene)?.id ?? null
