import { DocumentError } from '../errors.ts'
import { textOf } from '../text/encoding.ts'
import { opening } from './bytes.ts'
import type { Format } from './format.ts'
import { formattedPage } from './html.ts'

/** A web page with all its resources in one file, as saved by browsers and WPS: reads the first HTML part. */
export const mhtml: Format = {
  name: 'mhtml',
  called: 'a saved web page',
  recognises: (bytes) =>
    /^(?:From|MIME-Version|Date|Subject|Snapshot-Content-Location|X-[\w-]+):/im.test(opening(bytes, 300)) &&
    /multipart\/related|text\/html/i.test(opening(bytes)),
  read: async ({ name, bytes }) => {
    const page = pageIn(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1'))
    const text = page && textOf(page)
    if (!text) throw new DocumentError(`${name} is a saved web page that contains no page. Save it again as HTML.`, { reason: 'damaged' })
    return formattedPage(text)
  },
}

/** The bytes of the first part of type text/html. */
function pageIn(message: string): Uint8Array | null {
  const boundary = /boundary="?([^"\r\n;]+)"?/i.exec(message)?.[1]
  const parts = boundary === undefined ? [message] : message.split(`--${boundary}`).slice(1)
  const part = parts.find((one) => /content-type:\s*text\/html/i.test(one.slice(0, 2000)))
  const blank = part?.search(/\r?\n\r?\n/) ?? -1
  if (part === undefined || blank < 0) return null
  const head = part.slice(0, blank)
  const body = part.slice(blank).trim()
  if (/content-transfer-encoding:\s*base64/i.test(head)) return Buffer.from(body, 'base64')
  return Buffer.from(/content-transfer-encoding:\s*quoted-printable/i.test(head) ? unquoted(body) : body, 'latin1')
}

/** Decodes `=E5=9B=BD` to bytes; `=` at the end of a line joins it to the next. */
function unquoted(words: string): string {
  return words.replaceAll(/=\r?\n/g, '').replaceAll(/=([0-9A-F]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
}
