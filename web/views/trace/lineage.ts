import type { Evidence } from '../../domain/Quote.tsx'
import type { StatusName } from '../../domain/StatusMark.tsx'
import type { Titled } from '../../domain/titles.ts'
import { CITATIONS } from '../../drawing/drawing.ts'
import type { NodeKindName } from '../../styles/palette.ts'

export const TRACED_RELATIONS = [...CITATIONS, 'CARRIES_OUT', 'TASK_OF', 'HAS_MEASURE'] as const
/** What stands above or below something else. */
export const TRACED_KINDS: readonly NodeKindName[] = ['POLICY', 'CITED_DOCUMENT', 'MEASURE', 'UPSTREAM_TASK']
export type TracedRelation = (typeof TRACED_RELATIONS)[number]

/** The word of a step, read upward: the relationship runs from policy to measure, the step from measure to policy. */
export const wordOf = (relation: TracedRelation) => (relation === 'HAS_MEASURE' ? 'PART_OF' : relation)

export type Direction = 'UP' | 'DOWN'

export type LevelName = 'NATIONAL' | 'PROVINCE' | 'CITY' | 'DISTRICT' | 'ZONE' | 'STREET'

export interface LineageNode extends Titled {
  readonly level: LevelName | null
}

/** One step of a lineage. It always points upstream. */
export interface Hop {
  readonly id: string
  readonly relation: TracedRelation
  readonly lower: string
  readonly upper: string
  readonly status: StatusName | null
  readonly reason: string | null
  readonly evidence: Evidence | null
  /** Upward from a measure, of what its policy says: for the whole of it, or in another part. */
  readonly scope: 'WHOLE_DOCUMENT' | 'OTHER_PART' | null
}

export interface Lineage {
  readonly start: string
  readonly direction: Direction
  readonly nodes: ReadonlyMap<string, LineageNode>
  readonly hops: readonly Hop[]
}

/** A node of the readable list: how it was reached, and what is reached from it. */
export interface Branch {
  readonly node: LineageNode
  /** The steps between it and the one above it in the list; several where the text says so in several places. */
  readonly by: readonly Hop[]
  /** True where it stands already further up in the list; its branches are shown there. */
  readonly again: boolean
  readonly branches: readonly Branch[]
}

/** The lineage as a tree from its start. A node that is reached twice has its branches only once, so that no cycle runs on. */
export function branchesOf({ start, direction, nodes, hops }: Lineage): Branch | null {
  const root = nodes.get(start)
  if (!root) return null
  const next = new Map<string, Map<string, Hop[]>>()
  for (const hop of hops) {
    const [from, to] = direction === 'UP' ? [hop.lower, hop.upper] : [hop.upper, hop.lower]
    const ends = next.get(from) ?? new Map<string, Hop[]>()
    next.set(from, ends.set(to, [...(ends.get(to) ?? []), hop]))
  }
  const seen = new Set<string>()
  const branch = (node: LineageNode, by: readonly Hop[]): Branch => {
    const again = seen.has(node.id)
    seen.add(node.id)
    const ends = again ? [] : [...(next.get(node.id) ?? [])]
    const branches = ends.flatMap(([id, steps]) => {
      const end = nodes.get(id)
      return end ? [branch(end, steps)] : []
    })
    return { node, by, again, branches }
  }
  return branch(root, [])
}
