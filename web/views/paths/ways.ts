import type { Evidence } from '../../domain/Quote.tsx'
import type { RoleName } from '../../domain/RoleMark.tsx'
import type { StatusName } from '../../domain/StatusMark.tsx'
import { type Titled, titled } from '../../domain/titles.ts'
import { toQuery } from '../../drawing/address.ts'
import { OPENING_VIEW } from '../../drawing/view.ts'
import type { model } from '../../i18n/model.ts'
import type { FoundPath, FoundPaths } from './operations.ts'

type ModelKey = keyof (typeof model)['zh']

/** One step of a path, in the direction of the path. */
export interface WayStep {
  readonly id: string
  /** Its label: `CITES`, or `CITES_in` if the path goes against the relationship. */
  readonly word: ModelKey
  /** True if the relationship points backwards. */
  readonly back: boolean
  readonly role: RoleName | null
  readonly status: StatusName
  readonly evidence: Evidence | null
  readonly to: Titled
}

/** A path: its start and its steps. */
export interface Way {
  readonly key: string
  readonly start: Titled
  readonly steps: readonly WayStep[]
}

/** Kinds of paths, most significant first. */
export const TIERS = ['lineage', 'departments', 'hubs'] as const
export type Tier = (typeof TIERS)[number]

export interface RankedWays {
  readonly tiers: readonly { readonly tier: Tier; readonly ways: readonly Way[] }[]
  /** Industries and places that paths avoided, and the length of the shortest paths through them; null if none were avoided. */
  readonly leftOut: { readonly hubs: readonly Titled[]; readonly hops: number } | null
}

const HUBS: readonly string[] = ['INDUSTRY', 'JURISDICTION']

/**
 * Orders the paths: lineage first, then shared departments, then shared industries and places; each path once. Paths through industries
 * and places are shown only if requested or if an end is one; otherwise those nodes are only named.
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

/** The paths in reading order: each step leads from its previous node to its next. */
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

/** Address of the graph with all nodes of a path drawn and the middle one selected. */
export function inGraph({ start, steps }: Way): string {
  const ids = [start.id, ...steps.map(({ to }) => to.id)]
  const focus = ids[Math.floor(ids.length / 2)] ?? start.id
  return `/?${toQuery({ ...OPENING_VIEW, steps: ids.map((of) => ({ kind: 'add', of })) })}&${new URLSearchParams({ focus })}`
}
