import { MODEL } from '../graph/model.ts'
import { citationLinks } from '../graph/ownership.ts'
import type { Parameters, Row } from '../neo4j/store/session.ts'
import { hasLabel, type MemoryGraph, type MemoryNode, otherEnd, textOf } from './graph.ts'

const CITATIONS = [...citationLinks(MODEL)]
const MOST_HOPS = 6
/** Maximum number of hops in one answer. */
const MOST_IN_ANSWER = 5000

/** The chains from a node upward or downward, nearest first. The breadth-first search terminates on cycles. */
export function trace(graph: MemoryGraph, parameters: Parameters): readonly Row[] {
  const { id, up, maxHops, limit } = parameters as { id: string; up: boolean; maxHops: number; limit: number }
  const wanted = parameters.relations as readonly string[]
  const root = graph.node(id)
  if (!root) return []
  const policy = hasLabel(root, 'Measure') && up && wanted.includes('HAS_MEASURE') ? graph.node(textOf(root, 'document') ?? '') : undefined
  const types = new Set(['CARRIES_OUT', 'TASK_OF', ...CITATIONS].filter((type) => wanted.includes(type)))
  const starts = [root, ...(policy ? [policy] : [])]
  const all = reached(graph, starts, types, up).filter(({ depth }) => depth <= maxHops)
  const shown = all.slice(0, limit)
  const nodes = [{ n: root, depth: 0 }, ...(policy ? [{ n: policy, depth: 1 }] : []), ...shown]
  const among = new Set(nodes.map(({ n }) => n))
  const hops = nodes.flatMap(({ n }) => graph.from(n.id, types)).filter(({ from, to }) => among.has(to) && from !== to)
  const goesOn = ({ id }: MemoryNode) => (up ? graph.from(id, types) : graph.to(id, types)).length > 0
  return [
    {
      root,
      hops: hops.slice(0, MOST_IN_ANSWER).map((r) => ({ r, source: r.from.id, target: r.to.id })),
      part: policy ? { source: root.id, target: policy.id } : null,
      sections: policy ? graph.owned(policy.id, 'Section').map(({ properties: { start, end, title } }) => ({ start, end, title })) : [],
      byMeasures: citedByMeasuresAlone(graph, root, types, up),
      nodes: nodes.map(({ n, depth }) => ({ n, depth, more: depth === maxHops && goesOn(n) })),
      omitted: ['Policy', 'CitedDocument', 'Measure', 'UpstreamTask'].map((label) => ({
        label,
        count: count(all, label) - count(shown, label),
      })),
    },
  ]
}

interface Reached {
  readonly n: MemoryNode
  readonly depth: number
}

const count = (all: readonly Reached[], label: string): number => all.filter(({ n }) => hasLabel(n, label)).length

/** The nodes reached from each start, by distance and id; the policy of a measure is one hop away. */
function reached(graph: MemoryGraph, starts: readonly MemoryNode[], types: ReadonlySet<string>, up: boolean): readonly Reached[] {
  const depths = new Map<MemoryNode, number>()
  starts.forEach((start, at) => {
    const seen = new Set([start])
    let edge: readonly MemoryNode[] = [start]
    for (let steps = 1; steps <= MOST_HOPS && edge.length > 0; steps += 1) {
      const next = new Set(edge.flatMap(({ id }) => (up ? graph.from(id, types) : graph.to(id, types)).map((r) => otherEnd(r, id))))
      edge = [...next].filter((node) => !seen.has(node))
      for (const node of edge) {
        seen.add(node)
        depths.set(node, Math.min(depths.get(node) ?? Number.POSITIVE_INFINITY, at + steps))
      }
    }
  })
  for (const start of starts) depths.delete(start)
  return [...depths].map(([n, depth]) => ({ n, depth })).sort((a, b) => a.depth - b.depth || (a.n.id < b.n.id ? -1 : 1))
}

/** Number of documents that only the measures of the policy refer to. */
function citedByMeasuresAlone(graph: MemoryGraph, root: MemoryNode, types: ReadonlySet<string>, up: boolean): number {
  if (!up || !hasLabel(root, 'Policy')) return 0
  const citations = new Set(CITATIONS.filter((type) => types.has(type)))
  const own = new Set(graph.from(root.id, citations).map(({ to }) => to))
  const byMeasures = graph.owned(root.id, 'Measure').flatMap(({ id }) => graph.from(id, citations).map(({ to }) => to))
  return new Set(byMeasures.filter((to) => !own.has(to))).size
}
