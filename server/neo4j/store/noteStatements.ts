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
