import type { NodeKindName } from '../../styles/palette.ts'
import type { Hop, Lineage, TracedRelation } from './lineage.ts'

/** Nodes of one kind that are drawn as one box: each is connected to the same node only, by the same relation. */
export interface Fold {
  readonly id: string
  readonly kind: NodeKindName
  readonly count: number
}

/** A lineage to draw, with a fold in place of the nodes of a large group that are not drawn. */
export interface FoldedLineage extends Lineage {
  readonly folds: readonly Fold[]
}

/** Drawn of a large group: a national document with 200 tasks would otherwise be a fan of lines. */
const DRAWN = 8
/** A fold of fewer nodes would save no room. */
const SMALLEST_FOLD = 3

/** Folds the groups that are not opened. The nodes of a group keep their order, and the first are drawn. */
export function foldedOf(lineage: Lineage, opened: ReadonlySet<string>): FoldedLineage {
  const foldOf = new Map<string, Fold>()
  for (const [id, group] of groupsOf(lineage)) {
    const rest = group.slice(DRAWN)
    const kind = lineage.nodes.get(rest[0] ?? '')?.kind
    if (kind === undefined || rest.length < SMALLEST_FOLD || opened.has(id)) continue
    for (const node of rest) foldOf.set(node, { id, kind, count: rest.length })
  }
  const end = (id: string) => foldOf.get(id)?.id ?? id
  return {
    ...lineage,
    nodes: new Map([...lineage.nodes].filter(([id]) => !foldOf.has(id))),
    hops: lineage.hops.map((hop) => ({ ...hop, lower: end(hop.lower), upper: end(hop.upper) })),
    folds: [...new Map([...foldOf.values()].map((fold) => [fold.id, fold])).values()],
  }
}

/** Nodes with one neighbour, other than the start, grouped by neighbour, direction, relation and kind. */
function groupsOf({ start, nodes, hops }: Lineage): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>()
  for (const [id, steps] of stepsOf(hops)) {
    const key = id === start ? null : onlyStep(id, steps)
    if (key === null) continue
    const group = `fold:${nodes.get(id)?.kind}:${key}`
    groups.set(group, [...(groups.get(group) ?? []), id])
  }
  return groups
}

function stepsOf(hops: readonly Hop[]): ReadonlyMap<string, readonly Hop[]> {
  const steps = new Map<string, Hop[]>()
  for (const hop of hops) for (const id of new Set([hop.lower, hop.upper])) steps.set(id, [...(steps.get(id) ?? []), hop])
  return steps
}

/** The same for all nodes with this single relation to this single neighbour; null for a node with several. */
function onlyStep(id: string, steps: readonly Hop[]): string | null {
  const keys = new Set(steps.map((hop) => stepFrom(id, hop)))
  const [key] = keys
  return key !== undefined && keys.size === 1 ? key : null
}

const stepFrom = (id: string, { lower, upper, relation }: { lower: string; upper: string; relation: TracedRelation }) =>
  id === lower ? `${relation}:up:${upper}` : `${relation}:down:${lower}`
