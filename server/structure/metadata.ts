import { recordEntriesOf } from '../text/lineKinds/recordLine.ts'
import type { MetadataField } from './outline.ts'
import type { Paragraph } from './paragraphs.ts'

/** The block `名称: …` / `索引号: …` at the head of a document, and the paragraphs it takes. */
export function metadataOf(
  paragraphs: readonly Paragraph[],
  words: (paragraph: Paragraph) => string,
): { readonly fields: MetadataField[]; readonly from: number; readonly to: number } {
  const head = paragraphs.slice(0, 40)
  const isRecord = (paragraph: Paragraph) => recordEntriesOf(paragraph.words).length > 0
  const from = head.findIndex(isRecord)
  const length = from < 0 ? 0 : head.slice(from).findIndex((paragraph) => !isRecord(paragraph))
  const to = length < 0 ? head.length : from + length
  const fields = head.slice(Math.max(from, 0), to).flatMap((paragraph) => fieldsOf(paragraph, words(paragraph)))
  return from < 0 || from > 4 || fields.length < 2 ? { fields: [], from: 0, to: 0 } : { fields, from, to }
}

function fieldsOf(paragraph: Paragraph, words: string): readonly MetadataField[] {
  return recordEntriesOf(paragraph.words).map(({ key, value, at }) => ({
    key,
    value: words.slice(at, at + value.length),
    span: { start: paragraph.start + at, end: paragraph.start + at + value.length },
  }))
}
