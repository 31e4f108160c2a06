import type { DocumentGraph, GraphEdge, GraphNode, Properties } from '../../graph/graph.ts'
import { type Contribution, contributionsOf, isShared, isSharedLink } from './shared.ts'

/** The difference from the graph of a corrected document to its original reading. Stored as JSON beside the graph. */
export interface Difference {
  readonly goneNodes: readonly string[]
  readonly goneEdges: readonly Pick<GraphEdge, 'id' | 'from'>[]
  readonly nodes: readonly GraphNode[]
  readonly edges: readonly GraphEdge[]
  /** Changed properties of nodes that exist in both; null if the original reading does not have the property. */
  readonly changes: readonly { readonly id: string; readonly properties: Properties }[]
  /** If the measures differ: the policy and the passages needed to compute same-words relationships; otherwise empty. */
  readonly document: string
  readonly passages: readonly GraphNode[]
  readonly said: { readonly added: readonly Contribution[]; readonly takenBack: readonly Contribution[] }
}

/** What is stored for a document with corrections; null for other documents. */
export function correctedRow({ corrected, ...graph }: DocumentGraph): Readonly<Record<string, unknown>> {
  if (!corrected) return {}
  const { digest, applied, asRead } = corrected
  return { corrections: digest, applied, asRead: JSON.stringify(differenceOf(graph, asRead)) }
}

export function differenceOf(graph: DocumentGraph, asRead: DocumentGraph): Difference {
  const [nodes, nodesRead] = [byId(graph.nodes.filter(isOwn)), byId(asRead.nodes.filter(isOwn))]
  const [edges, edgesRead] = [byId(graph.edges.filter(isOwnEdge)), byId(asRead.edges.filter(isOwnEdge))]
  const [said, saidRead] = [contributions(graph), contributions(asRead)]
  const differs =
    <T>(others: ReadonlyMap<string, T>) =>
    ([id, one]: readonly [string, T]) =>
      JSON.stringify(others.get(id)) !== JSON.stringify(one)
  return {
    goneNodes: [...nodes.keys()].filter((id) => !nodesRead.has(id)),
    goneEdges: [...edges].filter(differs(edgesRead)).map(([id, { from }]) => ({ id, from })),
    nodes: [...nodesRead.values()].filter(({ id }) => !nodes.has(id)),
    edges: [...edgesRead].filter(differs(edges)).map(([, edge]) => edge),
    changes: [...nodesRead].flatMap(([id, { properties }]) => changesOf(id, nodes.get(id)?.properties ?? null, properties)),
    document: asRead.document,
    passages: samePassages(graph, asRead) ? [] : placesOf(asRead),
    said: {
      added: [...saidRead].filter(differs(said)).map(([, one]) => one),
      takenBack: [...said].filter(differs(saidRead)).map(([, one]) => one),
    },
  }
}

const samePassages = (graph: DocumentGraph, asRead: DocumentGraph): boolean =>
  JSON.stringify(placesOf(graph)) === JSON.stringify(placesOf(asRead))

/** The passages with their positions, and the properties of the policy that decide which of two documents came first. */
function placesOf({ document, nodes }: DocumentGraph): readonly GraphNode[] {
  return nodes.flatMap(({ id, type, properties: { start, end, line, level, issuedOn } }): readonly GraphNode[] => {
    if (id === document) return [{ id, type, properties: { level: level ?? null, issuedOn: issuedOn ?? null } }]
    if (type !== 'Measure' && type !== 'UpstreamTask') return []
    return [{ id, type, properties: { start: start ?? null, end: end ?? null, line: line ?? null } }]
  })
}

const isOwn = (node: GraphNode) => !isShared(node)
const isOwnEdge = (edge: GraphEdge) => !isSharedLink(edge)
const byId = <T extends { readonly id: string }>(all: readonly T[]): ReadonlyMap<string, T> => new Map(all.map((one) => [one.id, one]))
const contributions = (graph: DocumentGraph): ReadonlyMap<string, Contribution> =>
  new Map(contributionsOf(graph).map((one) => [one.about, one]))

function changesOf(id: string, now: Properties | null, read: Properties): Difference['changes'] {
  if (now === null) return []
  const names = [...new Set([...Object.keys(now), ...Object.keys(read)])]
  const changed = names.filter((name) => JSON.stringify(now[name] ?? null) !== JSON.stringify(read[name] ?? null))
  return changed.length === 0 ? [] : [{ id, properties: Object.fromEntries(changed.map((name) => [name, read[name] ?? null])) }]
}
