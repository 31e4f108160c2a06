/** Typed reading of stored Neo4j properties: a value of an unexpected type counts as absent. */

export type Stored = Readonly<Record<string, unknown>>

export function text(stored: Stored, name: string): string | null {
  const value = stored[name]
  return typeof value === 'string' && value !== '' ? value : null
}

export function number(stored: Stored, name: string): number | null {
  const value = stored[name]
  return typeof value === 'number' ? value : null
}

export function texts(stored: Stored, name: string): readonly string[] {
  const value = stored[name]
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : []
}

export function numbers(stored: Stored, name: string): readonly number[] {
  const value = stored[name]
  return Array.isArray(value) ? value.filter((item): item is number => typeof item === 'number') : []
}

export function flag(stored: Stored, name: string): boolean {
  return stored[name] === true
}

/** A word of a closed list, or null if the stored word is not in it. */
export function word<T extends string>(stored: Stored, name: string, words: readonly T[]): T | null {
  const value = stored[name]
  return words.find((each) => each === value) ?? null
}
