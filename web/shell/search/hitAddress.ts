import { linkTo } from '../../domain/links.ts'
import type { Hit } from '../../domain/operations.ts'
import { here } from '../../state/address.ts'

/** Measures and tasks open their trace, because people search for them to see what they are based on. */
export const leadsToTrace = ({ kind }: Hit) => kind === 'MEASURE' || kind === 'UPSTREAM_TASK'

/**
 * Target of a hit. Measures and tasks open their trace. On the graph page other hits open in the graph; elsewhere they open their own
 * page.
 */
export const hitAddress = (hit: Hit): string => ADDRESS[whereTo(hit)](hit.node.id)

/** What Enter does with a hit, by the word that says so; without one, with most hits. */
export function whereTo(hit: Hit | undefined): 'trace' | 'inGraph' | 'open' {
  if (hit && leadsToTrace(hit)) return 'trace'
  return here().path === '/' ? 'inGraph' : 'open'
}

const ADDRESS = { trace: linkTo.trace, inGraph: linkTo.explorer, open: linkTo.node }
