import type { GraphNode } from '../../graph/graph.ts'
import type { Row, Send } from '../database.ts'
import { loadStatement } from '../statements.ts'
import { type Digest, EMPTY, parsed, printed, sumOf, without } from './digest.ts'
import { heldAmong } from './held.ts'
import { citedRow, digestOfParts, edgeRow, nodeRow, sendRows } from './rows.ts'
import { type Contribution, counted, formerIdsIn, mergedLinks, mergedNode, type Tally, withFormerIds } from './shared.ts'

/** How the contributions of documents to shared nodes changed. */
export interface Said {
  readonly added: readonly Contribution[]
  readonly takenBack: readonly Contribution[]
  /** Further nodes to update: documents whose text was added or removed. */
  readonly touched: readonly string[]
  /** For departments that are now part of another one: its id. */
  readonly joined?: ReadonlyMap<string, string>
}

/** The stored tally of a shared node. */
interface SharedNode {
  readonly tally: Tally | null
  /** Digest of the node and of its relationships to other shared nodes. */
  readonly digest: Digest
}

/**
 * Merges shared nodes again after a change. The cost does not depend on how many documents mention a node, because counts are stored. Nodes
 * that no document mentions any more are removed. Returns the change of the digest of the graph.
 */
export async function refreshShared(send: Send, said: Said): Promise<Digest> {
  const before = await sharedNodes(send, idsIn(said))
  const counts = talliesAfter(before, said)
  const joined = formerIdsAfter(before, counts, said)
  const tallies = new Map([...counts, ...joined])
  const held = await heldDocuments(send, tallies)
  const after = [...tallies].flatMap(([id, tally]) =>
    tally === null ? [] : { id, tally, digest: digestOfShared(id, tally, held.has(id)) },
  )
  const changed = after.filter(({ id, digest }) => joined.has(id) || digest !== before.get(id)?.digest)
  await writeNodes(
    send,
    changed.filter(({ id }) => !held.has(id)).map(({ id, tally }) => mergedNode(id, tally)),
  )
  await writeLinks(send, changed, before)
  await sendRows(
    send,
    'writeSharedRecords',
    after.map(({ id, tally, digest }) => sharedRow(id, tally, digest)),
  )
  await removeOrphans(
    send,
    [...tallies].flatMap(([id, tally]) => (tally === null ? id : [])),
  )
  const digests = (nodes: Iterable<{ readonly digest: Digest }>) => sumOf(...[...nodes].map(({ digest }) => digest))
  return without(digests(after), digests(before.values()))
}

/** Counts contributions without writing the nodes: for a store whose nodes are already correct. */
export async function tallyShared(send: Send, added: readonly Contribution[]): Promise<void> {
  const said = { added, takenBack: [], touched: [] }
  const before = await sharedNodes(send, idsIn(said))
  const rows = [...talliesAfter(before, said)].flatMap(([id, tally]) => (tally === null ? [] : sharedRow(id, tally, EMPTY)))
  await sendRows(send, 'writeSharedRecords', rows)
}

function idsIn({ added, takenBack, touched }: Said): readonly string[] {
  return [...new Set([...touched, ...[...added, ...takenBack].map(({ about }) => about)])].sort()
}

/** The stored tallies; nodes that no document has mentioned are absent. */
async function sharedNodes(send: Send, ids: readonly string[]): Promise<ReadonlyMap<string, SharedNode>> {
  const rows = await send(loadStatement('sharedRecords'), { ids })
  return new Map(rows.map(({ id, said, digest }) => [String(id), { tally: JSON.parse(String(said)) as Tally, digest: parsed(digest) }]))
}

/** Tallies by node id, sorted; null if no document mentions the node any more. */
function talliesAfter(before: ReadonlyMap<string, SharedNode>, said: Said): ReadonlyMap<string, Tally | null> {
  const tallies = new Map<string, Tally | null>(idsIn(said).map((id) => [id, before.get(id)?.tally ?? null]))
  for (const each of said.added) tallies.set(each.about, counted(tallies.get(each.about) ?? null, each, 1))
  for (const each of said.takenBack) tallies.set(each.about, counted(tallies.get(each.about) ?? null, each, -1))
  return tallies
}

/** The tallies of departments that take over the ids of others, which no document mentions any more. */
function formerIdsAfter(
  before: ReadonlyMap<string, SharedNode>,
  tallies: ReadonlyMap<string, Tally | null>,
  { joined = new Map() }: Said,
): ReadonlyMap<string, Tally> {
  const after = new Map<string, Tally>()
  for (const [former, id] of joined) {
    const tally = after.get(id) ?? tallies.get(id) ?? null
    if (tally !== null && tallies.get(former) === null)
      after.set(id, withFormerIds(tally, [former, ...formerIdsIn(before.get(former)?.tally)]))
  }
  return after
}

/** The held documents, whose properties come from their own text. */
function heldDocuments(send: Send, tallies: ReadonlyMap<string, Tally | null>): Promise<ReadonlySet<string>> {
  return heldAmong(
    send,
    [...tallies].flatMap(([id, tally]) => (tally?.type === 'CitedDocument' ? id : [])),
  )
}

function digestOfShared(id: string, tally: Tally, isHeld: boolean): Digest {
  return digestOfParts(isHeld ? [] : [mergedNode(id, tally)], mergedLinks(tally))
}

function sharedRow(id: string, tally: Tally, digest: Digest): Row {
  return { about: id, said: JSON.stringify(tally), digest: printed(digest) }
}

/** Documents have a separate statement, because their text may be loaded or removed. */
async function writeNodes(send: Send, nodes: readonly GraphNode[]): Promise<void> {
  const isDocument = ({ type }: GraphNode) => type === 'CitedDocument'
  await sendRows(send, 'citedDocument', nodes.filter(isDocument).map(citedRow))
  await sendRows(send, 'nodes', nodes.filter((node) => !isDocument(node)).map(nodeRow))
}

/**
 * Writes links without MERGE: while the store has few relationships, the planner looks for one by a scan of all, and keeps that plan when
 * there are many.
 */
async function writeLinks(
  send: Send,
  changed: readonly { readonly id: string; readonly tally: Tally }[],
  before: ReadonlyMap<string, SharedNode>,
): Promise<void> {
  const links = changed.map(({ id, tally }) => {
    const stored = new Map((before.get(id)?.tally?.links ?? []).map(([link]) => [link.id, JSON.stringify(link)]))
    const now = mergedLinks(tally)
    const kept = now.filter((link) => stored.get(link.id) === JSON.stringify(link))
    return { id, keep: kept.map((link) => link.id), added: now.filter((link) => !kept.includes(link)), isShrunk: kept.length < stored.size }
  })
  await sendRows(
    send,
    'unlink',
    links.filter(({ isShrunk }) => isShrunk).map(({ id, keep }) => ({ id, keep })),
  )
  await sendRows(send, 'ownRelationships', links.flatMap(({ added }) => added).map(edgeRow))
}

async function removeOrphans(send: Send, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  await send(loadStatement('rememberFormerIds'), { ids })
  await send(loadStatement('removeOrphans'), { ids })
  await send(loadStatement('removeSharedRecords'), { ids })
}
