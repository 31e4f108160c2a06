import { inParts } from '../../inParts.ts'
import { idsOf, type ListRequest, orderName } from '../lists.ts'
import { nodes } from '../nodes.ts'
import { cursorOf, type Edge, type Page, pageOf } from '../page.ts'
import type { Session } from '../session.ts'
import { rowTotal } from './counting.ts'
import type { FacetIndex } from './keptFacets.ts'

/** Number of measures read in one statement: a file of the whole list contains all of them. */
const AT_ONCE = 2000

/**
 * One page of the measures that pass a filter. They are found, sorted and cut in memory, so that the database only reads the displayed
 * rows.
 */
export async function listedMeasures(
  session: Session,
  { measures, sortedMeasures }: FacetIndex,
  { where, order, window }: ListRequest,
): Promise<Page<Edge>> {
  const rows = await measures.rows(where, (condition) => idsOf(session, 'measures', [[condition]]))
  const { shown, remaining } = sortedMeasures(order).window(rows, window)
  const edges: Edge[] = []
  for (const some of inParts(shown, AT_ONCE)) {
    const found = await nodes(
      session,
      some.map(({ tie }) => tie),
    )
    for (const { key, tie } of some) {
      const node = found.get(tie)
      // The measure may have been removed since the index was read.
      if (node) edges.push({ cursor: cursorOf(orderName('measures', order), { key, tie }), node, relation: null })
    }
  }
  return pageOf(edges, rowTotal(rows), remaining, window)
}
