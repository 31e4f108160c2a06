import { LRUCache } from 'lru-cache'

/** Wraps a function so that it keeps its results for the `most` recently used keys. Arguments with equal keys must give equal results. */
export function recentlyMade<A, T extends object>(most: number, keyOf: (asked: A) => string, make: (asked: A) => T): (asked: A) => T {
  const kept = new LRUCache<string, T>({ max: most })
  return (asked) => {
    const key = keyOf(asked)
    const found = kept.get(key)
    if (found !== undefined) return found
    const made = make(asked)
    kept.set(key, made)
    return made
  }
}

/** Memory for what one table keeps of recent questions, in bytes. */
export const KEPT_BYTES = 24_000_000

/** How many results of `each` bytes are kept: as many as fit, at least 4, at most 256. */
export const keptOf = (each: number): number => Math.min(256, Math.max(4, Math.floor(KEPT_BYTES / Math.max(1, each))))
