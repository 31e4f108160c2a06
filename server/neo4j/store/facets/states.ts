import { LIFE_STATES } from '../../../lexicon/lifeStates.ts'
import type { Alternatives, Condition, ListRequest } from '../lists.ts'
import type { Session } from '../session.ts'
import type { FacetIndex, KeptFacets } from './keptFacets.ts'

/**
 * Replaces each condition on a state by the set of policies that are in it on that day. Only `stateOn` computes states; Cypher only tests
 * membership.
 */
export async function withStates(session: Session, request: ListRequest, facets: KeptFacets): Promise<ListRequest> {
  return request.where.some((conditions) => conditions.some(isOnState))
    ? { ...request, where: resolved(request.where, await facets(session)) }
    : request
}

const resolved = (where: Alternatives, index: FacetIndex): Alternatives =>
  where.map((conditions) => conditions.map((each) => (isOnState(each) ? resolvedState(each, index) : each)))

const isOnState = ({ test }: Condition): boolean => test === 'state'

function resolvedState(condition: Condition, index: FacetIndex): Condition {
  const states = LIFE_STATES.filter((state) => condition.values.includes(state))
  const policies = index.policiesIn(states, condition.on?.asOf?.[0] ?? '')
  return { ...condition, on: Object.fromEntries(policies.map((id) => [id, []])) }
}
