import { createHash } from 'node:crypto'
import { LRUCache } from 'lru-cache'

/** An answer as it was sent, without what belongs to one client alone. */
export interface Kept {
  readonly type: string
  readonly version: string
  readonly zipped: Buffer
}

/**
 * Answers by question. An answer is a function of the question, the data and the day, so it holds as long as both are the same.
 * A question is kept from the second time it is asked: most are asked once.
 */
export interface AnswerCache {
  /** True when the question was asked before. */
  knows(question: string): boolean
  /** The answer to the question, compressed by gzip, where it was kept with this version of the data. */
  find(question: string, version: string): Kept | null
  note(question: string): void
  keep(question: string, answer: Kept): void
}

/** What an entry takes beside its bytes. */
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

/** The question in a request, as a short name: equal for requests that ask the same. `body` is what was sent, byte for byte. */
export function questionIn(method: string, search: string, body: Buffer | string, accept: string): string {
  return createHash('sha256')
    .update(JSON.stringify([method, search, accept]))
    .update(body)
    .digest('base64url')
}
