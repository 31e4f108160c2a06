import { type Alternatives, type ListedNodes, type ListQuestion, type Order, orderName } from '../neo4j/store/lists.ts'
import type { Page } from '../neo4j/store/page.ts'
import type { RelatedEdge } from '../neo4j/store/related.ts'
import type { Context } from './context.ts'
import { type PageArguments, windowOf } from './paging.ts'

/** The order that the value of an order enum stands for: `-title` is by title, downwards. `asOf` is the day of an order by the next deadline. */
export function orderOf(value: string, asOf?: string): Order {
  const descending = value.startsWith('-')
  return { by: descending ? value.slice(1) : value, descending, ...(asOf !== undefined && { asOf }) }
}

/** One page of a list that starts from the whole graph; the question fixes the kind of the nodes. */
export async function listPage<Q extends ListQuestion>(
  context: Context,
  question: Q,
  where: Alternatives,
  orderBy: string,
  args: PageArguments,
  asOf?: string,
) {
  const order = orderOf(orderBy, asOf)
  const window = windowOf(args, orderName(question, order))
  const page = await context.store.list(question, { where, order, window })
  return page as Page<RelatedEdge<ListedNodes[Q]>>
}
