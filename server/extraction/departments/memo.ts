/** Maximum number of cached names, more than any document has; the cache is then emptied. */
const CACHE_LIMIT = 20_000

/** Returns `answer` with a cache, because the names of a document are repeated in every measure. */
export function remembered<T>(answer: (words: string) => T): (words: string) => T {
  const known = new Map<string, T>()
  return (words) => {
    const before = known.get(words)
    if (before !== undefined || known.has(words)) return before as T
    if (known.size >= CACHE_LIMIT) known.clear()
    const found = answer(words)
    known.set(words, found)
    return found
  }
}
