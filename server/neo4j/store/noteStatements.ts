import { text, texts } from '../../graph/properties.ts'
import type { NotedStatement } from '../../notes/note.ts'
import type { Session } from './session.ts'

/** The statements of some policies, as notes find them again. */
export async function noteStatements(session: Session, documents: readonly string[]): Promise<readonly NotedStatement[]> {
  const rows = await session.read('Task.noteKeys', { documents })
  return rows.map((row) => ({
    document: text(row, 'document') ?? '',
    formerIds: texts(row, 'formerIds'),
    measure: text(row, 'measure') ?? '',
    quote: text(row, 'quote') ?? '',
  }))
}

/** A document that people have corrected. */
export interface CorrectedDocument {
  readonly document: string
  /** Of the corrections that found their statement when it was last read. */
  readonly keys: readonly string[]
}

export async function correctedDocuments(session: Session): Promise<readonly CorrectedDocument[]> {
  const rows = await session.read('corrections', {})
  return rows.map((row) => ({ document: text(row, 'document') ?? '', keys: texts(row, 'keys') }))
}
