import { documentWord } from '../lexicon/documentTitles.ts'
import { folded } from '../lexicon/folded.ts'
import { isKeyOfRecords, isRecordKey, recordEntriesOf } from '../text/lineKinds/recordLine.ts'
import type { Span } from '../text/span.ts'
import type { MetadataField } from './outline.ts'
import type { Paragraph } from './paragraphs.ts'

/** The record of a site and the paragraphs that it takes up. */
export interface FoundRecord {
  readonly fields: readonly MetadataField[]
  readonly from: number
  readonly to: number
}

/** A cell or line of the head of a document. */
interface Piece extends Span {
  readonly words: string
  /** Index of its paragraph. */
  readonly paragraph: number
}

const HEAD = 40
/** A record starts within this many paragraphs. */
const LATEST_START = 4
const NO_RECORD: FoundRecord = { fields: [], from: 0, to: 0 }

/**
 * The block `名称: …` / `索引号: …` at the head of a document, and its number of paragraphs. `cellsOf` gives the cells of a paragraph that is a
 * table.
 */
export function metadataOf(
  paragraphs: readonly Paragraph[],
  words: (span: Span) => string,
  cellsOf: (paragraph: Paragraph) => readonly Span[],
): FoundRecord {
  const pieces = piecesOf(paragraphs.slice(0, HEAD), words, cellsOf)
  const entries = recordOfEntries(pieces, words)
  return entries.fields.length > 0 ? entries : recordOfKeys(pieces, words)
}

/** Lines or cells with a key and a value each, or several of both. */
function recordOfEntries(pieces: readonly Piece[], words: (span: Span) => string): FoundRecord {
  const isRecord = (piece: Piece) => recordEntriesOf(piece.words).length > 0
  const first = pieces.findIndex(isRecord)
  const from = pieces[first]?.paragraph
  if (from === undefined || from > LATEST_START) return NO_RECORD
  const length = pieces.slice(first).findIndex((piece) => !isRecord(piece))
  const own = pieces.slice(first, length < 0 ? undefined : first + length)
  const fields = own.flatMap((piece) => fieldsOf(piece, words(piece)))
  return isEnough(fields) ? { fields, from, to: (own.at(-1)?.paragraph ?? from) + 1 } : NO_RECORD
}

/** Several fields, or one whose key is found in records alone: `索引号：000014348/2023-00012`; never `来源：…`, `有效期：…`. */
function isEnough(fields: readonly MetadataField[]): boolean {
  return fields.length > 1 || fields.some(({ key }) => isKeyOfRecords(key))
}

/** Entries are found without the blanks of the text: `发文时间：2024-02-22 10:00` holds one in its value. */
function fieldsOf(piece: Piece, words: string): readonly MetadataField[] {
  const printed = [...words.matchAll(/\S/gu)].map(({ index }) => index)
  return recordEntriesOf(piece.words).map(({ key, value, at }) => {
    const start = printed[at] ?? words.length
    const end = value === '' ? start : (printed[at + value.length - 1] ?? words.length - 1) + 1
    return { key, value: words.slice(start, end), span: { start: piece.start + start, end: piece.start + end } }
  })
}

function piecesOf(
  head: readonly Paragraph[],
  words: (span: Span) => string,
  cellsOf: (paragraph: Paragraph) => readonly Span[],
): readonly Piece[] {
  return head.flatMap((paragraph, index) => {
    const cells = paragraph.table === null ? [paragraph] : cellsOf(paragraph)
    return cells.map(({ start, end }) => ({ start, end, words: folded(words({ start, end })).replace(/\s+/gu, ''), paragraph: index }))
  })
}

/** Fewest keys of a record without colons. */
const FEWEST_KEYS = 3
const LONGEST_VALUE = 120

/** Keys and values in turn, as cells or lines without colons: `索引号` / `0001/2024` / `发布日期` / `2024-03-12`. A value may be missing. */
function recordOfKeys(pieces: readonly Piece[], words: (span: Span) => string): FoundRecord {
  const first = pieces.findIndex(({ words: own }) => isRecordKey(own))
  const from = pieces[first]?.paragraph
  if (from === undefined || from > LATEST_START) return NO_RECORD
  const fields: MetadataField[] = []
  let keys = 0
  let at = first
  for (let key = pieces[at]; key !== undefined && isRecordKey(key.words); key = pieces[at]) {
    const value = pieces[at + 1]
    keys += 1
    at += 1
    if (value === undefined || isRecordKey(value.words) || !mayBeValue(key, value)) continue
    fields.push({ key: key.words.replace(/[：:]$/u, ''), value: words(value), span: { start: value.start, end: value.end } })
    at += 1
  }
  const last = pieces[at - 1]
  return keys < FEWEST_KEYS || fields.length < 2 || last === undefined ? NO_RECORD : { fields, from, to: last.paragraph + 1 }
}

const ENDS_AS_DOCUMENT = new RegExp(`关于.*${documentWord('heading')}$`, 'u')
const KEY_OF_TITLE = /^(?:名称|标题|信息名称|文件名称)/u

/** A title below a key without a value, `主题词`, is that of the document itself. */
function mayBeValue(key: Piece, { words }: Piece): boolean {
  return words.length <= LONGEST_VALUE && !/[。；]/u.test(words) && (KEY_OF_TITLE.test(key.words) || !ENDS_AS_DOCUMENT.test(words))
}
