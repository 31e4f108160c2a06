import type { GraphEdge, GraphNode } from '../../graph/graph.ts'
import type { Row, Send } from '../database.ts'
import { loadStatement } from '../statements.ts'
import { type Digest, nodeDigest, relationshipDigest, sumOf } from './digest.ts'

/** The row that writes a node. */
export function nodeRow({ id, type, properties }: GraphNode): Row & { readonly properties: Row } {
  return { id, type, properties: { ...properties, id } }
}

/** The row that writes a policy. Its source text is a separate node, so that lists of policies stay small. */
export function policyRow({ id, properties }: GraphNode): Row & { readonly properties: Row } {
  const { text, layout, ...others } = properties
  return { id, text, layout: layout ?? null, properties: { ...others, id, held: true } }
}

export function citedRow({ id, properties }: GraphNode): Row & { readonly properties: Row } {
  return { id, properties: { ...properties, id, held: false } }
}

export function edgeRow({ id, type, from, to, properties }: GraphEdge): Row & { readonly properties: Row } {
  return { id, type, from, to, properties: { ...properties, id } }
}

/** The digest of nodes and relationships as written. */
export function digestOfParts(nodes: readonly GraphNode[], edges: readonly GraphEdge[]): Digest {
  return sumOf(...nodes.map(digestOfNode), ...edges.map(digestOfEdge))
}

function digestOfNode(node: GraphNode): Digest {
  const { id, type } = node
  switch (type) {
    case 'Policy':
      return nodeDigest({ id, labels: ['Entity', 'Document', type], properties: policyRow(node).properties })
    case 'CitedDocument':
      return nodeDigest({ id, labels: ['Entity', 'Document', type], properties: citedRow(node).properties })
    default:
      return nodeDigest({ id, labels: ['Entity', type], properties: nodeRow(node).properties })
  }
}

function digestOfEdge(edge: GraphEdge): Digest {
  return relationshipDigest({ ...edge, properties: edgeRow(edge).properties })
}

/** Sends a statement with rows; does nothing if there are no rows. */
export async function sendRows(send: Send, statement: string, rows: readonly unknown[]): Promise<void> {
  if (rows.length > 0) await send(loadStatement(statement), { rows })
}
