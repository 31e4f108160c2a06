import { atom } from 'nanostores'

/** How often this page has changed what the graph holds: what was read under another number may be out of date. */
export const $graphVersion = atom(0)

/** Call this after documents were loaded or removed. */
export const graphChanged = (): void => $graphVersion.set($graphVersion.get() + 1)
