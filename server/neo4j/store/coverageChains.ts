import type { PolicyRecord, RelationRecord } from './records.ts'
import type { TraceHop } from './trace.ts'

/** How a policy relates to the document, strongest first: it implements the document, is based on it, or only mentions it. */
export const COVERAGE_STATES = ['CARRIES_OUT', 'RESTS_ON', 'MENTIONS'] as const
export type CoverageState = (typeof COVERAGE_STATES)[number]

/** The part of a hop that determines how policies relate to a document. */
export interface CoverageHop {
  readonly kind: string
  readonly source: { readonly id: string; readonly kind: string; readonly document?: string }
  readonly target: { readonly id: string }
}

/** The relations that a chain of each strength may use. */
export const CHAIN_RELATIONS: Readonly<Record<Exclude<CoverageState, 'MENTIONS'>, readonly string[]>> = {
  CARRIES_OUT: ['CARRIES_OUT', 'TASK_OF', 'IMPLEMENTS'],
  RESTS_ON: ['CARRIES_OUT', 'TASK_OF', 'IMPLEMENTS', 'BASED_ON'],
}
/** The same limit as for traces. */
const MAX_HOPS = 6

/** A policy that relates to the document in one of the three ways, with the chain that proves it. */
export interface CoveringPolicy {
  readonly policy: PolicyRecord
  readonly state: CoverageState
  /** The shortest chain from the policy, or one of its measures, up to the document. */
  readonly chain: readonly TraceHop[]
  /** Its own citations of the document, of any kind. */
  readonly citations: readonly RelationRecord[]
  /** Number of measures of the policy that carry out a task of the document. */
  readonly measures: number
  readonly tasks: number
}

/**
 * Number of documents that a chain passes, its end included: 1 if the policy itself refers to the document. A task is not counted as a
 * document.
 */
export const documentsPassed = (chain: readonly TraceHop[]): number => chain.filter(({ kind }) => kind !== 'TASK_OF').length

/**
 * How each policy relates to the document. `hops` are the hops by which something implements or is based on it; `citations` are all direct
 * citations of it. A chain is as strong as its weakest hop; mentions are not followed further.
 */
export function coveringPolicies(
  document: string,
  policies: readonly PolicyRecord[],
  hops: readonly TraceHop[],
  citations: readonly TraceHop[],
): readonly CoveringPolicy[] {
  const carried = chainsByPolicy(document, hopsBelow(hops, CHAIN_RELATIONS.CARRIES_OUT))
  const based = chainsByPolicy(document, hopsBelow(hops, CHAIN_RELATIONS.RESTS_ON))
  const cited = grouped(citations, ({ source }) => policyOf(source))
  const tasks = tasksByPolicy(document, hops)
  return policies.map((policy) => {
    const own = cited.get(policy.id) ?? []
    const [carries, rests] = [carried.get(policy.id), based.get(policy.id)]
    return {
      policy,
      state: carries ? 'CARRIES_OUT' : rests ? 'RESTS_ON' : 'MENTIONS',
      chain: carries ?? rests ?? own.slice(0, 1),
      citations: own.flatMap(({ relation }) => relation ?? []),
      measures: new Set(tasks.get(policy.id)?.map(({ source }) => source.id)).size,
      tasks: new Set(tasks.get(policy.id)?.map(({ target }) => target.id)).size,
    }
  })
}

export const policyOf = ({ id, document }: CoverageHop['source']): string => document ?? id

/** The hops of some kinds, by target node. */
export const hopsBelow = <H extends CoverageHop>(hops: readonly H[], kinds: readonly string[]): ReadonlyMap<string, readonly H[]> =>
  grouped(
    hops.filter(({ kind }) => kinds.includes(kind)),
    ({ target }) => target.id,
  )

/** The shortest chain from each policy, or one of its measures, up to the document. The breadth-first search terminates on cycles. */
export function chainsByPolicy<H extends CoverageHop>(
  document: string,
  below: ReadonlyMap<string, readonly H[]>,
): ReadonlyMap<string, readonly H[]> {
  const reached = new Map<string, readonly H[]>([[document, []]])
  const byPolicy = new Map<string, readonly H[]>()
  for (const [id, chain] of reached) {
    if (chain.length === MAX_HOPS) break
    for (const hop of below.get(id) ?? []) {
      if (reached.has(hop.source.id)) continue
      reached.set(hop.source.id, [hop, ...chain])
      const policy = policyOf(hop.source)
      if (hop.source.kind !== 'UPSTREAM_TASK' && !byPolicy.has(policy)) byPolicy.set(policy, [hop, ...chain])
    }
  }
  return byPolicy
}

/** The hops by which measures carry out tasks of the document itself, by the measure's policy. */
function tasksByPolicy(document: string, hops: readonly TraceHop[]): ReadonlyMap<string, readonly TraceHop[]> {
  const own = new Set(hops.filter(({ kind, target }) => kind === 'TASK_OF' && target.id === document).map(({ source }) => source.id))
  return grouped(
    hops.filter(({ kind, target }) => kind === 'CARRIES_OUT' && own.has(target.id)),
    ({ source }) => policyOf(source),
  )
}

export function grouped<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) groups.get(keyOf(item))?.push(item) ?? groups.set(keyOf(item), [item])
  return groups
}
