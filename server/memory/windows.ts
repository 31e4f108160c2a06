import type { Position, Window } from '../neo4j/store/page.ts'

type Key = string | number | null

export interface Placed<T> {
  readonly key: Key
  readonly tie: string
  readonly row: T
}

/** The rows in a window and their total number, as in the Cypher statements of lists. */
export function windowed<T>(rows: readonly Placed<T>[], { first, last, after, before }: Window, descending = false) {
  const way = descending ? -1 : 1
  const order = (a: { key: Key; tie: string }, b: { key: Key; tie: string }) => way * compared(a.key, b.key) || compared(a.tie, b.tie)
  const within = (row: Placed<T>) => beyond(row, after, order, 1) && beyond(row, before, order, -1)
  const rest = [...rows].sort(order).filter(within)
  const shown = last === null ? rest.slice(0, first) : rest.slice(Math.max(0, rest.length - last))
  return { total: rows.length, remaining: rest.length, rows: shown }
}

const beyond = <T>(row: Placed<T>, mark: Position | null, order: (a: Placed<T>, b: Position) => number, way: 1 | -1): boolean =>
  mark === null || order(row, mark) * way > 0

/** Null sorts last, as in Cypher. */
export function compared(a: Key, b: Key): number {
  if (a === b) return 0
  if (a === null || b === null) return a === null ? 1 : -1
  return a < b ? -1 : 1
}
