import { dataVersion } from './counts.ts'
import type { Session } from './session.ts'

/** Gives what was read of the data as they are now. */
export type Kept<T> = (session: Session) => Promise<T>

/**
 * What takes long to read is read once for each version of the data; whoever asks meanwhile waits for the same reading. Nothing is kept of
 * a graph without a version.
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
