import { atom } from 'nanostores'

/** Number of graph changes made by this page. Data read under another number may be outdated. */
export const $graphVersion = atom(0)

/** Call this after documents were loaded or removed. */
export const graphChanged = (): void => $graphVersion.set($graphVersion.get() + 1)
