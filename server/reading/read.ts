import { createHash } from 'node:crypto'
import { extract } from '../extraction/extract.ts'
import type { Reading } from '../extraction/findings.ts'
import { noticeStarts } from '../structure/notices.ts'
import { outlineOf } from '../structure/outlineOf.ts'
import { clean } from '../text/clean.ts'
import { layoutWithin } from '../text/layout.ts'
import type { CleanText, SourceDocument } from '../text/types.ts'

/**
 * Reads one document through the pure stages: text → structure → extraction. Of a text with several notices it reads the first:
 * nothing that another says may be laid to its number.
 */
export function read(source: SourceDocument): Reading {
  const [first = source] = noticesIn(source)
  return extract(outlineOf(cleanedOnce(first)))
}

/**
 * The notices that a file holds one behind the other, each a document of its own: `甘肃.txt#1`, `甘肃.txt#2` … Together they are the
 * whole text. A file with one notice is that document, as it was received.
 */
export function noticesIn(source: SourceDocument): readonly SourceDocument[] {
  const starts = noticeStarts(cleanedOnce(source))
  if (starts.length < 2) return [source]
  return starts.map((start, index) => {
    const end = starts[index + 1] ?? source.text.length
    const text = source.text.slice(start, end)
    const layout = source.layout && layoutWithin(source.layout, { start, end })
    return {
      name: `${source.name}#${index + 1}`,
      sha256: createHash('sha256').update(text).digest('hex'),
      text,
      ...(layout ? { layout } : {}),
    }
  })
}

/** A file is cleaned to find its notices; the one notice that nearly all files hold is not cleaned again to be read. */
const CLEANED = new WeakMap<SourceDocument, CleanText>()

function cleanedOnce(source: SourceDocument): CleanText {
  const text = CLEANED.get(source) ?? clean(source)
  CLEANED.set(source, text)
  return text
}
