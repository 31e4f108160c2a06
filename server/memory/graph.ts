import { group } from 'd3-array'

/** A graph in memory: nodes and relationships in the form of the database driver, so that they can replace its results. */

type Stored = Readonly<Record<string, unknown>>

export interface PlainNode {
  readonly labels: readonly string[]
  readonly properties: Stored
}

export interface PlainRelationship {
  readonly type: string
  readonly from: string
  readonly to: string
  readonly properties: Stored
}

export interface MemoryNode extends PlainNode {
  readonly id: string
  /** The driver's id, as used by the ends of relationships. */
  readonly elementId: string
}

export interface MemoryRelationship {
  readonly id: string
  readonly type: string
  readonly startNodeElementId: string
  readonly endNodeElementId: string
  readonly properties: Stored
  readonly from: MemoryNode
  readonly to: MemoryNode
}

export interface MemoryGraph {
  readonly contentHash: string
  node(id: string): MemoryNode | undefined
  /** The nodes with a label, by id. */
  labelled(label: string): readonly MemoryNode[]
  /** The relationships that start at a node, optionally only of some types. */
  from(id: string, types?: ReadonlySet<string>): readonly MemoryRelationship[]
  /** The relationships that end at a node. */
  to(id: string, types?: ReadonlySet<string>): readonly MemoryRelationship[]
  /** The nodes with this label that a document owns. */
  owned(document: string, label: string): readonly MemoryNode[]
  readonly relationships: readonly MemoryRelationship[]
  /** The source text of a policy; null if it is not held. */
  text(id: string): Promise<string | null>
  /** Layout data that the file format gives for that text, as JSON; null if there is none. */
  layout(id: string): Promise<string | null>
}

export interface GraphContent {
  readonly contentHash: string
  readonly nodes: readonly PlainNode[]
  readonly relationships: readonly PlainRelationship[]
  text(id: string): Promise<string | null>
  layout(id: string): Promise<string | null>
}

export function memoryGraph(content: GraphContent): MemoryGraph {
  const nodes = new Map(content.nodes.map((plain) => [idOf(plain.properties), nodeOf(plain)]))
  const relationships = content.relationships.flatMap((plain) => relationshipOf(plain, nodes))
  const starting = group(relationships, ({ startNodeElementId }) => startNodeElementId)
  const ending = group(relationships, ({ endNodeElementId }) => endNodeElementId)
  const sorted = [...nodes.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
  const labels = new Set(sorted.flatMap(({ labels }) => labels))
  const byLabel = new Map([...labels].map((label) => [label, sorted.filter(({ labels }) => labels.includes(label))]))
  const byOwner = group(sorted, ({ properties }) => properties.document)
  return {
    contentHash: content.contentHash,
    relationships,
    node: (id) => nodes.get(id),
    labelled: (label) => byLabel.get(label) ?? [],
    from: (id, types) => ofTypes(starting.get(id) ?? [], types),
    to: (id, types) => ofTypes(ending.get(id) ?? [], types),
    owned: (document, label) => (byOwner.get(document) ?? []).filter(({ labels }) => labels.includes(label)),
    text: content.text,
    layout: content.layout,
  }
}

const ofTypes = (all: readonly MemoryRelationship[], types?: ReadonlySet<string>): readonly MemoryRelationship[] =>
  types ? all.filter(({ type }) => types.has(type)) : all

const idOf = (properties: Stored): string => String(properties.id)

const nodeOf = ({ labels, properties }: PlainNode): MemoryNode => ({
  id: idOf(properties),
  elementId: idOf(properties),
  labels,
  properties,
})

function relationshipOf(plain: PlainRelationship, nodes: ReadonlyMap<string, MemoryNode>): readonly MemoryRelationship[] {
  const [from, to] = [nodes.get(plain.from), nodes.get(plain.to)]
  if (!from || !to) throw new Error(`A relationship ${plain.type} has an end that does not exist: ${plain.from} → ${plain.to}`)
  const { type, properties } = plain
  return [{ id: idOf(properties), type, startNodeElementId: from.id, endNodeElementId: to.id, properties, from, to }]
}

export const hasLabel = ({ labels }: MemoryNode, label: string): boolean => labels.includes(label)

/** The other end of a relationship. */
export const otherEnd = ({ from, to }: MemoryRelationship, id: string): MemoryNode => (from.id === id ? to : from)

/** All relationships of a node. */
export const around = (graph: MemoryGraph, id: string, types?: ReadonlySet<string>): readonly MemoryRelationship[] => [
  ...graph.from(id, types),
  ...graph.to(id, types),
]

/** The distinct neighbours of a node. */
export function neighbours(graph: MemoryGraph, id: string): ReadonlySet<MemoryNode> {
  return new Set(around(graph, id).map((each) => otherEnd(each, id)))
}

export const textOf = ({ properties }: { readonly properties: Stored }, name: string): string | null => {
  const value = properties[name]
  return typeof value === 'string' ? value : null
}

export const numberOf = ({ properties }: { readonly properties: Stored }, name: string): number | null => {
  const value = properties[name]
  return typeof value === 'number' ? value : null
}

export const textsOf = ({ properties }: { readonly properties: Stored }, name: string): readonly string[] => {
  const value = properties[name]
  return Array.isArray(value) ? value.map(String) : []
}
