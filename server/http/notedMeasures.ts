import type { MeasureFilterShape } from '../graphql/filters/measureFilter.ts'
import type { Store } from '../neo4j/store.ts'
import { type Note, noteKeys, type StatusChoice } from '../notes/note.ts'

/** Returns the ids of the measures whose statement a note is about; none if the statement no longer exists. */
export async function measuresOfNotes(store: Store, notes: readonly Note[]): Promise<(note: Note) => readonly string[]> {
  const documents = [...new Set(notes.map(({ task }) => task.document))]
  const statements = documents.length === 0 ? [] : await store.noteStatements(documents)
  const byKey = new Map<string, Set<string>>()
  for (const statement of statements)
    for (const key of noteKeys(statement)) byKey.set(key, (byKey.get(key) ?? new Set()).add(statement.measureId))
  // After the @ is the department whose copy of a group's task it is.
  return ({ key }) => [...(byKey.get(key.split('@')[0] ?? '') ?? [])]
}

/** The measures with a task whose note has one of these statuses; with NONE also those without a note. */
export async function statusFilter(store: Store, notes: readonly Note[], statuses: readonly StatusChoice[]): Promise<MeasureFilterShape> {
  const written = notes.filter(({ status }) => status !== null)
  const measuresOf = await measuresOfNotes(store, written)
  const idsOf = (of: readonly Note[]) => ({ id: { in: [...new Set(of.flatMap(measuresOf))] } })
  const chosen = idsOf(written.filter(({ status }) => status !== null && statuses.includes(status)))
  return statuses.includes('NONE') ? { or: [chosen, { not: idsOf(written) }] } : chosen
}
