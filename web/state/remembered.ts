/** Keeps a word for the next visit. A browser that keeps nothing forgets it, and no more. */
export function remember(key: string, word: string): void {
  try {
    window.localStorage.setItem(key, word)
  } catch {
    // Private windows and strict settings.
  }
}

/** What an earlier visit kept, or null. */
export function remembered(key: string): string | null {
  try {
    return window.localStorage.getItem(key)
  } catch {
    return null
  }
}
