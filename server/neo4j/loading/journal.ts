import type { DocumentGraph } from '../../graph/graph.ts'
import { MODEL } from '../../graph/model.ts'
import { citationLinks } from '../../graph/ownership.ts'
import type { Row, Send } from '../database.ts'
import { loadStatement } from '../statements.ts'
import { type Digest, printed } from './digest.ts'
import { changesOf, type DocumentChange, type Said } from './documentChanges.ts'

/** Days for which versions are kept. */
export const KEPT_DAYS = 400

/** What held documents say, by id; those that are not held are left out. */
export async function saidBy(send: Send, ids: readonly string[]): Promise<ReadonlyMap<string, Said>> {
  if (ids.length === 0) return new Map()
  const rows = await send(loadStatement('saidByDocuments'), { ids })
  return new Map(rows.map((row) => [String(row.document), row as unknown as Said]))
}

/** What the journal says of a document that was not held before: its tasks are all new, and are not listed. */
export function addedBy({ document, nodes, edges }: DocumentGraph): Said {
  const facts = nodes.find(({ id }) => id === document)?.properties
  return {
    document,
    title: firstText(facts?.title, facts?.documentNumber),
    sha256: String(facts?.sha256),
    pipeline: firstText(facts?.pipeline),
    corrections: null,
    digest: null,
    measures: [],
    citations: edges.filter(({ type }) => CITATIONS.has(type)).map(({ type, to }) => ({ type, to })),
  }
}

const CITATIONS = citationLinks(MODEL)
const firstText = (...values: readonly unknown[]) => values.find((value) => typeof value === 'string') ?? null

/** What a transaction has changed. */
export interface Written {
  readonly before: Digest
  readonly after: Digest
  /** What documents said, and what they say now; null where they were or are not held. */
  readonly documents: readonly (readonly [Said | null, Said | null])[]
}

/**
 * Writes into the journal what a load has changed, in the transaction of that load: neither can be there without the other, whenever the
 * program or the database ends. A load that changes nothing leaves no entry. Where something else has changed the graph since, the journal
 * begins again: it would otherwise answer with a part of the changes.
 */
export async function journal(send: Send, { before, after, documents }: Written, now: Date): Promise<void> {
  if (before === after) return
  const [head] = await send(loadStatement('journalHead'))
  const [number, at] = [Number(head?.load), now.toISOString()]
  if (head?.hash !== printed(before)) await send(loadStatement('journalRestart'), { number: number - 1, hash: printed(before), at })
  const changes = documents.flatMap(([was, is]) => changesOf(was, is))
  await send(loadStatement('journalWrite'), { number, hash: printed(after), at, rows: changes.map(changeRow) })
  await send(loadStatement('journalForget'), { before: daysBefore(now, KEPT_DAYS).toISOString() })
}

const changeRow = (change: DocumentChange, ordinal: number): Row => ({ ...change, ordinal })

const daysBefore = (now: Date, days: number) => new Date(now.getTime() - days * 24 * 60 * 60 * 1000)
