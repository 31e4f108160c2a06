import type { RingsLayout } from './layouts/hops.ts'
import type { Fold } from './lineage/folds.ts'
import { type GridLayout, lineageLayout } from './lineage/layout.ts'
import { shapeOf, type View } from './view.ts'
import type { Visible } from './visible.ts'

/** Positions computed from the visible nodes, with the grid or the rings drawn behind them. */
export type Arranged = ({ readonly kind: 'grid' } & GridLayout) | ({ readonly kind: 'rings'; readonly centre: string } & RingsLayout)

/** Arrangements that the page does not open with; their code is loaded on first use. */
type Later = Pick<typeof import('./layouts/hops.ts'), 'hopsLayout'> &
  Pick<typeof import('./layouts/marks.ts'), 'bodyOfFold'> &
  Pick<typeof import('./layouts/question.ts'), 'bodyOf'> &
  Pick<typeof import('./lineage/timeline.ts'), 'timelineLayout'>
let later: Later | null = null

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
      const { nodes, folds, lines, around } = visible
      const centre = nodes.find(({ id }) => id === around?.centre)
      if (!centre || !around) return null
      const { hopsLayout, bodyOf, bodyOfFold } = fetched()
      const bodies = [...nodes.filter((node) => node !== centre).map(bodyOf), ...folds.map(bodyOfFold)]
      return { kind: 'rings', centre: centre.id, ...hopsLayout(bodyOf(centre), bodies, withFolds(around.hops, folds), lines) }
    }
    case 'force':
      return null
  }
}

function fetched(): Later {
  if (later === null) throw new Error('A view is arranged before `fetchArrangement` has fetched the code for it.')
  return later
}

/** The distances of nodes and folds. The documents of a fold all have the same. */
function withFolds(hops: ReadonlyMap<string, number>, folds: readonly Fold[]): ReadonlyMap<string, number> {
  const ofFolds = folds.flatMap(({ id, members }) => {
    const distance = hops.get(members[0]?.id ?? '')
    return distance === undefined ? [] : [[id, distance] as const]
  })
  return new Map([...hops, ...ofFolds])
}
