import type { Corrections } from '../../corrections/correction.ts'
import type { Layout } from '../../text/layout.ts'
import type { SourceDocument } from '../../text/types.ts'
import { type Database, type Row, run, type Send } from '../database.ts'
import { loadStatement } from '../statements.ts'

/** A document whose text the database holds. */
export interface Held {
  readonly id: string
  readonly sourceName: string
  readonly sha256: string
  readonly pipeline: string | null
  /** Digest of the corrections by which it was corrected. */
  readonly corrections: string | null
}

/** More documents than these under one file name: the name tells nothing (1.txt, 通知.docx), and they are not compared. */
const NAMESAKES = 20

/** The held documents that may be one of the sources: of the same bytes, or of the same file name. */
export async function heldLike(database: Database, sources: readonly SourceDocument[]): Promise<readonly Held[]> {
  const rows = await run(database, loadStatement('heldLike'), {
    sha256s: sources.map(({ sha256 }) => sha256),
    names: [...new Set(sources.map(({ name }) => name))],
    most: NAMESAKES,
  })
  return rows.map(heldDocument)
}

/** Those of these ids that are held. */
export async function heldUnder(database: Database, ids: readonly string[]): Promise<ReadonlyMap<string, Held>> {
  const rows = await run(database, loadStatement('heldUnder'), { ids })
  return new Map(rows.map(heldDocument).map((document) => [document.id, document]))
}

/** The held documents that are corrected, or that corrections name. */
export async function mayBeCorrected(database: Database, { documents, sources }: Corrections): Promise<readonly Held[]> {
  const rows = await run(database, loadStatement('mayBeCorrected'), { documents, sources })
  return rows.map(heldDocument)
}

/** Which of these documents have their text held. */
export async function heldAmong(send: Send, ids: readonly string[]): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set()
  const rows = await send(loadStatement('heldAmong'), { ids: [...new Set(ids)].sort() })
  return new Set(rows.map((row) => String(row.id)))
}

/** By digest of the bytes: the id of the document that has replaced them. */
export async function replacedSources(database: Database, sha256s: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (sha256s.length === 0) return new Map()
  const rows = await run(database, loadStatement('replacedSources'), { sha256s })
  return new Map(rows.map((row) => [String(row.sha256), String(row.id)]))
}

/** How many held documents another version of the reading has read. */
export async function outdatedCount(database: Database, pipeline: string): Promise<number> {
  const [row] = await run(database, loadStatement('outdatedCount'), { pipeline })
  return Number(row?.count ?? 0)
}

/** The next of them by id, behind the one given. */
export async function outdatedAfter(database: Database, pipeline: string, after: string, first: number): Promise<readonly string[]> {
  const rows = await run(database, loadStatement('outdated'), { pipeline, after, first })
  return rows.map((row) => String(row.id))
}

/** The texts of held documents, by id in the order given. */
export async function sourceTexts(database: Database, ids: readonly string[]): Promise<ReadonlyMap<string, SourceDocument>> {
  if (ids.length === 0) return new Map()
  const rows = await run(database, loadStatement('sourceText'), { ids })
  return new Map(rows.map((row) => [String(row.id), sourceDocument(row)]))
}

/** A text as it was kept, with what its format told of it. */
function sourceDocument(row: Row): SourceDocument {
  const layout = typeof row.layout === 'string' ? { layout: JSON.parse(row.layout) as Layout } : {}
  return { name: String(row.sourceName), sha256: String(row.sha256), text: String(row.text), ...layout }
}

function heldDocument(row: Row): Held {
  return {
    id: String(row.id),
    sourceName: String(row.sourceName),
    sha256: String(row.sha256),
    pipeline: row.pipeline === null ? null : String(row.pipeline),
    corrections: typeof row.corrections === 'string' ? row.corrections : null,
  }
}
