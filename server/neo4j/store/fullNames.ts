import { NAMED_ELSEWHERE } from '../../graph/parts/assignments.ts'
import { texts } from './nodes.ts'
import type { Session } from './session.ts'

/** The words of a document that print the full name of a department. */
export interface PrintedFullName {
  readonly document: string
  readonly quote: string
  /** Half-open range of offsets in the text, in UTF-16 code units. */
  readonly start: number
  readonly end: number
  /** From 1. */
  readonly line: number
}

/** Number of documents in which the words are looked for. A name broken over two lines is not found in the first. */
const DOCUMENTS_TRIED = 5

/**
 * Where full names of departments are printed, by id; only for departments that other documents name by a short form. The first document
 * with the words counts.
 */
export async function fullNamesFrom(session: Session, ids: readonly string[]): Promise<ReadonlyMap<string, PrintedFullName>> {
  const rows = await session.read('Department.fullNameFrom', { ids, reason: NAMED_ELSEWHERE })
  const named = rows.map(({ id, full, documents }) => ({
    id: String(id),
    full: String(full),
    documents: (documents as readonly string[]).slice(0, DOCUMENTS_TRIED),
  }))
  const held =
    named.length === 0
      ? new Map<string, string>()
      : await texts(
          session,
          named.flatMap(({ documents }) => documents),
        )
  return new Map(
    named.flatMap(({ id, full, documents }) => {
      const found = documents.map((document) => printedIn(document, held.get(document) ?? '', full)).find((one) => one !== null)
      return found ? [[id, found] as const] : []
    }),
  )
}

function printedIn(document: string, text: string, full: string): PrintedFullName | null {
  const start = text.indexOf(full)
  if (start < 0) return null
  return { document, quote: full, start, end: start + full.length, line: text.slice(0, start).split('\n').length }
}
