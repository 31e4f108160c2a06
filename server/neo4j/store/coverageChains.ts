import type { PolicyRecord, RelationRecord } from './records.ts'
import type { TraceHop } from './trace.ts'

/** How a policy stands to the document, the strongest first: it carries it out, rests on it, or only mentions it. */
export const COVERAGE_STATES = ['CARRIES_OUT', 'RESTS_ON', 'MENTIONS'] as const
export type CoverageState = (typeof COVERAGE_STATES)[number]

const RELATIONS: Readonly<Record<Exclude<CoverageState, 'MENTIONS'>, readonly string[]>> = {
  CARRIES_OUT: ['CARRIES_OUT', 'TASK_OF', 'IMPLEMENTS'],
  RESTS_ON: ['CARRIES_OUT', 'TASK_OF', 'IMPLEMENTS', 'BASED_ON'],
}
/** As many as a trace follows. */
const MAX_HOPS = 6

/** A policy that stands to the document in one of the three ways, with the chain that says so. */
export interface CoveringPolicy {
  readonly policy: PolicyRecord
  readonly state: CoverageState
  /** From the policy, or a measure of it, up to the document: the shortest one. */
  readonly chain: readonly TraceHop[]
  /** Its own citations of the document, whatever their kind. */
  readonly citations: readonly RelationRecord[]
  /** Measures of the policy that carry out a task of the document. */
  readonly measures: number
  readonly tasks: number
}

/** How many documents a chain passes, its own end included: 1 where the policy itself speaks of the document. A task is no document. */
export const documentsPassed = (chain: readonly TraceHop[]): number => chain.filter(({ kind }) => kind !== 'TASK_OF').length

/**
 * How each policy stands to the document. `hops` are those by which something carries out or rests on it, `citations` all that name it
 * in so many words. A chain is as strong as its weakest hop; a mention is never passed on.
 */
export function coveringPolicies(
  document: string,
  policies: readonly PolicyRecord[],
  hops: readonly TraceHop[],
  citations: readonly TraceHop[],
): readonly CoveringPolicy[] {
  const [carried, based] = [RELATIONS.CARRIES_OUT, RELATIONS.RESTS_ON].map((kinds) => chainsByPolicy(document, hops, kinds))
  const cited = grouped(citations, ({ source }) => policyOf(source))
  const tasks = tasksByPolicy(document, hops)
  return policies.map((policy) => {
    const own = cited.get(policy.id) ?? []
    const [carries, rests] = [carried?.get(policy.id), based?.get(policy.id)]
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

const policyOf = (node: TraceHop['source']): string => ('document' in node ? node.document : node.id)

/** The shortest chain from each policy, or from a measure of it, up to the document: by breadth, so that a cycle ends by itself. */
function chainsByPolicy(document: string, hops: readonly TraceHop[], kinds: readonly string[]): ReadonlyMap<string, readonly TraceHop[]> {
  const below = grouped(
    hops.filter(({ kind }) => kinds.includes(kind)),
    ({ target }) => target.id,
  )
  const reached = new Map<string, readonly TraceHop[]>([[document, []]])
  const byPolicy = new Map<string, readonly TraceHop[]>()
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

/** The hops by which measures carry out tasks of the document itself, by the policy of the measure. */
function tasksByPolicy(document: string, hops: readonly TraceHop[]): ReadonlyMap<string, readonly TraceHop[]> {
  const own = new Set(hops.filter(({ kind, target }) => kind === 'TASK_OF' && target.id === document).map(({ source }) => source.id))
  return grouped(
    hops.filter(({ kind, target }) => kind === 'CARRIES_OUT' && own.has(target.id)),
    ({ source }) => policyOf(source),
  )
}

function grouped<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) groups.get(keyOf(item))?.push(item) ?? groups.set(keyOf(item), [item])
  return groups
}
