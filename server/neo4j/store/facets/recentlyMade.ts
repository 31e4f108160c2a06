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
