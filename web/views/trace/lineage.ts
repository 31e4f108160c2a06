import type { Evidence } from '../../domain/Quote.tsx'
import type { StatusName } from '../../domain/StatusMark.tsx'
import type { Span } from '../../domain/span.ts'
import type { Titled } from '../../domain/titles.ts'
import { CITATIONS } from '../../drawing/drawing.ts'
import type { NodeKindName } from '../../styles/palette.ts'

export const TRACED_RELATIONS = [...CITATIONS, 'CARRIES_OUT', 'TASK_OF', 'HAS_MEASURE'] as const
/** Kinds of node that a trace contains. */
export const TRACED_KINDS: readonly NodeKindName[] = ['POLICY', 'CITED_DOCUMENT', 'MEASURE', 'UPSTREAM_TASK']
export type TracedRelation = (typeof TRACED_RELATIONS)[number]

/** Label of a step when read upward. `HAS_MEASURE` runs from policy to measure, but the step from measure to policy, hence `PART_OF`. */
export const wordOf = (relation: TracedRelation) => (relation === 'HAS_MEASURE' ? 'PART_OF' : relation)

export type Direction = 'UP' | 'DOWN'

export type LevelName = 'NATIONAL' | 'PROVINCE' | 'CITY' | 'DISTRICT' | 'ZONE' | 'STREET'

export interface LineageNode extends Titled {
  readonly level: LevelName | null
  /** For a measure its place in the text of its policy; null if unknown. */
  readonly span: Span | null
}

/** One step of a lineage; always directed upstream. */
export interface Hop {
  readonly id: string
  readonly relation: TracedRelation
  readonly lower: string
  readonly upper: string
  readonly status: StatusName | null
  readonly reason: string | null
  readonly evidence: Evidence | null
  /** When tracing upward from a measure: whether its policy states this for the whole document or in another part. */
  readonly scope: 'WHOLE_DOCUMENT' | 'OTHER_PART' | null
}

export interface Lineage {
  readonly start: string
  readonly direction: Direction
  readonly nodes: ReadonlyMap<string, LineageNode>
  readonly hops: readonly Hop[]
}

/** A node of the step list: how it was reached, and the nodes reached from it. */
export interface Branch {
  readonly node: LineageNode
  /** The steps to its parent in the list; several if the text states the relation in several places. */
  readonly by: readonly Hop[]
  /** True if it already occurs further up in the list, where its branches are shown. */
  readonly again: boolean
  readonly branches: readonly Branch[]
}

/** The lineage as a tree. A node reached twice shows its branches only once, which also ends cycles. */
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
