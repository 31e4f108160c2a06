import { group } from 'd3-array'
import type { MeasureFilterShape } from '../graphql/filters/measureFilter.ts'
import type { HeldStatement } from '../neo4j/store/noteStatements.ts'
import type { Store } from '../neo4j/store.ts'
import { type Note, noteKeys, type StatusChoice } from '../notes/note.ts'

/** The notes as seen from the measures. */
export interface NotedMeasures {
  /** Ids of the measures whose statement a note is about; none if the statement no longer exists. */
  readonly measuresOf: (note: Note) => readonly string[]
  /** Ids of the measures each of whose tasks has a status. */
  readonly settled: readonly string[]
}

export async function notedMeasures(store: Store, notes: readonly Note[]): Promise<NotedMeasures> {
  const documents = [...new Set(notes.map(({ task }) => task.document))]
  const statements = documents.length === 0 ? [] : await store.noteStatements(documents)
  const byKey = new Map<string, Set<string>>()
  for (const statement of statements)
    for (const key of noteKeys(statement)) byKey.set(key, (byKey.get(key) ?? new Set()).add(statement.measureId))
  return {
    // After the @ is the department whose copy of a group's task it is.
    measuresOf: ({ key }) => [...(byKey.get(key.split('@')[0] ?? '') ?? [])],
    settled: settledAmong(statements, notes),
  }
}

/** A group's task is never settled as a whole: each department that the group includes has its own note. */
function settledAmong(statements: readonly HeldStatement[], notes: readonly Note[]): readonly string[] {
  const noteUnder = new Map(notes.map((note) => [note.key, note]))
  const hasStatus = (statement: HeldStatement) => {
    const key = noteKeys(statement).find((each) => noteUnder.has(each))
    return key !== undefined && noteUnder.get(key)?.status !== null
  }
  return [...group(statements, ({ measureId }) => measureId)].filter(([, own]) => own.every(hasStatus)).map(([id]) => id)
}

/** The measures with a task whose note has one of these statuses; with NONE also those with a task without a status. */
export async function statusFilter(store: Store, notes: readonly Note[], statuses: readonly StatusChoice[]): Promise<MeasureFilterShape> {
  const { measuresOf, settled } = await notedMeasures(store, notes)
  const chosen = notes.filter(({ status }) => status !== null && statuses.includes(status))
  const has = { id: { in: [...new Set(chosen.flatMap(measuresOf))] } }
  return statuses.includes('NONE') ? { or: [has, { not: { id: { in: settled } } }] } : has
}
