import type { Evidence } from '../../domain/Quote.tsx'
import type { RoleName } from '../../domain/RoleMark.tsx'
import type { StatusName } from '../../domain/StatusMark.tsx'
import { type Titled, titled } from '../../domain/titles.ts'
import { toQuery } from '../../drawing/address.ts'
import { OPENING_VIEW } from '../../drawing/view.ts'
import type { model } from '../../i18n/model.ts'
import type { FoundPath, FoundPaths } from './operations.ts'

type ModelKey = keyof (typeof model)['zh']

/** One step of a way, read in the direction of the way. */
export interface WayStep {
  readonly id: string
  /** The word for it: `CITES`, or `CITES_in` where the way goes against the relationship. */
  readonly word: ModelKey
  /** True where the relationship points back. */
  readonly back: boolean
  readonly role: RoleName | null
  readonly status: StatusName
  readonly evidence: Evidence | null
  readonly to: Titled
}

/** A way: where it begins, and its steps. */
export interface Way {
  readonly key: string
  readonly start: Titled
  readonly steps: readonly WayStep[]
}

/** Kinds of ways, the one that says most first. */
export const TIERS = ['lineage', 'departments', 'hubs'] as const
export type Tier = (typeof TIERS)[number]

export interface RankedWays {
  readonly tiers: readonly { readonly tier: Tier; readonly ways: readonly Way[] }[]
  /** Industries and places that were not passed, and how short the ways over them are; null where none was left out. */
  readonly leftOut: { readonly hubs: readonly Titled[]; readonly hops: number } | null
}

const HUBS: readonly string[] = ['INDUSTRY', 'JURISDICTION']

/**
 * Lineage before shared departments, these before shared industries and places; each way once. What goes over industries and places is
 * shown where it was asked for or where an end is one itself, and else named.
 */
export function rankedWays(found: Pick<FoundPaths, Tier | 'ends'>, asked: boolean): RankedWays {
  const isHub = (node: { readonly nodeKind: string } | null) => node !== null && HUBS.includes(node.nodeKind)
  const seen = new Set<string>()
  const tiers = TIERS.map((tier) => ({
    tier,
    ways: waysOf(found[tier]).filter(({ key }) => !seen.has(key) && seen.add(key)),
  })).filter(({ ways }) => ways.length > 0)
  if (asked || found.ends.some(isHub)) return { tiers, leftOut: null }
  const over = tiers.find(({ tier }) => tier === 'hubs')?.ways ?? []
  const hubs = new Map(
    over.flatMap(({ steps }) => steps.map(({ to }) => to)).flatMap((node) => (HUBS.includes(node.kind) ? [[node.id, node]] : [])),
  )
  return {
    tiers: tiers.filter(({ tier }) => tier !== 'hubs'),
    leftOut: hubs.size === 0 ? null : { hubs: [...hubs.values()], hops: over[0]?.steps.length ?? 0 },
  }
}

/** The ways as they are read: each step from the node before it to the node behind it. */
export function waysOf(paths: readonly FoundPath[]): readonly Way[] {
  return paths.flatMap(({ nodes, steps }) => {
    const [start, ...rest] = nodes.map(titled)
    if (!start) return []
    const read = rest.flatMap((to, at): readonly WayStep[] => {
      const step = steps[at]
      if (!step) return []
      const { id, relation, role, status, evidence } = step
      const back = step.target !== to.id
      const stated = evidence?.document ? { ...evidence, document: evidence.document } : null
      return [{ id, word: wordOf(relation, back), back, role, status, evidence: stated, to }]
    })
    return [{ key: read.map(({ id }) => id).join(' '), start, steps: read }]
  })
}

const wordOf = (relation: FoundPath['steps'][number]['relation'], back: boolean): ModelKey => (back ? `${relation}_in` : relation)

/** Address of the graph with all nodes of a way drawn, and the one in its middle chosen. */
export function inGraph({ start, steps }: Way): string {
  const ids = [start.id, ...steps.map(({ to }) => to.id)]
  const focus = ids[Math.floor(ids.length / 2)] ?? start.id
  return `/?${toQuery({ ...OPENING_VIEW, steps: ids.map((of) => ({ kind: 'add', of })) })}&${new URLSearchParams({ focus })}`
}
