import { promisify } from 'node:util'
import { gunzip, gzip } from 'node:zlib'

/** The body of an answer, plain or compressed by gzip; each form is made when it is first needed, once. */
export interface AnswerBody {
  /** Too short for compression to pay. */
  readonly isShort: boolean
  plain(): Promise<string | Buffer>
  zipped(): Promise<Buffer>
}

/** Shorter answers fit into one packet. */
const WORTH_ZIPPING = 1400
/** Fast rather than small: a level more halves nothing and takes twice the time. */
const LEVEL = 1

/** The body of an answer that was just made. */
export function freshBody(text: string): AnswerBody {
  let made: Promise<Buffer> | null = null
  return {
    isShort: text.length < WORTH_ZIPPING,
    plain: async () => text,
    zipped: () => (made ??= promisify<string, object, Buffer>(gzip)(text, { level: LEVEL })),
  }
}

/** The body of an answer that was kept compressed. */
export function keptBody(bytes: Buffer): AnswerBody {
  return { isShort: false, plain: () => promisify<Buffer, Buffer>(gunzip)(bytes), zipped: async () => bytes }
}
