import iconv from 'iconv-lite'
import { detect } from 'jschardet'
import { DocumentError } from '../errors.ts'

/** Decodes a file of any encoding; null if it is not text. A byte order mark is kept, so that offsets stay valid. */
export function textOf(bytes: Uint8Array): string | null {
  const text = markedUtf16(bytes) ?? utf8(bytes) ?? unmarkedUtf16(bytes) ?? legacy(bytes)
  return text === null || looksBinary(text) ? null : text
}

/** Decodes a text file. Throws a DocumentError if it is not text. */
export function decoded(name: string, bytes: Uint8Array): string {
  const text = textOf(bytes)
  if (text === null)
    throw new DocumentError(`${name} is not a text file (or has an unknown encoding). Save it as plain text in UTF-8 and try again.`, {
      reason: 'encoding',
    })
  if (text.trim() === '') throw new DocumentError(`${name} contains no text. Is the file empty?`, { reason: 'noText' })
  return text
}

function markedUtf16(bytes: Uint8Array): string | null {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le', { ignoreBOM: true }).decode(bytes)
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be', { ignoreBOM: true }).decode(bytes)
  return null
}

/** Recognises UTF-16 by the zero byte next to each digit and line feed. */
function unmarkedUtf16(bytes: Uint8Array): string | null {
  const zeros = [0, 0]
  for (let index = 0; index < Math.min(bytes.length, 4096); index += 1)
    if (bytes[index] === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1
  const [even = 0, odd = 0] = zeros
  // 一 is 4E 00: its zero byte is on the other side
  if (odd > 0 && even * 3 <= odd) return new TextDecoder('utf-16le').decode(bytes)
  if (even > 0 && odd * 3 <= even) return new TextDecoder('utf-16be').decode(bytes)
  return null
}

/**
 * Decodes UTF-8, also if the file is cut inside a character or has a few bad bytes. Plain English in UTF-16 is half zeros; in a file with
 * multi-byte characters, zeros are damage rather than an encoding.
 */
function utf8(bytes: Uint8Array): string | null {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  if (shareOf(text, (code) => code === 0) > 0.2 && countOf(text, isOfThreeBytes) === 0) return null
  return shareOf(text, isReplacement) <= 0.001 || (text.length > 2 && !isReplacement(text.charCodeAt(0)) && onlyLastIsBad(text))
    ? text
    : null
}

function onlyLastIsBad(text: string): boolean {
  const first = text.indexOf('\ufffd')
  return first >= text.length - 2
}

/** GB18030 (which includes GBK and GB2312), unless the bytes are clearly Big5. */
function legacy(bytes: Uint8Array): string | null {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const start = buffer.subarray(0, 65_536)
  const guess = detect(start)
  const isGuessed = guess.encoding !== null && /big5|cp950/i.test(guess.encoding) && guess.confidence > 0.5
  const text = iconv.decode(buffer, isGuessed || hasBytesOfBig5(start) ? 'big5' : 'gb18030')
  return shareOf(text, isReplacement) <= 0.005 ? text : null
}

/**
 * For texts too short for statistics on characters. All common Big5 characters start with A4 to C6, and many end with a byte below 7F,
 * which never happens in GB 2312; in GBK such characters are rare and end with 80 to A0.
 */
function hasBytesOfBig5(bytes: Uint8Array): boolean {
  let [characters, common, low] = [0, 0, 0]
  for (let at = 0; at < bytes.length; at += 1) {
    const [lead = 0, trail = 0] = [bytes[at], bytes[at + 1]]
    if (lead < 0x80) continue
    at += 1
    const isCommon = lead >= 0xa4 && lead <= 0xc6
    const isLow = trail >= 0x40 && trail <= 0x7e
    if (lead < 0xa1 || !(isLow || trail >= 0xa1)) return false
    // Smaller bytes are punctuation.
    if (lead < 0xa4) continue
    characters += 1
    if (isCommon) common += 1
    if (isCommon && isLow) low += 1
  }
  return low >= 2 && low >= characters / 10 && common >= characters * 0.9
}

/** A few control characters (a vertical tab from Word, a stray NUL) do not make a file binary, however short the text. */
const STRAY = 8

function looksBinary(text: string): boolean {
  return countOf(text, isControl) > Math.max(STRAY, text.length * 0.005)
}

const isOfThreeBytes = (code: number): boolean => code >= 0x800 && !isReplacement(code)
const isReplacement = (code: number): boolean => code === 0xfffd
const isControl = (code: number): boolean =>
  (code < 0x20 && code !== 0x09 && code !== 0x0a && code !== 0x0c && code !== 0x0d) || code === 0x7f

function shareOf(text: string, test: (code: number) => boolean): number {
  return text.length === 0 ? 0 : countOf(text, test) / text.length
}

function countOf(text: string, test: (code: number) => boolean): number {
  let count = 0
  for (let index = 0; index < text.length; index += 1) if (test(text.charCodeAt(index))) count += 1
  return count
}
