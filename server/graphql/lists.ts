import { type Alternatives, type ListedNodes, type ListQuestion, type Order, orderName } from '../neo4j/store/lists.ts'
import type { Page } from '../neo4j/store/page.ts'
import type { RelatedEdge } from '../neo4j/store/related.ts'
import type { Context } from './context.ts'
import { type PageArguments, windowOf } from './paging.ts'

/** Parses the value of an order enum: `-title` sorts by title, descending. `asOf` is the reference day for orders by next deadline. */
export function orderOf(value: string, asOf?: string): Order {
  const descending = value.startsWith('-')
  return { by: descending ? value.slice(1) : value, descending, ...(asOf !== undefined && { asOf }) }
}

/** One page of a list over the whole graph; the question fixes the kind of the nodes. */
export async function listPage<Q extends ListQuestion>(
  context: Context,
  question: Q,
  where: Alternatives,
  orderBy: string,
  args: PageArguments,
  { asOf, limit }: { readonly asOf?: string | undefined; readonly limit?: number } = {},
) {
  const order = orderOf(orderBy, asOf)
  const window = windowOf(args, orderName(question, order), limit)
  const page = await context.store.list(question, { where, order, window })
  return page as Page<RelatedEdge<ListedNodes[Q]>>
}
