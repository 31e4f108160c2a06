import type { NodeKind } from './drawing.ts'
import type { Frame } from './frame.ts'
import type { Visible } from './visible.ts'

/** Number of nodes of each kind in the graph that are not drawn one by one: folded, filtered, hidden or never fetched. */
export function notDrawn({ totals }: Pick<Frame, 'totals'>, { nodes }: Pick<Visible, 'nodes'>): ReadonlyMap<NodeKind, number> {
  const left = new Map(totals)
  for (const { kind } of nodes) left.set(kind, (left.get(kind) ?? 0) - 1)
  return new Map([...left].filter(([, count]) => count > 0))
}
