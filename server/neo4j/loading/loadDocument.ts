import type { DocumentGraph, GraphEdge, GraphNode, Properties } from '../../graph/graph.ts'
import { MODEL, type NodeType } from '../../graph/model.ts'
import { documentLinks } from '../../graph/ownership.ts'
import type { DocumentRegistry, KnownDocument } from '../../resolution/types.ts'
import { type Database, inTransaction, type Row, type Send } from '../database.ts'
import { loadStatement } from '../statements.ts'
import { type CountedContribution, contributionsOf, isShared, isSharedLink, mergedLinks, mergedNode } from './contributions.ts'

const DOCUMENT_LINKS = documentLinks(MODEL)

/** Makes the graph of a document, given the documents that the database knows. It may be called again when the transaction is repeated. */
export type Build = (known: DocumentRegistry) => DocumentGraph

/** Ids under which the same document was held before; they are removed in the same transaction. */
export type FormerSelf = (graph: DocumentGraph) => readonly string[]

/**
 * Loads one document in one transaction: removes what it said before, writes what it says now, and rebuilds the nodes that it
 * shares with other documents. A lock makes the loads of several processes wait for each other.
 */
export function loadDocument(database: Database, build: Build, formerSelf: FormerSelf = () => []): Promise<DocumentGraph> {
  return inTransaction(database, async (send) => {
    await send(loadStatement('lock'))
    const known = (await send(loadStatement('knownDocuments'))).map(knownDocument)
    const graph = build({ documents: known })
    const before = known.find(({ id }) => id === graph.document)
    const former = formerSelf(graph).filter((id) => id !== graph.document)
    const takenBack = await retract(send, before?.held ? [graph.document, ...former] : former)
    await writeNodes(
      send,
      graph.nodes.filter((node) => !isShared(node)),
    )
    for (const id of former) await send(loadStatement('becameDocument'), { id, document: graph.document })
    await refreshShared(send, graph, takenBack)
    await writeEdges(send, withStatus(graph, known, former))
    if (before?.held === false) await send(loadStatement('citationStatus'), { id: graph.document })
    return graph
  })
}

/** A document that was removed. `sha256s` are those of its bytes and of the versions that it had replaced. */
export interface RemovedDocument {
  readonly title: string | null
  readonly name: string
  readonly sha256s: readonly string[]
}

/**
 * Removes a document in one transaction: its text, and all that only it said. One that others cite stays as a cited document. Null where
 * no text is held under this id.
 */
export function removeDocument(database: Database, id: string): Promise<RemovedDocument | null> {
  return inTransaction(database, async (send) => {
    await send(loadStatement('lock'))
    const touched = await retract(send, [id])
    const [removed] = await send(loadStatement('removePolicy'), { id })
    if (!removed) return null
    await refreshShared(send, { document: id, nodes: [], edges: [] }, touched)
    return { title: stringOrNull(removed.title), name: String(removed.name), sha256s: removed.sha256s as string[] }
  })
}

/** Removes what these documents said; returns the ids of the nodes that they shared, and their own. */
async function retract(send: Send, documents: readonly string[]): Promise<readonly string[]> {
  const touched = [...documents]
  for (const document of documents) {
    for (const row of await send(loadStatement('retract'), { document })) touched.push(String(row.about))
  }
  return touched
}

/** Rebuilds shared nodes from all contributions to them, and removes those that no document mentions any more. */
async function refreshShared(send: Send, graph: DocumentGraph, takenBack: readonly string[]): Promise<void> {
  const rows = contributionsOf(graph)
  const ids = [...new Set([...takenBack, graph.document, ...rows.map(({ about }) => about)])].sort()
  await send(loadStatement('contribution'), { rows })
  const said = contributionsByNode(await send(loadStatement('contributionsAbout'), { ids }))
  const links = new Map([...said].map(([id, contributions]) => [id, mergedLinks(contributions)]))
  await writeNodes(
    send,
    [...said].map(([id, contributions]) => mergedNode(id, contributions)),
  )
  await writeEdges(send, [...links.values()].flat())
  if (takenBack.length === 0) return
  await send(loadStatement('unlink'), { rows: [...links].map(([id, kept]) => ({ id, keep: kept.map((link) => link.id) })) })
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

/** Documents have their own statements, because the text of one may be loaded or removed. */
async function writeNodes(send: Send, nodes: readonly GraphNode[]): Promise<void> {
  const of = (type: NodeType) => nodes.filter((node) => node.type === type)
  const others = nodes.filter(({ type }) => type !== 'Policy' && type !== 'CitedDocument')
  await Promise.all([
    write(send, 'policy', of('Policy').map(policyRow)),
    write(send, 'citedDocument', of('CitedDocument').map(citedRow)),
    write(send, 'nodes', others.map(nodeRow)),
  ])
}

function writeEdges(send: Send, edges: readonly GraphEdge[]): Promise<void> {
  return write(send, 'relationships', edges.map(edgeRow))
}

async function write(send: Send, statement: string, rows: readonly Row[]): Promise<void> {
  if (rows.length > 0) await send(loadStatement(statement), { rows })
}

function nodeRow({ id, type, properties }: GraphNode): Row {
  return { id, type, properties: { ...properties, id } }
}

/** The source text is kept on a node of its own, so that lists of policies stay light. */
function policyRow({ id, properties }: GraphNode): Row {
  const { text, layout, ...others } = properties
  return { id, text, layout: layout ?? null, properties: { ...others, id, held: true } }
}

function citedRow({ id, properties }: GraphNode): Row {
  return { id, properties: { ...properties, id, held: false } }
}

function edgeRow({ id, type, from, to, properties }: GraphEdge): Row {
  return { id, type, from, to, properties: { ...properties, id } }
}

/** A citation is RESOLVED when the text of what it cites is held, NOT_HELD otherwise; an ambiguous one stays so. */
function withStatus(graph: DocumentGraph, known: readonly KnownDocument[], former: readonly string[]): readonly GraphEdge[] {
  const held = new Set(known.filter((document) => document.held && !former.includes(document.id)).map(({ id }) => id))
  held.add(graph.document)
  return graph.edges
    .filter((edge) => !isSharedLink(edge))
    .map((edge) => {
      const { status } = edge.properties
      if (!DOCUMENT_LINKS.has(edge.type) || (status !== 'RESOLVED' && status !== 'NOT_HELD')) return edge
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
