import { codeOf } from './codes.ts'
import type { DrawingNode } from './drawing.ts'
import { hopsLayout, type RingsLayout } from './layouts/hops.ts'
import { bodyOfFold } from './layouts/marks.ts'
import { bodyOf } from './layouts/question.ts'
import { type GridLayout, lineageLayout } from './lineage/layout.ts'
import { timelineLayout } from './lineage/timeline.ts'
import type { View } from './view.ts'
import { isDocument, type Visible } from './visible.ts'

/** Places that follow from what is visible, with the grid or the rings that are drawn behind them. */
export type Arranged = ({ readonly kind: 'grid' } & GridLayout) | ({ readonly kind: 'rings'; readonly centre: string } & RingsLayout)

/** How a view arranges what is visible; null where the places come with the frame, or where one neighbourhood alone is shown. */
export function arrangedBy(view: View, visible: Visible): Arranged | null {
  if (view.only !== null) return null
  switch (view.arrangement) {
    case 'lineage':
      return { kind: 'grid', ...lineageLayout(visible.nodes, visible.folds, view.tall) }
    case 'timeline':
      return { kind: 'grid', ...timelineLayout(visible.nodes, visible.folds, view.lanes, view.tall) }
    case 'rings': {
      const centre = centreOf(view, visible)
      if (!centre) return null
      const others = visible.nodes.filter(({ id }) => id !== centre.id).map(bodyOf)
      return {
        kind: 'rings',
        centre: centre.id,
        ...hopsLayout(bodyOf(centre), [...others, ...visible.folds.map(bodyOfFold)], visible.lines),
      }
    }
    case 'force':
      return null
  }
}

/** The node in the middle: the one asked for, or the document that has most lines. */
function centreOf({ centre }: View, { nodes, lines }: Visible): DrawingNode | null {
  const asked = nodes.find(({ id }) => codeOf(id) === centre)
  if (asked) return asked
  const counts = new Map<string, number>()
  for (const { source, target } of lines) for (const id of [source, target]) counts.set(id, (counts.get(id) ?? 0) + 1)
  const documents = nodes.filter(isDocument)
  return (documents.length > 0 ? documents : nodes).reduce<DrawingNode | null>(
    (most, node) => (most === null || (counts.get(node.id) ?? 0) > (counts.get(most.id) ?? 0) ? node : most),
    null,
  )
}
