import type { ChangeKind, ChangeReason, DocumentChange } from '../loading/documentChanges.ts'
import { cursorOf, type Page, pageOf, type Window } from './page.ts'
import type { Session } from './session.ts'

/** One change made by a load, as stored in the journal. */
export interface JournalEntry extends DocumentChange {
  readonly cursor: string
  readonly id: string
  /** Time of the load, ISO 8601 in UTC. */
  readonly at: string
  /** The version of the data after the load. */
  readonly version: string
}

/** Tasks by id. */
export interface ChangedTasks {
  readonly documents: readonly string[]
  readonly measures: readonly string[]
  readonly departments: readonly string[]
  /** Departments whose removed tasks are listed. */
  readonly gone: readonly string[]
}

export interface ChangeRequest {
  /** Number of a version, from `knownVersions`. */
  readonly since: number
  /** A time or day, ISO 8601. */
  readonly from: string | null
  readonly kinds: readonly ChangeKind[] | null
  readonly reasons: readonly ChangeReason[] | null
  readonly document: string | null
  readonly tasks: ChangedTasks | null
  /** Newest first. */
  readonly window: Window
}

/** The versions of the data that the journal knows. */
export interface KnownVersions {
  readonly current: string | null
  readonly oldest: string | null
  /** Time of the oldest load; null if nothing was loaded since the journal began. */
  readonly keptSince: string | null
  /** Number of the requested version, or of the oldest if none is requested; null if it is unknown. */
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

/** The changes since a version, newest first. */
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
