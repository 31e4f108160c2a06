import { promisify } from 'node:util'
import { gunzip, gzip } from 'node:zlib'

/** The body of an answer, plain and gzipped; each form is made once, when needed. */
export interface AnswerBody {
  /** true if it is too short for compression. */
  readonly isShort: boolean
  plain(): Promise<string | Buffer>
  zipped(): Promise<Buffer>
}

/** Shorter answers fit into one packet. */
const WORTH_ZIPPING = 1400
/** Optimised for speed: the next level saves little and takes twice the time. */
const LEVEL = 1

/** The body of a new answer. */
export function freshBody(text: string): AnswerBody {
  let made: Promise<Buffer> | null = null
  return {
    isShort: text.length < WORTH_ZIPPING,
    plain: async () => text,
    zipped: () => (made ??= promisify<string, object, Buffer>(gzip)(text, { level: LEVEL })),
  }
}

/** The body of an answer cached in compressed form. */
export function keptBody(bytes: Buffer): AnswerBody {
  return { isShort: false, plain: () => promisify<Buffer, Buffer>(gunzip)(bytes), zipped: async () => bytes }
}
