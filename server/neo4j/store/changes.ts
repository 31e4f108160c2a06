import type { ChangeKind, ChangeReason, DocumentChange } from '../loading/documentChanges.ts'
import { cursorOf, type Page, pageOf, type Window } from './page.ts'
import type { Session } from './session.ts'

/** One thing that a load has changed, as the journal keeps it. */
export interface JournalEntry extends DocumentChange {
  readonly cursor: string
  readonly id: string
  /** When it was loaded, ISO 8601 in UTC. */
  readonly at: string
  /** The version of the data that it led to. */
  readonly version: string
}

/** Some tasks, by ids. */
export interface ChangedTasks {
  readonly documents: readonly string[]
  readonly measures: readonly string[]
  readonly departments: readonly string[]
  /** Departments whose tasks are listed when they are gone. */
  readonly gone: readonly string[]
}

export interface ChangeRequest {
  /** Number of a version, as `knownVersions` gives it. */
  readonly since: number
  /** A moment or a day, ISO 8601. */
  readonly from: string | null
  readonly kinds: readonly ChangeKind[] | null
  readonly reasons: readonly ChangeReason[] | null
  readonly document: string | null
  readonly tasks: ChangedTasks | null
  /** From the newest on. */
  readonly window: Window
}

/** Which versions of the data the journal knows. */
export interface KnownVersions {
  readonly current: string | null
  readonly oldest: string | null
  /** When the oldest was loaded; null where nothing has been loaded since the journal began. */
  readonly keptSince: string | null
  /** Number of the version asked for, of the oldest where none is; null where it is not known. */
  readonly since: number | null
}

export const CHANGE_ORDER = 'changes'

export async function knownVersions(session: Session, version: string | null): Promise<KnownVersions> {
  const [row] = await session.read('DataChangeConnection.version', { version })
  const oldest = row?.oldest as { readonly hash: string | null; readonly at: string | null } | undefined
  return {
    current: (row?.current ?? null) as string | null,
    oldest: oldest?.hash ?? null,
    keptSince: oldest?.at ?? null,
    since: (row?.since ?? null) as number | null,
  }
}

/** The changes since a version, the newest first. */
export async function changes(session: Session, { window, ...request }: ChangeRequest): Promise<Page<JournalEntry>> {
  const rows = await session.read('changes', { ...request, first: window.first, after: window.after })
  const entries = rows.flatMap(({ row }) => (row === null ? [] : entryOf(row as ChangeRow)))
  return pageOf(entries, Number(rows[0]?.total ?? 0), Number(rows[0]?.remaining ?? 0), window)
}

interface ChangeRow {
  readonly key: number
  readonly hash: string
  readonly change: DocumentChange & { readonly at: string; readonly number: number; readonly ordinal: number }
}

function entryOf({ key, hash, change }: ChangeRow): JournalEntry {
  const id = `${hash.slice(0, 16)}.${change.number}.${change.ordinal}`
  return { ...change, id, version: hash, cursor: cursorOf(CHANGE_ORDER, { key, tie: id }) }
}
