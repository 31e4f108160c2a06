import type { NodeRecord, RelationRecord } from './records.ts'

/** One row of a page. The cursor tells where the row stands by its value, so that it survives a reload of the data. */
export interface Edge<N extends NodeRecord = NodeRecord, R = RelationRecord | null> {
  readonly cursor: string
  readonly node: N
  readonly relation: R
}

export interface PageInfo {
  readonly hasNextPage: boolean
  readonly hasPreviousPage: boolean
  readonly startCursor: string | null
  readonly endCursor: string | null
}

export interface Page<E = Edge> {
  readonly edges: readonly E[]
  readonly totalCount: number
  readonly pageInfo: PageInfo
}

/** The place of a row in an order: the value it is sorted by, then its id. */
export interface Position {
  readonly key: string | number
  readonly tie: string
}

/** Which part of an ordered list is asked for: the `first` rows after a position, or the `last` before one. */
export interface Window {
  readonly first: number
  readonly last: number | null
  readonly after: Position | null
  readonly before: Position | null
}

/** Cursor of a row under a named order. */
export function cursorOf(order: string, position: Position): string {
  return Buffer.from(JSON.stringify([order, position.key, position.tie])).toString('base64url')
}

/** The position that a cursor names, or null where it is no cursor of this order. */
export function positionOf(order: string, cursor: string): Position | null {
  const parts = parsed(cursor)
  if (!Array.isArray(parts) || parts.length !== 3) return null
  const [name, key, tie] = parts as readonly unknown[]
  if (name !== order || typeof tie !== 'string') return null
  return typeof key === 'string' || typeof key === 'number' ? { key, tie } : null
}

function parsed(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
  } catch {
    return null
  }
}

/** `edges` as a page; `remaining` is the number of rows on the far side of the cursor, the page's own included. */
export function pageOf<E extends { readonly cursor: string }>(
  edges: readonly E[],
  totalCount: number,
  remaining: number,
  window: Window,
): Page<E> {
  const more = remaining > edges.length
  return {
    edges,
    totalCount,
    pageInfo: {
      hasNextPage: window.last === null ? more : window.before !== null,
      hasPreviousPage: window.last === null ? window.after !== null : more,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  }
}

/** The page of a list that has nothing in it. */
export const EMPTY_PAGE: Page<never> = {
  edges: [],
  totalCount: 0,
  pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
}
