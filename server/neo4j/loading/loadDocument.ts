import type { DocumentGraph, GraphEdge, GraphNode, Properties } from '../../graph/graph.ts'
import { NODE_TYPES, type NodeType, RELATIONSHIP_TYPES, type RelationshipTypeName } from '../../graph/model.ts'
import type { DocumentRegistry, KnownDocument } from '../../resolution/types.ts'
import { type Database, inTransaction, type Row, type Send } from '../database.ts'
import { fileOfType, loadStatement } from '../statements.ts'
import { type CountedContribution, contributionsOf, isShared, isSharedLink, mergedLinks, mergedNode } from './contributions.ts'

const CITATIONS: ReadonlySet<RelationshipTypeName> = new Set(['IMPLEMENTS', 'BASED_ON', 'CITES', 'TASK_OF'])

/** Makes the graph of a document, given the documents that the database knows. It may be called again when the transaction is repeated. */
export type Build = (known: DocumentRegistry) => DocumentGraph

/** Ids under which the same document was held before, to be taken back in the same transaction. */
export type FormerSelf = (graph: DocumentGraph) => readonly string[]

/**
 * Loads one document as one transaction: what it said before is taken back, what it says now is written, and the nodes that it
 * shares with others are made anew from what all of them say. Loads of several processes pass one after the other.
 */
export function loadDocument(database: Database, build: Build, formerSelf: FormerSelf = () => []): Promise<DocumentGraph> {
  return inTransaction(database, async (send) => {
    await send(loadStatement('lock'))
    const known = { documents: (await send(loadStatement('knownDocuments'))).map(knownDocument) }
    const graph = build(known)
    const former = formerSelf(graph).filter((id) => id !== graph.document)
    const touched = await retract(send, [graph.document, ...former])
    await writeNodes(
      send,
      graph.nodes.filter((node) => !isShared(node)),
    )
    for (const id of former) await send(loadStatement('becameDocument'), { id, document: graph.document })
    await noteContributions(send, graph, touched)
    await refreshShared(send, [...touched].sort())
    await writeEdges(send, withStatus(graph, known, former))
    await send(loadStatement('citationStatus'), { id: graph.document })
    return graph
  })
}

/** Takes back what these documents said; gives the ids of the nodes that they shared, and their own. */
async function retract(send: Send, documents: readonly string[]): Promise<Set<string>> {
  const touched = new Set(documents)
  for (const document of documents) {
    for (const row of await send(loadStatement('retract'), { document })) touched.add(String(row.about))
  }
  return touched
}

async function noteContributions(send: Send, graph: DocumentGraph, touched: Set<string>): Promise<void> {
  const rows = contributionsOf(graph)
  for (const row of rows) touched.add(row.about)
  await send(loadStatement('contribution'), { rows })
}

/** Makes shared nodes anew from all contributions to them, and removes those that nobody speaks of any more. */
async function refreshShared(send: Send, ids: readonly string[]): Promise<void> {
  const said = contributionsByNode(await send(loadStatement('contributionsAbout'), { ids }))
  const nodes = [...said].map(([id, contributions]) => mergedNode(id, contributions))
  const links = [...said.values()].flatMap(mergedLinks)
  await writeNodes(send, nodes)
  await send(loadStatement('unlink'), {
    rows: nodes.map(({ id }) => ({ id, keep: links.filter((link) => link.from === id).map((link) => link.id) })),
  })
  await writeEdges(send, links)
  const orphans = ids.filter((id) => !said.has(id))
  await send(loadStatement('rememberFormerIds'), { ids: orphans })
  await send(loadStatement('removeOrphans'), { ids: orphans })
}

function contributionsByNode(rows: readonly Row[]): ReadonlyMap<string, readonly CountedContribution[]> {
  const said = new Map<string, CountedContribution[]>()
  for (const row of rows) {
    const about = String(row.about)
    said.set(about, [...(said.get(about) ?? []), countedContribution(row)])
  }
  return said
}

function writeNodes(send: Send, nodes: readonly GraphNode[]): Promise<void> {
  return writeByType(send, Object.keys(NODE_TYPES), nodes, nodeRow)
}

function writeEdges(send: Send, edges: readonly GraphEdge[]): Promise<void> {
  return writeByType(send, Object.keys(RELATIONSHIP_TYPES), edges, edgeRow)
}

/** One statement a type, sent without waiting for the one before: they run in order on the one connection of the transaction. */
async function writeByType<T extends GraphNode | GraphEdge>(
  send: Send,
  types: readonly string[],
  entries: readonly T[],
  rowOf: (entry: T) => Row,
): Promise<void> {
  const batches = types.map((type) => ({ type, rows: entries.filter((entry) => entry.type === type).map(rowOf) }))
  await Promise.all(batches.filter(({ rows }) => rows.length > 0).map(({ type, rows }) => send(loadStatement(fileOfType(type)), { rows })))
}

/** The source text of a policy is kept on a node of its own, so that lists of policies stay light. */
function nodeRow(node: GraphNode): Row {
  const { text, ...properties } = node.properties
  if (node.type === 'Policy') return { id: node.id, text, properties: { ...properties, id: node.id, held: true } }
  if (node.type === 'CitedDocument') return { id: node.id, properties: { ...node.properties, id: node.id, held: false } }
  return { id: node.id, properties: { ...node.properties, id: node.id } }
}

function edgeRow(edge: GraphEdge): Row {
  return { id: edge.id, from: edge.from, to: edge.to, properties: { ...edge.properties, id: edge.id } }
}

/** A citation is RESOLVED when the text of what it cites is held, NOT_HELD otherwise; an ambiguous one stays so. */
function withStatus(graph: DocumentGraph, known: DocumentRegistry, former: readonly string[]): readonly GraphEdge[] {
  const held = new Set(known.documents.filter((document) => document.held && !former.includes(document.id)).map(({ id }) => id))
  held.add(graph.document)
  return graph.edges
    .filter((edge) => !isSharedLink(edge))
    .map((edge) => {
      const { status } = edge.properties
      if (!CITATIONS.has(edge.type) || (status !== 'RESOLVED' && status !== 'NOT_HELD')) return edge
      return { ...edge, properties: { ...edge.properties, status: held.has(edge.to) ? 'RESOLVED' : 'NOT_HELD' } }
    })
}

function knownDocument(row: Row): KnownDocument {
  return {
    id: String(row.id),
    held: row.held === true,
    title: stringOrNull(row.title),
    number: stringOrNull(row.number),
    titleKey: String(row.titleKey),
    place: stringOrNull(row.place),
  }
}

function countedContribution(row: Row): CountedContribution {
  return {
    type: row.type as NodeType,
    properties: JSON.parse(String(row.properties)) as Properties,
    links: JSON.parse(String(row.links)) as GraphEdge[],
    documents: Number(row.documents),
  }
}

function stringOrNull(value: unknown): string | null {
  return typeof value === 'string' ? value : null
}
