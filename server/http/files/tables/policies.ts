import { POLICY_TESTS, type PolicyFilterShape } from '../../../graphql/filters/documentFilter.ts'
import { where } from '../../../graphql/filters/filter.ts'
import { orderOf } from '../../../graphql/lists.ts'
import { windowOf } from '../../../graphql/paging.ts'
import { LIFE_STATE_WORDS } from '../../../lexicon/lifeStates.ts'
import { inParts } from '../../../neo4j/inParts.ts'
import { stateOn } from '../../../neo4j/store/documentState.ts'
import { orderName } from '../../../neo4j/store/lists.ts'
import type { PolicyRecord } from '../../../neo4j/store/records.ts'
import type { PolicyCounts } from '../../../neo4j/store/statistics.ts'
import type { Store } from '../../../neo4j/store.ts'
import { addressOf, dayParameter, textParameter } from '../../address.ts'
import { argument, MOST_ROWS, parsed } from '../listArguments.ts'
import { type Columns, type TableExport, tableOf } from './table.ts'

/** The held documents, one row each: `where` and `orderBy` as in the field `policies`, `asOf` the day of their validity. */
export const policiesTable: TableExport = {
  parameters: ['where', 'orderBy', 'asOf', 'choice'],
  async table(store, request) {
    const asOf = dayParameter(request, 'asOf')
    const asked = argument<PolicyFilterShape>('PolicyFilter', 'where', parsed(request.query.where))
    const order = orderOf(argument<string>('PolicyOrder', 'orderBy', request.query.orderBy) ?? '-issuedOn')
    const window = windowOf({ first: MOST_ROWS }, orderName('policies', order), MOST_ROWS)
    const { edges } = await store.list('policies', { where: where(asked, POLICY_TESTS), order, window })
    const policies = edges.flatMap(({ node }) => (node.kind === 'POLICY' ? [node] : []))
    const ids = policies.map(({ id }) => id)
    const [repeals, counts] = [await store.repeals(ids), await countsOf(store, ids)]
    const { node } = addressOf(request)
    const columns: Columns<PolicyRecord> = [
      ['文件', ({ title }) => title],
      ['文号', ({ documentNumber }) => documentNumber],
      ['发文机关', ({ issuerName }) => issuerName],
      ['成文日期', ({ issuedOn }) => issuedOn],
      ['地区', ({ place }) => place],
      ['效力', (policy) => LIFE_STATE_WORDS[stateOn(asOf, policy, repeals.get(policy.id) ?? []).state].zh],
      ['效力截至', () => asOf],
      ['措施数', ({ id }) => counts.get(id)?.measures ?? null],
      ['未能确认的关系', ({ id }) => counts.get(id)?.unresolved ?? null],
      ['来源文件', ({ sourceName }) => sourceName],
      ['链接', ({ id }) => node(id)],
    ]
    const choice = textParameter(request, 'choice')
    return tableOf('收录的文件', columns, policies, [choice])
  },
}

/** Number of policies counted in one statement, small enough to stay well below the time limit. */
const COUNTED_AT_ONCE = 500

async function countsOf(store: Store, ids: readonly string[]): Promise<ReadonlyMap<string, PolicyCounts>> {
  const counts = new Map<string, PolicyCounts>()
  for (const some of inParts(ids, COUNTED_AT_ONCE)) for (const [id, count] of await store.policyCounts(some)) counts.set(id, count)
  return counts
}
