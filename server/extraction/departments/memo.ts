/** More names than a document has; beyond, the cache is emptied. */
const CACHE_LIMIT = 20_000

/** The same function of words, remembering its answers: the names of one document come again in every measure. */
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
