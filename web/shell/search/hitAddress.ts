import { linkTo } from '../../domain/links.ts'
import type { Hit } from '../../domain/operations.ts'

/** A measure or a task is looked for to see what stands behind it: it opens its trace. */
export const leadsToTrace = ({ kind }: Hit) => kind === 'MEASURE' || kind === 'UPSTREAM_TASK'

/** Where a hit leads: units to their trace; others, on the graph, into the graph, elsewhere to their own page. */
export function hitAddress(hit: Hit): string {
  const { id } = hit.node
  if (leadsToTrace(hit)) return linkTo.trace(id)
  return window.location.pathname === '/' ? linkTo.explorer(id) : linkTo.node(id)
}
