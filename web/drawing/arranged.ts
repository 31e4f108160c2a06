import { codeOf } from './codes.ts'
import type { DrawingNode } from './drawing.ts'
import type { RingsLayout } from './layouts/hops.ts'
import { type GridLayout, lineageLayout } from './lineage/layout.ts'
import type { View } from './view.ts'
import { isDocument, type Visible } from './visible.ts'

/** Positions computed from the visible nodes, with the grid or the rings drawn behind them. */
export type Arranged = ({ readonly kind: 'grid' } & GridLayout) | ({ readonly kind: 'rings'; readonly centre: string } & RingsLayout)

/** Arrangements that the page does not open with; their code is loaded on first use. */
type Later = Pick<typeof import('./layouts/hops.ts'), 'hopsLayout'> &
  Pick<typeof import('./layouts/marks.ts'), 'bodyOfFold'> &
  Pick<typeof import('./layouts/question.ts'), 'bodyOf'> &
  Pick<typeof import('./lineage/timeline.ts'), 'timelineLayout'>
let later: Later | null = null

const shapeOf = ({ only, arrangement }: View) => (only === null ? arrangement : 'rings')

/** True if the code for this arrangement is loaded. */
export const isArrangeable = (view: View): boolean => later !== null || !['rings', 'timeline'].includes(shapeOf(view))

/** Loads the code for this arrangement if it is not loaded yet. */
export async function fetchArrangement(view: View): Promise<void> {
  if (isArrangeable(view)) return
  const [{ hopsLayout }, { bodyOfFold }, { bodyOf }, { timelineLayout }] = await Promise.all([
    import('./layouts/hops.ts'),
    import('./layouts/marks.ts'),
    import('./layouts/question.ts'),
    import('./lineage/timeline.ts'),
  ])
  later = { hopsLayout, bodyOf, bodyOfFold, timelineLayout }
}

/**
 * Arranges the visible nodes; the code must be loaded. Returns null if the positions come with the frame, or if only one neighbourhood is
 * shown.
 */
export function arrangedBy(view: View, visible: Visible): Arranged | null {
  if (view.only !== null && view.hops === 1) return null
  switch (shapeOf(view)) {
    case 'lineage':
      return { kind: 'grid', ...lineageLayout(visible, view.tall) }
    case 'timeline':
      return { kind: 'grid', ...fetched().timelineLayout(visible, view.lanes, view.tall) }
    case 'rings': {
      const centre = centreOf(view.only ?? view.centre, visible)
      if (!centre) return null
      const { hopsLayout, bodyOf, bodyOfFold } = fetched()
      const others = visible.nodes.filter(({ id }) => id !== centre.id).map(bodyOf)
      const bodies = [...others, ...visible.folds.map(bodyOfFold)]
      return { kind: 'rings', centre: centre.id, ...hopsLayout(bodyOf(centre), bodies, visible.lines) }
    }
    case 'force':
      return null
  }
}

function fetched(): Later {
  if (later === null) throw new Error('A view is arranged before `fetchArrangement` has fetched the code for it.')
  return later
}

/** The node at the centre: the requested one, or else the document with the most lines. */
function centreOf(centre: string | null, { nodes, lines }: Visible): DrawingNode | null {
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
