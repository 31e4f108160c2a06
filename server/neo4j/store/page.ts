import type { NodeRecord, RelationRecord } from './records.ts'

/** One row of a page. The cursor stores the position by value, so it stays valid after a reload of the data. */
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

/** The position of a row in an order: its sort value, then its id. */
export interface Position {
  readonly key: string | number
  readonly tie: string
}

/** The requested part of an ordered list: the `first` rows after a position, or the `last` rows before one. */
export interface Window {
  readonly first: number
  readonly last: number | null
  readonly after: Position | null
  readonly before: Position | null
}

/** The cursor of a row in a named order. */
export function cursorOf(order: string, position: Position): string {
  return base64url(JSON.stringify([order, position.key, position.tie]))
}

/** The position in a cursor, or null if it is not a cursor of this order. */
export function positionOf(order: string, cursor: string): Position | null {
  const parts = parsed(cursor)
  if (!Array.isArray(parts) || parts.length !== 3) return null
  const [name, key, tie] = parts as readonly unknown[]
  if (name !== order || typeof tie !== 'string') return null
  return typeof key === 'string' || typeof key === 'number' ? { key, tie } : null
}

function parsed(cursor: string): unknown {
  try {
    return JSON.parse(wordsIn(cursor))
  } catch {
    return null
  }
}

/** Makes a page of `edges`; `remaining` is the number of rows beyond the cursor, the page included. */
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

/** An empty page. */
export const EMPTY_PAGE: Page<never> = {
  edges: [],
  totalCount: 0,
  pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
}

// Uses no Node functions: cursors are also made in browsers.

const base64url = (text: string): string =>
  btoa(String.fromCharCode(...new TextEncoder().encode(text)))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')

const wordsIn = (encoded: string): string =>
  new TextDecoder().decode(Uint8Array.from(atob(encoded.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0)))
