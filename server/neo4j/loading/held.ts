import type { Corrections } from '../../corrections/correction.ts'
import type { Layout } from '../../text/layout.ts'
import type { SourceDocument } from '../../text/types.ts'
import { type Database, type Row, run, type Send } from '../database.ts'
import { loadStatement } from '../statements.ts'

/** A held document: its text is in the database. */
export interface Held {
  readonly id: string
  readonly sourceName: string
  readonly sha256: string
  readonly pipeline: string | null
  /** Digest of the corrections applied to it. */
  readonly corrections: string | null
}

/** The text that the database holds of a document, with the version of the reading rules that read it. */
export interface HeldText extends SourceDocument {
  readonly pipeline: string
}

/** If more documents than this share a file name, the name is generic (1.txt, 通知.docx) and they are not compared. */
const NAMESAKES = 20

/** The held documents with the same bytes or the same file name as one of the sources. */
export async function heldLike(database: Database, sources: readonly SourceDocument[]): Promise<readonly Held[]> {
  const rows = await run(database, loadStatement('heldLike'), {
    sha256s: sources.map(({ sha256 }) => sha256),
    names: [...new Set(sources.map(({ name }) => name))],
    most: NAMESAKES,
  })
  return rows.map(heldDocument)
}

/** The held documents with these ids. */
export async function heldUnder(database: Database, ids: readonly string[]): Promise<ReadonlyMap<string, Held>> {
  const rows = await run(database, loadStatement('heldUnder'), { ids })
  return new Map(rows.map(heldDocument).map((document) => [document.id, document]))
}

/** The held documents that have corrections, or that corrections refer to. */
export async function mayBeCorrected(database: Database, { documents, sources }: Corrections): Promise<readonly Held[]> {
  const rows = await run(database, loadStatement('mayBeCorrected'), { documents, sources })
  return rows.map(heldDocument)
}

/** Which of these documents are held. */
export async function heldAmong(send: Send, ids: readonly string[]): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set()
  const rows = await send(loadStatement('heldAmong'), { ids: [...new Set(ids)].sort() })
  return new Set(rows.map((row) => String(row.id)))
}

/** The ids of the documents that replaced these sources, by digest of the bytes. */
export async function replacedSources(database: Database, sha256s: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (sha256s.length === 0) return new Map()
  const rows = await run(database, loadStatement('replacedSources'), { sha256s })
  return new Map(rows.map((row) => [String(row.sha256), String(row.id)]))
}

/** Number of held documents that were read by another version of the reading rules. */
export async function outdatedCount(database: Database, pipeline: string): Promise<number> {
  const [row] = await run(database, loadStatement('outdatedCount'), { pipeline })
  return Number(row?.count ?? 0)
}

/** The next such documents after the given id. */
export async function outdatedAfter(database: Database, pipeline: string, after: string, first: number): Promise<readonly string[]> {
  const rows = await run(database, loadStatement('outdated'), { pipeline, after, first })
  return rows.map((row) => String(row.id))
}

/** The first documents that must be resolved again, by id. */
export async function unsettledIds(database: Database, first: number): Promise<readonly string[]> {
  const rows = await run(database, loadStatement('unsettled'), { first })
  return rows.map((row) => String(row.id))
}

/** Texts of held documents, by id in the given order. */
export async function sourceTexts(database: Database, ids: readonly string[]): Promise<ReadonlyMap<string, HeldText>> {
  if (ids.length === 0) return new Map()
  const rows = await run(database, loadStatement('sourceText'), { ids })
  return new Map(rows.map((row) => [String(row.id), heldText(row)]))
}

/** A stored text together with its format data. */
function heldText(row: Row): HeldText {
  const layout = typeof row.layout === 'string' ? { layout: JSON.parse(row.layout) as Layout } : {}
  return { name: String(row.sourceName), sha256: String(row.sha256), text: String(row.text), pipeline: String(row.pipeline), ...layout }
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
