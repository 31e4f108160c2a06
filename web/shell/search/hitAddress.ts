import { linkTo } from '../../domain/links.ts'
import type { Hit } from '../../domain/operations.ts'
import { here } from '../../state/address.ts'

/** Measures and tasks open their trace, because people search for them to see what they are based on. */
export const leadsToTrace = ({ kind }: Hit) => kind === 'MEASURE' || kind === 'UPSTREAM_TASK'

/**
 * Target of a hit. Measures and tasks open their trace. On the graph page other hits open in the graph; elsewhere they open their own
 * page.
 */
export function hitAddress(hit: Hit): string {
  const { id } = hit.node
  if (leadsToTrace(hit)) return linkTo.trace(id)
  return here().path === '/' ? linkTo.explorer(id) : linkTo.node(id)
}
