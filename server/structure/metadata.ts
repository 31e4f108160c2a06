import { recordOf } from '../text/lineKinds/recordLine.ts'
import type { MetadataField } from './outline.ts'
import type { Paragraph } from './paragraphs.ts'

/** The block `名称: …` / `索引号: …` at the head of a document, and the paragraphs it takes. */
export function metadataOf(
  paragraphs: readonly Paragraph[],
  words: (paragraph: Paragraph) => string,
): { readonly fields: MetadataField[]; readonly from: number; readonly to: number } {
  const head = paragraphs.slice(0, 40)
  const from = head.findIndex((paragraph) => recordOf(paragraph.words) !== null)
  const length = from < 0 ? 0 : head.slice(from).findIndex((paragraph) => recordOf(paragraph.words) === null)
  const to = length < 0 ? head.length : from + length
  if (from < 0 || from > 4 || to - from < 2) return { fields: [], from: 0, to: 0 }
  return { fields: head.slice(from, to).map((paragraph) => fieldOf(paragraph, words(paragraph))), from, to }
}

function fieldOf(paragraph: Paragraph, words: string): MetadataField {
  const { key, value } = recordOf(paragraph.words) ?? { key: '', value: '' }
  const valueAt = paragraph.words.length - value.length
  return { key, value: words.slice(valueAt), span: { start: paragraph.start + valueAt, end: paragraph.end } }
}
