import { dataVersion } from './counts.ts'
import type { Session } from './session.ts'

/** Returns the cached result for the current data. */
export type Kept<T> = (session: Session) => Promise<T>

/**
 * Caches an expensive read for each version of the data; concurrent callers wait for the same read. Nothing is cached for a graph without a
 * version.
 */
export function keptByVersion<T>(read: (session: Session, version: string | null) => Promise<T>): Kept<T> {
  let kept: { readonly version: string; readonly value: Promise<T> } | null = null
  return async (session) => {
    const version = await dataVersion(session)
    if (version === null) return read(session, version)
    if (kept?.version !== version) {
      const value = read(session.lasting(), version)
      const mine = { version, value }
      kept = mine
      value.catch(() => {
        if (kept === mine) kept = null
      })
    }
    return kept.value
  }
}
