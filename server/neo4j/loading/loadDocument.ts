import { DatabaseError } from '../../errors.ts'
import type { DocumentGraph, GraphEdge, GraphNode } from '../../graph/graph.ts'
import { MODEL } from '../../graph/model.ts'
import { documentLinks } from '../../graph/ownership.ts'
import type { DocumentQuestion, DocumentRegistry } from '../../resolution/types.ts'
import type { MarkedPassage } from '../../wording/passage.ts'
import { type Database, inTransaction, type Row, type Send } from '../database.ts'
import { loadStatement } from '../statements.ts'
import { correctedRow } from './asRead.ts'
import { type Digest, parsed, printed, relationshipDigest, sumOf, without } from './digest.ts'
import { heldAmong } from './held.ts'
import { addedBy, journal, saidBy } from './journal.ts'
import { type ReadDocument, resolvedInOrder } from './knownDocuments.ts'
import { markedRow, resemblanceChange, writeResemblances } from './resemblances.ts'
import { digestOfParts, edgeRow, nodeRow, policyRow, sendRows } from './rows.ts'
import { type Contribution, contributionsOf, isShared, isSharedLink } from './shared.ts'
import { refreshShared } from './sharedNodes.ts'
import { requireFormat, STORE_FORMAT } from './storeFormat.ts'

const DOCUMENT_LINKS = documentLinks(MODEL)
const NOT_HELD = 'its text is not held'

/** Makes the graph of a document, given the documents that the database knows. It may be called again when the transaction is repeated. */
export type Build = (known: DocumentRegistry) => DocumentGraph

/** A document to be loaded. */
export interface Loadable extends ReadDocument {
  /** Ids under which the same document was held before; they are removed in the same transaction. */
  readonly former: readonly string[]
}

/** Loads one document in a transaction of its own. */
export async function loadDocument(database: Database, build: Build, former: readonly string[] = []): Promise<DocumentGraph> {
  const [graph] = await loadDocuments(database, [{ ...builtWith(build), former }])
  if (graph === undefined) throw new RangeError('nothing was loaded')
  return graph
}

/** A document as it is resolved when no other is known, and what it asks of those that are. */
export function builtWith(build: Build): ReadDocument {
  const questions: DocumentQuestion[] = []
  const graph = build({ documents: [], asked: (question) => void questions.push(question) })
  return { graph, questions, resolve: build }
}

/**
 * Loads documents in one transaction, as if one after the other: what each said before is removed, what it says now is written, and the
 * nodes that it shares with other documents are made to say what all documents say. The content hash is kept in the same transaction.
 * A lock makes the loads of several processes wait for each other. No two of the documents may have one id.
 *
 * Nothing here reads more than the documents, what they share with others, and who cites them.
 */
export function loadDocuments(database: Database, documents: readonly Loadable[]): Promise<readonly DocumentGraph[]> {
  return inTransaction(database, async (send) => {
    const whole = await lock(send)
    const graphs = await resolvedInOrder(send, documents)
    requireDistinct(graphs)
    const renamed = documents.flatMap(({ former }, index) => {
      const document = graphs[index]?.document ?? ''
      return former.filter((id) => id !== document).map((id) => ({ id, document }))
    })
    const ids = graphs.map(({ document }) => document)
    const said = await saidBy(send, [...ids, ...renamed.map(({ id }) => id)])
    const after = sumOf(whole, await replace(send, graphs, renamed))
    await send(loadStatement('noteDigest'), { digest: printed(after) })
    const before = graphs.map(({ document }) => {
      const former = renamed.filter((one) => one.document === document).map(({ id }) => id)
      return [document, ...former].flatMap((id) => said.get(id) ?? [])[0] ?? null
    })
    const says = await saidBy(
      send,
      ids.filter((_, index) => before[index] !== null),
    )
    const written = graphs.map((graph, index) => [before[index] ?? null, says.get(graph.document) ?? addedBy(graph)] as const)
    await journal(send, { before: whole, after, documents: written }, clockOf(database))
    return graphs
  })
}

const clockOf = ({ now = () => new Date() }: Database): Date => now()

/** Two documents of a batch may turn out to be one: then each must be loaded alone. */
function requireDistinct(graphs: readonly DocumentGraph[]): void {
  const ids = graphs.map(({ document }) => document)
  const twice = ids.find((id, index) => ids.indexOf(id) !== index)
  if (twice !== undefined) throw new DatabaseError('DATABASE_FAILED', `Two documents of one transaction are ${twice}.`)
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
    const whole = await lock(send)
    const [removed] = await send(loadStatement('removedDocument'), { id })
    if (!removed) return null
    const said = await saidBy(send, [id])
    const words = await resemblanceChange(send, [id], [])
    const before = await takenBack(send, [id])
    const lost = await flippedBy(send, 'becameCited', { ids: [id], reason: NOT_HELD })
    const shared = await refreshShared(send, { added: [], takenBack: before.said, touched: [id] })
    await writeResemblances(send, words)
    const after = sumOf(without(whole, before.digest), lost, shared, words.digest)
    await send(loadStatement('noteDigest'), { digest: printed(after) })
    await journal(send, { before: whole, after, documents: [[said.get(id) ?? null, null]] }, clockOf(database))
    return {
      title: removed.title === null ? null : String(removed.title),
      name: String(removed.name),
      sha256s: removed.sha256s as string[],
    }
  })
}

/** The digest of the whole graph as it is kept. Until the transaction ends no other load passes. */
export async function lock(send: Send): Promise<Digest> {
  const [meta] = await send(loadStatement('lock'), { format: STORE_FORMAT })
  requireFormat(meta?.format)
  return parsed(meta?.digest)
}

interface Renamed {
  /** Id under which the document was held. */
  readonly id: string
  readonly document: string
}

/** Writes documents in place of what they said before; gives what is to be added to the digest. */
async function replace(send: Send, graphs: readonly DocumentGraph[], renamed: readonly Renamed[]): Promise<Digest> {
  const documents = graphs.map(({ document }) => document)
  const former = renamed.map(({ id }) => id)
  const heldBefore = await heldAmong(send, [...documents, ...former])
  const words = await resemblanceChange(send, [...heldBefore], graphs)
  const before = await takenBack(send, [...heldBefore])
  await writeOwnNodes(send, graphs)
  await sendRows(send, 'rememberFormerId', renamed)
  const lost = await flippedBy(send, 'becameCited', { ids: former, reason: NOT_HELD })
  const added = graphs.map(contributionsOf)
  const shared = await refreshShared(send, { added: added.flat(), takenBack: before.said, touched: [...documents, ...former] })
  const held = await heldAmong(send, graphs.flatMap(citedIn))
  const edges = graphs.map((graph) => graph.edges.filter((edge) => !isSharedLink(edge)).map((edge) => withStatus(edge, held)))
  await sendRows(send, 'ownRelationships', edges.flat().map(edgeRow))
  const found = await flippedBy(send, 'citationStatus', { ids: documents.filter((id) => !heldBefore.has(id)) })
  const digests = graphs.map((graph, index) => digestOfParts(ownNodes(graph), edges[index] ?? []))
  await sendRows(
    send,
    'writeDocumentRecords',
    graphs.map((graph, index) => ({
      ...documentRow(graph.document, added[index] ?? [], digests[index] ?? 0n, words.marked.get(graph.document)),
      ...correctedRow(graph),
    })),
  )
  await writeResemblances(send, words)
  return without(sumOf(...digests, lost, shared, found, words.digest), before.digest)
}

/** What a document said of shared nodes, the digest of its own nodes and relationships, and the marks of its words, as they are kept. */
export function documentRow(document: string, said: readonly Contribution[], digest: Digest, marked: readonly MarkedPassage[] = []): Row {
  return { document, said: JSON.stringify(said), digest: printed(digest), ...markedRow(marked) }
}

/** Removes all that held documents said. */
async function takenBack(send: Send, ids: readonly string[]): Promise<{ readonly said: readonly Contribution[]; readonly digest: Digest }> {
  if (ids.length === 0) return { said: [], digest: 0n }
  const records = await send(loadStatement('documentRecords'), { ids })
  await send(loadStatement('retract'), { documents: ids })
  return {
    said: records.flatMap((row) => JSON.parse(String(row.said)) as Contribution[]),
    digest: sumOf(...records.map((row) => parsed(row.digest))),
  }
}

const ownNodes = ({ nodes }: DocumentGraph) => nodes.filter((node) => !isShared(node))

async function writeOwnNodes(send: Send, graphs: readonly DocumentGraph[]): Promise<void> {
  const nodes = graphs.flatMap(ownNodes)
  await sendRows(send, 'policy', nodes.filter(isPolicy).map(policyRow))
  await sendRows(send, 'ownNodes', nodes.filter((node) => !isPolicy(node)).map(nodeRow))
}

const isPolicy = ({ type }: GraphNode) => type === 'Policy'

/** The documents that a graph cites. */
function citedIn({ edges }: DocumentGraph): readonly string[] {
  return edges.flatMap(({ type, to }) => (DOCUMENT_LINKS.has(type) ? to : []))
}

/**
 * A citation is RESOLVED when the text of what it cites is held, NOT_HELD otherwise, whichever of the two was loaded first; an ambiguous
 * one stays so.
 */
export function withStatus(edge: GraphEdge, held: ReadonlySet<string>): GraphEdge {
  const { status } = edge.properties
  if (!DOCUMENT_LINKS.has(edge.type) || (status !== 'RESOLVED' && status !== 'NOT_HELD')) return edge
  const now = held.has(edge.to) ? 'RESOLVED' : 'NOT_HELD'
  return { ...edge, properties: withReason({ ...edge.properties, status: now }) as GraphEdge['properties'] }
}

/** A citation that is resolved has no reason not to be; one whose document is not held has one. The same properties where that is so. */
export function withReason(properties: Row): Row {
  const { status, reason } = properties
  if (status === 'RESOLVED' && reason === NOT_HELD) return { ...properties, reason: null }
  return status === 'NOT_HELD' && (reason ?? null) === null ? { ...properties, reason: NOT_HELD } : properties
}

/** Runs a statement that changes the status of citations of other documents, and keeps the digests of those; gives what is to be added to the whole. */
async function flippedBy(
  send: Send,
  statement: string,
  parameters: { readonly ids: readonly string[]; readonly reason?: string },
): Promise<Digest> {
  if (parameters.ids.length === 0) return 0n
  const changes = new Map<string, Digest>()
  for (const { document, id, type, from, to, before, after } of await send(loadStatement(statement), parameters)) {
    const end = { id: String(id), type: String(type), from: String(from), to: String(to) }
    const change = without(
      relationshipDigest({ ...end, properties: after as Row }),
      relationshipDigest({ ...end, properties: before as Row }),
    )
    changes.set(String(document), sumOf(changes.get(String(document)) ?? 0n, change))
  }
  if (changes.size === 0) return 0n
  const records = await send(loadStatement('documentRecords'), { ids: [...changes.keys()] })
  await sendRows(
    send,
    'noteDocumentDigests',
    records.map(({ id, digest }) => ({ id, digest: printed(sumOf(parsed(digest), changes.get(String(id)) ?? 0n)) })),
  )
  return sumOf(...changes.values())
}
