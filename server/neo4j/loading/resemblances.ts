import type { DocumentGraph, GraphEdge, GraphNode } from '../../graph/graph.ts'
import { storedMark } from '../../wording/marks.ts'
import { type MarkedPassage, markedPassages, type PassageWords, passagesOf } from '../../wording/passage.ts'
import { candidatePairs, type Holders, haveRareWords, holdersOf, marksInCommon, type Pair } from '../../wording/rarity.ts'
import { type PassageDocument, placed, resemblance } from '../../wording/resemblance.ts'
import type { Row, Send } from '../database.ts'
import { loadStatement } from '../statements.ts'
import type { CommonMarks } from './commonMarks.ts'
import { type Digest, relationshipDigest, type StoredRelationship, sumOf, without } from './digest.ts'
import { forgetMarks, markedDocuments, markHolders } from './heldMarks.ts'
import { MarkCounts } from './markCounts.ts'
import { digestOfParts, edgeRow, sendRows } from './rows.ts'

/** How a load changes the same-words relationships. */
export interface ResemblanceChange {
  /** For each written document: its passages and their marks, as stored. */
  readonly marked: ReadonlyMap<string, readonly MarkedPassage[]>
  readonly counts: MarkCounts
  /** Compares the passages, once: this needs no database, and may be done while it writes. */
  compared(): Compared
}

interface Compared {
  readonly added: readonly GraphEdge[]
  /** The change of the digest of the graph. */
  readonly digest: Digest
}

/**
 * Computes the change when documents are removed and others written, and deletes relationships that no longer hold. Call it before anything
 * else is removed or written.
 *
 * It reads the documents that share an uncommon mark with the written ones, and those that share a mark which becomes common or uncommon:
 * never more than 20 documents for a mark, however many are held.
 */
export async function resemblanceChange(
  send: Send,
  removed: readonly string[],
  graphs: readonly DocumentGraph[],
  common: CommonMarks = new Map(),
): Promise<ResemblanceChange> {
  forgetMarks([...removed, ...graphs.map(({ document }) => document)])
  const before = [...(await markedDocuments(send, removed)).values()].flat()
  const words = new Map(graphs.map((graph) => [graph.document, passagesOf(graph)]))
  const marked = new Map([...words].map(([document, passages]) => [document, markedPassages(document, passages)]))
  const after = [...marked.values()].flat()
  const counts = await MarkCounts.of(send, before, after, common)
  const removedOnes = new Set(removed)
  const asked = counts.marksToLookUp()
  const looked = new Set(asked)
  const passagesThere = (await markHolders(send, asked)).filter(({ document }) => !removedOnes.has(document))
  const others = holdersOf(passagesThere, (mark) => looked.has(mark))
  counts.lookedUp(asked, others)

  const shifted = await pairsShifted(send, counts, others)
  // Only now: after a deletion the full-text index leaves out nodes whose ids are those of deleted relationships.
  const dropped = removed.length === 0 ? [] : await send(loadStatement('dropResemblances'), { documents: removed })
  const lost = shifted.lost.length === 0 ? [] : await send(loadStatement('dropResemblancesBetween'), { rows: rowsOf(shifted.lost) })
  const gained = [...candidatePairs(after, others, (mark) => !counts.isCommonAfter(mark)), ...shifted.gained]
  const passages = await placedPassages(send, gained, graphs, words)
  const gone = [...dropped, ...lost] as unknown as readonly StoredRelationship[]
  let result: Compared | null = null
  return {
    marked,
    counts,
    compared() {
      result ??= comparedPairs(gained, passages, gone)
      return result
    },
  }
}

function comparedPairs(
  pairs: readonly Pair[],
  passages: ReadonlyMap<string, PassageWithDocument>,
  gone: readonly StoredRelationship[],
): Compared {
  const all = new Map([...passages].map(([id, { passage, document }]) => [id, placed(passage, document)]))
  const added = pairs.flatMap(([one, other]) => {
    const [left, right] = [all.get(one.id), all.get(other.id)]
    return (left && right && resemblance(left, right)) ?? []
  })
  return { added, digest: without(digestOfParts([], added), sumOf(...gone.map(relationshipDigest))) }
}

/** Writes the computed change, after the documents are written. */
export async function writeResemblances(send: Send, { compared, counts }: ResemblanceChange): Promise<void> {
  await sendRows(send, 'ownRelationships', compared().added.map(edgeRow))
  await counts.write(send)
}

/** The passages of a document with their marks, as stored. */
export const markedRow = (passages: readonly MarkedPassage[]): Row => ({
  passages: passages.map(({ id }) => id),
  marks: passages.map(({ marks }) => Array.from(marks, storedMark).join(' ')),
})

/** Pairs as one row for each first passage. */
function rowsOf(pairs: readonly Pair[]): readonly Row[] {
  const others = new Map<string, string[]>()
  for (const [one, other] of pairs) {
    const known = others.get(one.id)
    if (known) known.push(other.id)
    else others.set(one.id, [other.id])
  }
  return [...others].map(([one, others]) => ({ one, others }))
}

/** Pairs of other documents whose shared words became common or uncommon. */
async function pairsShifted(
  send: Send,
  counts: MarkCounts,
  others: Holders,
): Promise<{ readonly lost: readonly Pair[]; readonly gained: readonly Pair[] }> {
  const shifted = new Set(counts.shifted())
  if (shifted.size === 0) return { lost: [], gained: [] }
  const holders = new Map([...others].filter(([mark]) => shifted.has(mark)))
  const touched = [...new Set([...holders.values()].flat())]
  const marks = new Map(touched.map((passage) => [passage, new Set(passage.marks)]))
  const pairs = touched.flatMap((one) =>
    [...marksInCommon(one, holders).keys()].flatMap((other) => {
      const there = marks.get(other)
      return one.id > other.id ? [] : { pair: [one, other] as const, common: [...one.marks].filter((mark) => there?.has(mark)) }
    }),
  )
  await counts.ask(
    send,
    pairs.flatMap(({ common }) => common),
  )
  const compared = pairs.map(({ pair, common }) => {
    const areAlike = (isCommon: (mark: number) => boolean) => haveRareWords(...pair, common.filter((mark) => !isCommon(mark)).length)
    return { pair, before: areAlike((mark) => counts.isCommonBefore(mark)), after: areAlike((mark) => counts.isCommonAfter(mark)) }
  })
  return {
    lost: compared.flatMap(({ pair, before, after }) => (before && !after ? [pair] : [])),
    gained: compared.flatMap(({ pair, before, after }) => (!before && after ? [pair] : [])),
  }
}

interface PassageWithDocument {
  readonly passage: PassageWords
  readonly document: PassageDocument
}

/** The words of the passages of these pairs. */
async function placedPassages(
  send: Send,
  pairs: readonly Pair[],
  graphs: readonly DocumentGraph[],
  words: ReadonlyMap<string, readonly PassageWords[]>,
): Promise<ReadonlyMap<string, PassageWithDocument>> {
  const asked = new Map<string, Set<string>>()
  for (const { id, document } of pairs.flat()) asked.set(document, (asked.get(document) ?? new Set()).add(id))
  const passages = new Map<string, PassageWithDocument>()
  const put = (row: Row, each: readonly PassageWords[], of: ReadonlySet<string>) => {
    const document = documentIn(row)
    for (const passage of each) if (of.has(passage.id)) passages.set(passage.id, { passage, document })
  }
  const stored = [...asked].filter(([document]) => !words.has(document))
  const rows = stored.map(([document, ids]) => ({ document, passages: [...ids] }))
  if (rows.length > 0)
    for (const row of await send(loadStatement('passageWords'), { rows }))
      put(row, row.passages as PassageWords[], asked.get(String(row.document)) ?? new Set())
  for (const graph of graphs) put(policyFacts(graph), words.get(graph.document) ?? [], asked.get(graph.document) ?? new Set())
  return passages
}

function policyFacts({ document, nodes, edges }: DocumentGraph): Row {
  const policy = nodes.find(({ id }: GraphNode) => id === document)
  return { document, level: policy?.properties.level, issuedOn: policy?.properties.issuedOn, places: placesOf(document, edges) }
}

/** The place where a document applies, and those around it. */
function placesOf(document: string, edges: readonly GraphEdge[]): readonly string[] {
  const places = edges.filter(({ type, from }) => type === 'APPLIES_IN' && from === document).map(({ to }) => to)
  for (const place of places)
    places.push(...edges.filter(({ type, from, to }) => type === 'WITHIN' && from === place && !places.includes(to)).map(({ to }) => to))
  return places
}

function documentIn({ document, level, issuedOn, places }: Row): PassageDocument {
  return { id: String(document), level: stringOrNull(level), issuedOn: stringOrNull(issuedOn), places: places as readonly string[] }
}

const stringOrNull = (value: unknown) => (typeof value === 'string' ? value : null)
