import type { PlainNode, PlainRelationship } from '../memory/graph.ts'
import type { Database } from '../neo4j/database.ts'
import { EMPTY, nodeDigest, printed, relationshipDigest, type StoredNode, type StoredRelationship, sumOf } from '../neo4j/loading/digest.ts'
import { readWholeGraph } from '../neo4j/loading/wholeGraph.ts'

/** The content of a site: only the graph and the source texts, without notes, load records or anything people wrote about tasks. */
export interface SiteGraph {
  readonly nodes: readonly StoredNode[]
  readonly relationships: readonly StoredRelationship[]
  readonly texts: ReadonlyMap<string, string>
  /** What the formats tell of those texts, as JSON; none for plain text without tables. */
  readonly layouts: ReadonlyMap<string, string>
}

/** A snapshot of the whole store with its content hash, without corrections unless requested. */
export async function storedGraph(database: Database, { corrections }: { readonly corrections: boolean }) {
  const nodes: StoredNode[] = []
  const relationships: StoredRelationship[] = []
  const texts = new Map<string, string>()
  const layouts = new Map<string, string>()
  let dataVersion = ''
  await readWholeGraph(
    database,
    {
      begin: (hash) => {
        dataVersion = hash
      },
      node: (node) => nodes.push(node),
      relationship: (relationship) => relationships.push(relationship),
      text: ({ id, text, layout }) => {
        texts.set(id, text)
        if (layout !== null) layouts.set(id, layout)
      },
      record: () => undefined,
      end: () => undefined,
    },
    { asRead: !corrections },
  )
  return { graph: { nodes, relationships, texts, layouts } satisfies SiteGraph, dataVersion }
}

/** The content hash of a graph, computed as by `npm run verify` for a store. */
export function contentHashOf({ nodes, relationships }: SiteGraph): string {
  const ofNodes = nodes.reduce((sum, node) => sumOf(sum, nodeDigest(node)), EMPTY)
  return printed(relationships.reduce((sum, relationship) => sumOf(sum, relationshipDigest(relationship)), ofNodes))
}

export const isPolicy = ({ labels }: Pick<PlainNode, 'labels'>): boolean => labels.includes('Policy')

/** In a fixed order, so that the same graph gives the same files. */
export const plainNodes = ({ nodes }: SiteGraph): readonly PlainNode[] =>
  nodes.toSorted(byId).map(({ labels, properties }) => ({ labels: labels.toSorted(), properties: sorted(properties) }))

export const plainRelationships = ({ relationships }: SiteGraph): readonly PlainRelationship[] =>
  relationships.toSorted(byId).map(({ type, from, to, properties }) => ({ type, from, to, properties: sorted(properties) }))

const byId = (a: { readonly id: string }, b: { readonly id: string }): number => (a.id < b.id ? -1 : 1)

const sorted = (properties: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(properties).sort(([a], [b]) => (a < b ? -1 : 1)))
