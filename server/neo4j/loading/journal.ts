import type { DocumentGraph } from '../../graph/graph.ts'
import { MODEL } from '../../graph/model.ts'
import { citationLinks } from '../../graph/ownership.ts'
import type { Row, Send } from '../database.ts'
import { loadStatement } from '../statements.ts'
import { type Digest, printed } from './digest.ts'
import { changesOf, type DocumentChange, type Said } from './documentChanges.ts'

/** Number of days for which versions are kept. */
export const KEPT_DAYS = 400

/** The content of held documents, by id; other documents are left out. */
export async function saidBy(send: Send, ids: readonly string[]): Promise<ReadonlyMap<string, Said>> {
  if (ids.length === 0) return new Map()
  const rows = await send(loadStatement('saidByDocuments'), { ids })
  return new Map(rows.map((row) => [String(row.document), row as unknown as Said]))
}

/** The journal content of a newly held document. Its tasks are all new and are not listed. */
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

/** What a transaction changed. */
export interface Written {
  readonly before: Digest
  readonly after: Digest
  /** The documents' content before and after; null if the document was or is not held. */
  readonly documents: readonly (readonly [Said | null, Said | null])[]
}

/**
 * Writes the changes of a load to the journal, in the same transaction as the load, so that the two never diverge, even after a crash. A
 * load without changes has no entry. If something else changed the graph since the last entry, the journal restarts, because it would be
 * incomplete.
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
