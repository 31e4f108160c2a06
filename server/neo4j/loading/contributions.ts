import type { DocumentGraph, GraphEdge, GraphNode, Properties, Scalar } from '../../graph/graph.ts'
import { MODEL, type NodeType } from '../../graph/model.ts'
import { sharedLinks, sharedTypes } from '../../graph/ownership.ts'

const SHARED_TYPES = sharedTypes(MODEL)
const SHARED_LINKS = sharedLinks(MODEL)

/** What one document says of one shared node, ready to be stored. */
export interface Contribution {
  readonly id: string
  readonly document: string
  readonly about: string
  readonly type: NodeType
  /** JSON. */
  readonly properties: string
  /** JSON: the relationships from this node to other shared nodes. */
  readonly links: string
}

/** The same, as read back, with the number of documents that say so in the same words. */
export interface CountedContribution {
  readonly type: NodeType
  readonly properties: Properties
  readonly links: readonly GraphEdge[]
  readonly documents: number
}

/** What a document says of the nodes that it shares with others. */
export function contributionsOf(graph: DocumentGraph): readonly Contribution[] {
  return graph.nodes.filter(isShared).map((node) => ({
    id: `${graph.document} ${node.id}`,
    document: graph.document,
    about: node.id,
    type: node.type,
    properties: JSON.stringify(sorted(node.properties)),
    links: JSON.stringify(graph.edges.filter((edge) => edge.from === node.id && isSharedLink(edge))),
  }))
}

export const isShared = (node: GraphNode) => SHARED_TYPES.has(node.type)
export const isSharedLink = (edge: GraphEdge) => SHARED_LINKS.has(edge.type)

/**
 * A shared node as all documents together say: lists are joined; of single values the one that most documents give counts, among
 * equals the longer, then the first in order. It does not depend on the order in which the documents came.
 */
export function mergedNode(id: string, contributions: readonly CountedContribution[]): GraphNode {
  const first = contributions[0]
  if (!first) throw new RangeError(`nothing is said of ${id}`)
  const keys = [...new Set(contributions.flatMap(({ properties }) => Object.keys(properties)))].sort()
  const properties = Object.fromEntries(keys.map((key) => [key, mergedValue(key, contributions)]))
  return { type: first.type, id, properties }
}

/** The relationships of a shared node to other shared nodes, as all documents together say. */
export function mergedLinks(contributions: readonly CountedContribution[]): readonly GraphEdge[] {
  const links = new Map(contributions.flatMap((contribution) => contribution.links.map((link) => [link.id, link])))
  return [...links.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
}

type Value = Scalar | readonly string[] | null

function mergedValue(key: string, contributions: readonly CountedContribution[]): Value {
  const given = contributions.map(({ properties, documents }) => ({ value: properties[key] ?? null, documents }))
  const lists = given.map(({ value }) => value).filter((value): value is readonly string[] => Array.isArray(value))
  if (lists.length > 0) return [...new Set(lists.flat())].sort()
  const votes = new Map<Scalar, number>()
  for (const { value, documents } of given) {
    if (value !== null && !Array.isArray(value)) votes.set(value as Scalar, (votes.get(value as Scalar) ?? 0) + documents)
  }
  const ranked = [...votes].sort(([a, m], [b, n]) => n - m || String(b).length - String(a).length || (String(a) < String(b) ? -1 : 1))
  return ranked[0]?.[0] ?? null
}

function sorted(properties: Properties): Properties {
  return Object.fromEntries(Object.entries(properties).sort(([a], [b]) => (a < b ? -1 : 1)))
}
