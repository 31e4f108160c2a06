/** Stores a value for the next visit. Without browser storage the value is simply lost. */
export function remember(key: string, word: string): void {
  try {
    window.localStorage.setItem(key, word)
  } catch {
    // Private windows and strict settings have no storage.
  }
}

/** The stored value of an earlier visit, or null. */
export function remembered(key: string): string | null {
  try {
    return window.localStorage.getItem(key)
  } catch {
    return null
  }
}
