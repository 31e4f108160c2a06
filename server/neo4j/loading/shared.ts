import type { DocumentGraph, GraphEdge, GraphNode, Properties, Scalar } from '../../graph/graph.ts'
import { MODEL, type NodeType } from '../../graph/model.ts'
import { sharedLinks, sharedTypes } from '../../graph/ownership.ts'

const SHARED_TYPES = sharedTypes(MODEL)
const SHARED_LINKS = sharedLinks(MODEL)

export const isShared = (node: GraphNode) => SHARED_TYPES.has(node.type)
export const isSharedLink = (edge: GraphEdge) => SHARED_LINKS.has(edge.type)

/** What one document says about one shared node. Stored as JSON, so that it can be withdrawn. */
export interface Contribution {
  readonly about: string
  readonly type: NodeType
  readonly properties: Properties
  /** The relationships from this node to other shared nodes. */
  readonly links: readonly GraphEdge[]
}

/** What a document says about the nodes it shares with others. */
export function contributionsOf(graph: DocumentGraph): readonly Contribution[] {
  const links = new Map<string, GraphEdge[]>()
  for (const edge of graph.edges) if (isSharedLink(edge)) links.set(edge.from, [...(links.get(edge.from) ?? []), edge])
  return graph.nodes
    .filter(isShared)
    .map(({ id, type, properties }) => ({ about: id, type, properties: withoutNulls(properties), links: links.get(id) ?? [] }))
}

/** For a shared node, how many documents give each value: enough to merge them, whatever the number of documents. */
export interface Tally {
  readonly type: NodeType
  readonly documents: number
  /** For each single-valued property: number of documents that give each value. */
  readonly values: Readonly<Record<string, readonly (readonly [Scalar, number])[]>>
  /**
   * For each list property: `given` is the number of documents that give a list (possibly empty), `entries` the number of documents for
   * each entry.
   */
  readonly lists: Readonly<Record<string, { readonly given: number; readonly entries: readonly (readonly [Scalar, number])[] }>>
  readonly links: readonly (readonly [GraphEdge, number])[]
  /** Ids of nodes that are now part of this one, whichever documents mentioned them. */
  readonly formerIds?: readonly string[]
}

/** Adds a document to a tally (`times` 1) or removes it (-1). Null if no document is left. */
export function counted(tally: Tally | null, { type, properties, links }: Contribution, times: 1 | -1): Tally | null {
  const documents = (tally?.documents ?? 0) + times
  if (documents <= 0) return null
  const values: Record<string, readonly (readonly [Scalar, number])[]> = { ...tally?.values }
  const lists: Record<string, Tally['lists'][string]> = { ...tally?.lists }
  for (const [name, value] of Object.entries(properties)) {
    if (Array.isArray(value)) {
      const before = lists[name] ?? { given: 0, entries: [] }
      const entries = [...new Set(value as readonly Scalar[])].reduce((all, entry) => votes(all, entry, times), before.entries)
      lists[name] = { given: before.given + times, entries }
      if (lists[name].given <= 0) delete lists[name]
    } else if (value !== null) {
      values[name] = votes(values[name] ?? [], value as Scalar, times)
      if (values[name].length === 0) delete values[name]
    }
  }
  const formerIds = tally?.formerIds && { formerIds: tally.formerIds }
  return {
    type,
    documents,
    values,
    lists,
    links: links.reduce((all, link) => linkVotes(all, link, times), tally?.links ?? []),
    ...formerIds,
  }
}

/**
 * Merges what all documents say about a shared node: lists are joined; for a single value the most frequent one wins, then the longer one,
 * then the first in order. The result does not depend on the order of loading.
 */
export function mergedNode(id: string, tally: Tally): GraphNode {
  const { type, values, lists } = tally
  const single = Object.entries(values).map(([name, given]) => [name, mostGiven(given)] as const)
  const joined = Object.entries(lists).map(([name, { entries }]) => [name, entries.map(([entry]) => entry).sort()] as const)
  const former = tally.formerIds ? { formerIds: formerIdsIn(tally) } : {}
  return { type, id, properties: { ...Object.fromEntries([...single, ...joined]), ...former } as Properties }
}

/** All former ids of a node: those that its documents give, and those of the nodes that became part of it. */
export function formerIdsIn(tally: Tally | null | undefined): readonly string[] {
  const given = (tally?.lists.formerIds?.entries ?? []).map(([entry]) => String(entry))
  return [...new Set([...given, ...(tally?.formerIds ?? [])])].sort()
}

/** Remembers ids that the documents do not give by themselves. */
export function withFormerIds(tally: Tally, ids: readonly string[]): Tally {
  const given = formerIdsIn(tally)
  const formerIds = [...(tally.formerIds ?? []), ...ids.filter((id) => !given.includes(id))]
  return formerIds.length === 0 ? tally : { ...tally, formerIds: [...new Set(formerIds)].sort() }
}

/** Merges the relationships of a shared node to other shared nodes. */
export function mergedLinks({ links }: Tally): readonly GraphEdge[] {
  return links.map(([link]) => link).sort((a, b) => (a.id < b.id ? -1 : 1))
}

type Votes = readonly (readonly [Scalar, number])[]

function votes(given: Votes, value: Scalar, times: number): Votes {
  const others = given.filter(([other]) => other !== value)
  const count = (given.find(([other]) => other === value)?.[1] ?? 0) + times
  return count > 0 ? [...others, [value, count]] : others
}

function linkVotes(links: Tally['links'], link: GraphEdge, times: number): Tally['links'] {
  const others = links.filter(([other]) => other.id !== link.id)
  const before = links.find(([other]) => other.id === link.id)
  const count = (before?.[1] ?? 0) + times
  return count > 0 ? [...others, [link, count]] : others
}

function mostGiven(given: Votes): Scalar | null {
  const ranked = [...given].sort(([a, m], [b, n]) => n - m || String(b).length - String(a).length || (String(a) < String(b) ? -1 : 1))
  return ranked[0]?.[0] ?? null
}

/** Drops null properties, which the database does not store. */
export function withoutNulls(properties: Properties): Properties {
  return Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== null))
}
