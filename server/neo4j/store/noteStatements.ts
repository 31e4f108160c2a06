import { text, texts } from '../../graph/properties.ts'
import type { NotedStatement } from '../../notes/note.ts'
import type { Session } from './session.ts'

/** A statement in the graph, with the id of its measure. */
export interface HeldStatement extends NotedStatement {
  readonly measureId: string
}

/** The statements of some policies, in the form that notes are matched with. */
export async function noteStatements(session: Session, documents: readonly string[]): Promise<readonly HeldStatement[]> {
  const rows = await session.read('Task.noteKeys', { documents })
  return rows.map((row) => ({
    document: text(row, 'document') ?? '',
    formerIds: texts(row, 'formerIds'),
    measureId: text(row, 'id') ?? '',
    measure: text(row, 'measure') ?? '',
    quote: text(row, 'quote') ?? '',
  }))
}

/** A document with corrections. */
export interface CorrectedDocument {
  readonly document: string
  /** Keys of the corrections whose statement was found when the document was last read. */
  readonly keys: readonly string[]
  /** Digest of all corrections with which it was last read. */
  readonly digest: string | null
}

export async function correctedDocuments(session: Session): Promise<readonly CorrectedDocument[]> {
  const rows = await session.read('corrections', {})
  return rows.map((row) => ({ document: text(row, 'document') ?? '', keys: texts(row, 'keys'), digest: text(row, 'digest') }))
}
