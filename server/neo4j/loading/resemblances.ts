import type { DocumentGraph, GraphEdge, GraphNode } from '../../graph/graph.ts'
import { type MarkedPassage, markedPassages, type PassageWords, passagesOf } from '../../wording/passage.ts'
import { candidatePairs, haveRareWords, holdersOf, marksInCommon, type Pair } from '../../wording/rarity.ts'
import { type PlacedPassage, placed, resemblance } from '../../wording/resemblance.ts'
import type { Row, Send } from '../database.ts'
import { loadStatement } from '../statements.ts'
import { type Digest, relationshipDigest, type StoredRelationship, sumOf, without } from './digest.ts'
import { MarkCounts } from './markCounts.ts'
import { digestOfParts, edgeRow, sendRows } from './rows.ts'

/** What changes of the relationships of same words. */
export interface ResemblanceChange {
  /** By document that is written: its passages and their marks, as they are kept. */
  readonly marked: ReadonlyMap<string, readonly MarkedPassage[]>
  readonly added: readonly GraphEdge[]
  readonly counts: MarkCounts
  /** What is to be added to the digest of the graph. */
  readonly digest: Digest
}

/**
 * Finds what changes when documents are removed and others are written, and takes away the relationships that hold no longer. To be asked
 * before anything else of them is removed or written.
 *
 * It reads the documents that share a mark with those written, as long as few hold that mark, and those that share a mark of which this
 * load decides whether few hold it: never more than 20 for a mark, however many documents are held.
 */
export async function resemblanceChange(
  send: Send,
  removed: readonly string[],
  graphs: readonly DocumentGraph[],
): Promise<ResemblanceChange> {
  const dropped = removed.length === 0 ? [] : await send(loadStatement('dropResemblances'), { documents: removed })
  const before = await markedDocuments(send, 'markedDocuments', { ids: removed })
  const words = new Map(graphs.map((graph) => [graph.document, passagesOf(graph)]))
  const marked = new Map([...words].map(([document, passages]) => [document, markedPassages(document, passages)]))
  const after = [...marked.values()].flat()
  const counts = await MarkCounts.of(send, before, after)
  const gone = new Set(removed)
  const asked = counts.marksToLookUp()
  const others = (await markHolders(send, asked)).filter(({ document }) => !gone.has(document))
  counts.lookedUp(asked, others)

  const shifted = await pairsShifted(send, counts, others)
  const lost = shifted.lost.length === 0 ? [] : await send(loadStatement('dropResemblancesBetween'), { rows: shifted.lost.map(ends) })
  const gained = [...candidatePairs(after, others, (mark) => !counts.isCommonAfter(mark)), ...shifted.gained]
  const passages = await placedPassages(send, gained, graphs, words)
  const added = gained.flatMap(([one, other]) => {
    const [left, right] = [passages.get(one.id), passages.get(other.id)]
    return (left && right && resemblance(left, right)) ?? []
  })
  const taken = [...dropped, ...lost].map((row) => relationshipDigest(row as unknown as StoredRelationship))
  return { marked, added, counts, digest: without(digestOfParts([], added), sumOf(...taken)) }
}

/** Writes what has been found, once the documents themselves are written. */
export async function writeResemblances(send: Send, { added, counts }: ResemblanceChange): Promise<void> {
  await sendRows(send, 'ownRelationships', added.map(edgeRow))
  await counts.write(send)
}

/** The passages of a document with their marks, as they are kept. */
export const markedRow = (passages: readonly MarkedPassage[]): Row => ({
  passages: passages.map(({ id }) => id),
  marks: passages.map(({ marks }) => marks.join(' ')),
})

const ends = ([one, other]: Pair) => ({ one: one.id, other: other.id })

/** Pairs of other documents whose common words are held by many now, or no longer. */
async function pairsShifted(
  send: Send,
  counts: MarkCounts,
  others: readonly MarkedPassage[],
): Promise<{ readonly lost: readonly Pair[]; readonly gained: readonly Pair[] }> {
  const shifted = new Set(counts.shifted())
  if (shifted.size === 0) return { lost: [], gained: [] }
  const holders = holdersOf(others, (mark) => shifted.has(mark))
  const touched = [...new Set([...holders.values()].flat())]
  await counts.ask(
    send,
    touched.flatMap(({ marks }) => marks),
  )
  const pairs = touched.flatMap((one) =>
    [...marksInCommon(one, holders).keys()].flatMap((other) => (one.id < other.id ? [[one, other] as const] : [])),
  )
  const wereAlike = (pair: Pair) =>
    haveRareWords(
      ...pair,
      rareInCommon(pair, (mark) => counts.isCommonBefore(mark)),
    )
  const areAlike = (pair: Pair) =>
    haveRareWords(
      ...pair,
      rareInCommon(pair, (mark) => counts.isCommonAfter(mark)),
    )
  return {
    lost: pairs.filter((pair) => wereAlike(pair) && !areAlike(pair)),
    gained: pairs.filter((pair) => !wereAlike(pair) && areAlike(pair)),
  }
}

function rareInCommon([one, other]: Pair, isCommon: (mark: string) => boolean): number {
  const marks = new Set(other.marks)
  return one.marks.filter((mark) => marks.has(mark) && !isCommon(mark)).length
}

/** The words of the passages of these pairs. */
async function placedPassages(
  send: Send,
  pairs: readonly Pair[],
  graphs: readonly DocumentGraph[],
  words: ReadonlyMap<string, readonly PassageWords[]>,
): Promise<ReadonlyMap<string, PlacedPassage>> {
  const asked = new Map<string, Set<string>>()
  for (const { id, document } of pairs.flat()) asked.set(document, (asked.get(document) ?? new Set()).add(id))
  const passages = new Map<string, PlacedPassage>()
  const put = (row: Row, each: readonly PassageWords[], of: ReadonlySet<string>) => {
    const document = { id: String(row.document), level: stringOrNull(row.level), issuedOn: stringOrNull(row.issuedOn) }
    for (const passage of each) if (of.has(passage.id)) passages.set(passage.id, placed(passage, document))
  }
  const stored = [...asked].filter(([document]) => !words.has(document))
  const rows = stored.map(([document, ids]) => ({ document, passages: [...ids] }))
  if (rows.length > 0)
    for (const row of await send(loadStatement('passageWords'), { rows }))
      put(row, row.passages as PassageWords[], asked.get(String(row.document)) ?? new Set())
  for (const graph of graphs) put(policyFacts(graph), words.get(graph.document) ?? [], asked.get(graph.document) ?? new Set())
  return passages
}

function policyFacts({ document, nodes }: DocumentGraph): Row {
  const policy = nodes.find(({ id }: GraphNode) => id === document)
  return { document, level: policy?.properties.level, issuedOn: policy?.properties.issuedOn }
}

const stringOrNull = (value: unknown) => (typeof value === 'string' ? value : null)

/** Lucene takes so many words in one question. */
const WORDS = 1000

async function markHolders(send: Send, marks: readonly string[]): Promise<readonly MarkedPassage[]> {
  const queries: string[] = []
  for (let from = 0; from < marks.length; from += WORDS) queries.push(marks.slice(from, from + WORDS).join(' '))
  return queries.length === 0 ? [] : markedDocuments(send, 'markHolders', { queries })
}

async function markedDocuments(
  send: Send,
  statement: string,
  parameters: Readonly<Record<string, unknown>>,
): Promise<readonly MarkedPassage[]> {
  const rows = await send(loadStatement(statement), parameters)
  return rows.flatMap(({ document, passages, marks }) =>
    (passages as readonly string[]).map((id, at) => ({
      id,
      document: String(document),
      marks: (marks as readonly string[])[at]?.split(' ') ?? [],
    })),
  )
}
