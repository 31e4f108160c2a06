import { setImmediate } from 'node:timers/promises'
import { DatabaseError } from '../../errors.ts'
import type { DocumentGraph, GraphEdge, GraphNode } from '../../graph/graph.ts'
import { MODEL } from '../../graph/model.ts'
import { documentLinks } from '../../graph/ownership.ts'
import type { DocumentQuestion, DocumentRegistry } from '../../resolution/types.ts'
import type { MarkedPassage } from '../../wording/passage.ts'
import { type Database, inTransaction, type Row, type Send } from '../database.ts'
import { loadStatement } from '../statements.ts'
import { correctedRow } from './asRead.ts'
import { type CommonMarks, commonMarksOf, keepCommonMarks } from './commonMarks.ts'
import { type Digest, parsed, printed, relationshipDigest, sumOf, without } from './digest.ts'
import { heldAmong } from './held.ts'
import { joinedDepartments } from './joined.ts'
import { addedBy, journal, saidBy } from './journal.ts'
import { type ReadDocument, resolvedInOrder } from './knownDocuments.ts'
import { NO_NAMES, nameChange, namesRow, writeNameChange } from './nameStatements.ts'
import { markedRow, resemblanceChange, writeResemblances } from './resemblances.ts'
import { digestOfParts, edgeRow, nodeRow, policyRow, sendRows } from './rows.ts'
import { type Contribution, contributionsOf, isShared, isSharedLink } from './shared.ts'
import { refreshShared } from './sharedNodes.ts'
import { requireFormat, STORE_FORMAT } from './storeFormat.ts'

const DOCUMENT_LINKS = documentLinks(MODEL)
const NOT_HELD = 'its text is not held'

/** Builds the graph of a document, given the known documents of the database. Called again if the transaction is retried. */
export type Build = (known: DocumentRegistry) => DocumentGraph

/** A document to load. */
export interface Loadable extends ReadDocument {
  /** Ids under which the same document was held before; they are removed in the same transaction. */
  readonly former: readonly string[]
}

/** Loads one document in its own transaction. */
export async function loadDocument(database: Database, build: Build, former: readonly string[] = []): Promise<DocumentGraph> {
  const [graph] = await loadDocuments(database, [{ ...builtWith(build), former }])
  if (graph === undefined) throw new RangeError('nothing was loaded')
  return graph
}

/** A document resolved without any known documents, and the lookups it made. */
export function builtWith(build: Build): ReadDocument {
  const questions: DocumentQuestion[] = []
  const graph = build({ documents: [], asked: (question) => void questions.push(question) })
  return { graph, questions, resolve: build }
}

/**
 * Loads documents in one transaction, with the same result as one after another. The old content of each is removed, the new content is
 * written, and shared nodes are merged again. The content hash is updated in the same transaction. A lock makes concurrent loads wait. The
 * documents must have different ids.
 *
 * Reads only the documents, the nodes they share with others, and the documents that cite them.
 */
export function loadDocuments(database: Database, documents: readonly Loadable[]): Promise<readonly DocumentGraph[]> {
  return inTransaction(database, async (send) => {
    const whole = await lock(send)
    const former = documents.flatMap((document) => document.former)
    let names = NO_NAMES
    const graphs = await resolvedInOrder(send, documents, async (resolved) => {
      names = await nameChange(send, [...resolved.map(({ document }) => document), ...former], resolved)
      return names.printed
    })
    requireDistinct(graphs)
    const renamed = documents.flatMap(({ former }, index) => {
      const document = graphs[index]?.document ?? ''
      return former.filter((id) => id !== document).map((id) => ({ id, document }))
    })
    const ids = graphs.map(({ document }) => document)
    const held = await heldAmong(send, [...ids, ...renamed.map(({ id }) => id)])
    const said = await saidBy(send, [...held])
    const common = commonMarksOf(whole)
    const after = sumOf(whole, await replace(send, graphs, renamed, held, common))
    keepCommonMarks(after, common)
    await writeNameChange(send, names)
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

/** If two documents of a batch turn out to be the same, each must be loaded alone. */
function requireDistinct(graphs: readonly DocumentGraph[]): void {
  const ids = graphs.map(({ document }) => document)
  const twice = ids.find((id, index) => ids.indexOf(id) !== index)
  if (twice !== undefined) throw new DatabaseError('DATABASE_FAILED', `Two documents in one transaction have the id ${twice}.`)
}

/** A removed document. `sha256s` are the digests of its bytes and of the versions that it had replaced. */
export interface RemovedDocument {
  readonly title: string | null
  readonly name: string
  readonly sha256s: readonly string[]
  /** Ids of documents in which an abbreviated name now has another meaning; they must be resolved again (`Loader.settle`). */
  readonly unsettled: readonly string[]
}

/**
 * Removes a document in one transaction: its text, and everything that only it states. If others cite it, it stays as a cited document.
 * Returns null if no text is held under this id.
 */
export function removeDocument(database: Database, id: string): Promise<RemovedDocument | null> {
  return inTransaction(database, async (send) => {
    const whole = await lock(send)
    const [removed] = await send(loadStatement('removedDocument'), { id })
    if (!removed) return null
    const said = await saidBy(send, [id])
    const names = await nameChange(send, [id], [])
    const words = await resemblanceChange(send, [id], [])
    const before = await takenBack(send, [id])
    const lost = await flippedBy(send, 'becameCited', { ids: [id], reason: NOT_HELD })
    const shared = await refreshShared(send, { added: [], takenBack: before.said, touched: [id] })
    await writeResemblances(send, words)
    await writeNameChange(send, names)
    const after = sumOf(without(whole, before.digest), lost, shared, words.compared().digest)
    await send(loadStatement('noteDigest'), { digest: printed(after) })
    await journal(send, { before: whole, after, documents: [[said.get(id) ?? null, null]] }, clockOf(database))
    return {
      title: removed.title === null ? null : String(removed.title),
      name: String(removed.name),
      sha256s: removed.sha256s as string[],
      unsettled: names.unsettled,
    }
  })
}

/** Returns the stored digest of the whole graph, and blocks other loads until the transaction ends. */
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

/** Replaces the old content of documents, of those that are held; returns the change of the digest. */
async function replace(
  send: Send,
  graphs: readonly DocumentGraph[],
  renamed: readonly Renamed[],
  heldBefore: ReadonlySet<string>,
  common: CommonMarks,
): Promise<Digest> {
  const documents = graphs.map(({ document }) => document)
  const former = renamed.map(({ id }) => id)
  const words = await resemblanceChange(send, [...heldBefore], graphs, common)
  const before = await takenBack(send, [...heldBefore])
  const added = graphs.map(contributionsOf)
  const { digest: wordsDigest } = await meanwhile(writeOwnNodes(send, graphs), words.compared)
  await sendRows(send, 'rememberFormerId', renamed)
  const lost = await flippedBy(send, 'becameCited', { ids: former, reason: NOT_HELD })
  const joined = joinedDepartments(
    graphs.map(({ document }, index) => {
      const ids = [document, ...renamed.filter((one) => one.document === document).map(({ id }) => id)]
      return { before: ids.flatMap((id) => before.saidBy.get(id) ?? []), after: added[index] ?? [] }
    }),
  )
  const shared = await refreshShared(send, { added: added.flat(), takenBack: before.said, touched: [...documents, ...former], joined })
  const held = await heldAmong(send, graphs.flatMap(citedIn))
  const edges = graphs.map((graph) => graph.edges.filter((edge) => !isSharedLink(edge)).map((edge) => withStatus(edge, held)))
  const digests = await meanwhile(sendRows(send, 'ownRelationships', edges.flat().map(edgeRow)), () =>
    graphs.map((graph, index) => digestOfParts(ownNodes(graph), edges[index] ?? [])),
  )
  const found = await flippedBy(send, 'citationStatus', { ids: documents.filter((id) => !heldBefore.has(id)) })
  await sendRows(
    send,
    'writeDocumentRecords',
    graphs.map((graph, index) => ({
      ...documentRow(graph.document, added[index] ?? [], digests[index] ?? 0n, words.marked.get(graph.document)),
      ...namesRow(graph),
      ...correctedRow(graph),
    })),
  )
  await writeResemblances(send, words)
  return without(sumOf(...digests, lost, shared, found, wordsDigest), before.digest)
}

/**
 * The stored record of a document: its contributions to shared nodes, the digest of its own nodes and relationships, and its word marks.
 */
export function documentRow(document: string, said: readonly Contribution[], digest: Digest, marked: readonly MarkedPassage[] = []): Row {
  return { document, said: JSON.stringify(said), digest: printed(digest), ...markedRow(marked) }
}

/** What removed documents said of shared nodes, and the digest of all that they said. */
interface TakenBack {
  readonly said: readonly Contribution[]
  readonly saidBy: ReadonlyMap<string, readonly Contribution[]>
  readonly digest: Digest
}

/** Removes the whole content of held documents. */
async function takenBack(send: Send, ids: readonly string[]): Promise<TakenBack> {
  if (ids.length === 0) return { said: [], saidBy: new Map(), digest: 0n }
  const records = await send(loadStatement('documentRecords'), { ids })
  await send(loadStatement('retract'), { documents: ids })
  const saidBy = new Map(records.map((row) => [String(row.id), JSON.parse(String(row.said)) as readonly Contribution[]]))
  return {
    said: [...saidBy.values()].flat(),
    saidBy,
    digest: sumOf(...records.map((row) => parsed(row.digest))),
  }
}

const ownNodes = ({ nodes }: DocumentGraph) => nodes.filter((node) => !isShared(node))

async function writeOwnNodes(send: Send, graphs: readonly DocumentGraph[]): Promise<void> {
  const nodes = graphs.flatMap(ownNodes)
  await Promise.all([
    sendRows(send, 'policy', nodes.filter(isPolicy).map(policyRow)),
    sendRows(send, 'ownNodes', nodes.filter((node) => !isPolicy(node)).map(nodeRow)),
  ])
}

/** Does work that needs no database while the database executes what was sent to it. */
async function meanwhile<T>(sent: Promise<unknown>, work: () => T): Promise<T> {
  const [value] = await Promise.all([setImmediate().then(work), sent])
  return value
}

const isPolicy = ({ type }: GraphNode) => type === 'Policy'

/** Ids of the documents that a graph cites. */
function citedIn({ edges }: DocumentGraph): readonly string[] {
  return edges.flatMap(({ type, to }) => (DOCUMENT_LINKS.has(type) ? to : []))
}

/**
 * The status of a citation: RESOLVED if the cited text is held, otherwise NOT_HELD, whichever was loaded first. An ambiguous citation stays
 * ambiguous.
 */
export function withStatus(edge: GraphEdge, held: ReadonlySet<string>): GraphEdge {
  const { status } = edge.properties
  if (!DOCUMENT_LINKS.has(edge.type) || (status !== 'RESOLVED' && status !== 'NOT_HELD')) return edge
  const now = held.has(edge.to) ? 'RESOLVED' : 'NOT_HELD'
  return { ...edge, properties: withReason({ ...edge.properties, status: now }) as GraphEdge['properties'] }
}

/**
 * Sets or removes the reason of a citation: only one whose document is not held has a reason. Returns the same object if nothing changes.
 */
export function withReason(properties: Row): Row {
  const { status, reason } = properties
  if (status === 'RESOLVED' && reason === NOT_HELD) return { ...properties, reason: null }
  return status === 'NOT_HELD' && (reason ?? null) === null ? { ...properties, reason: NOT_HELD } : properties
}

/**
 * Runs a statement that changes the status of other documents' citations, and updates their digests. Returns the change of the total
 * digest.
 */
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
