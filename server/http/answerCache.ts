import { createHash } from 'node:crypto'
import { LRUCache } from 'lru-cache'

/** An answer as sent, without what is specific to one client. */
export interface Kept {
  readonly type: string
  readonly version: string
  readonly zipped: Buffer
}

/**
 * Cache of answers by query. An answer depends on query, data and day, so it is valid while they are the same. A query is cached from its
 * second occurrence, because most occur once.
 */
export interface AnswerCache {
  /** Whether the query occurred before. */
  knows(question: string): boolean
  /** The gzipped answer, if it was cached with this version of the data. */
  find(question: string, version: string): Kept | null
  note(question: string): void
  keep(question: string, answer: Kept): void
}

/** Memory of an entry in addition to its bytes. */
const OVERHEAD = 200

export function createAnswerCache(bytes: number): AnswerCache {
  const entries = new LRUCache<string, Kept | 'asked'>({
    maxSize: bytes,
    sizeCalculation: (entry) => OVERHEAD + (entry === 'asked' ? 0 : entry.zipped.length),
  })
  return {
    knows: (question) => entries.has(question),
    find(question, version) {
      const entry = entries.get(question)
      return entry && entry !== 'asked' && entry.version === version ? entry : null
    },
    note(question) {
      if (!entries.has(question)) entries.set(question, 'asked')
    },
    keep: (question, answer) => void entries.set(question, answer),
  }
}

/** A short key for the query in a request: equal for equal queries. `body` is the exact bytes sent. */
export function questionIn(method: string, search: string, body: Buffer | string, accept: string): string {
  return createHash('sha256')
    .update(JSON.stringify([method, search, accept]))
    .update(body)
    .digest('base64url')
}
