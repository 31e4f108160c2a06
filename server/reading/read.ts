import { createHash } from 'node:crypto'
import { extract } from '../extraction/extract.ts'
import type { Reading } from '../extraction/findings.ts'
import { noticeStarts } from '../structure/notices.ts'
import { outlineOf } from '../structure/outlineOf.ts'
import { clean, cleanText } from '../text/clean.ts'
import { layoutWithin } from '../text/layout.ts'
import type { Cleaned, CleanText, SourceDocument } from '../text/types.ts'

/**
 * Reads one document through the pure stages: text → structure → extraction. From a text with several notices it reads only the first, so
 * that nothing from another notice is attributed to its number.
 */
export function read(source: SourceDocument): Reading {
  const [first = source] = noticesIn(source)
  return extract(outlineOf(cleanedOnce(first)))
}

/**
 * The notices in a file, each as a separate document: `甘肃.txt#1`, `甘肃.txt#2` … Together they are the whole text. A file with one notice is
 * returned as received.
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

/** The result of cleaning a source in this thread, for another one that reads it; null if it was not cleaned here. */
export const cleanedHere = (source: SourceDocument): Cleaned | null => CLEANED.get(source)?.cleaned ?? null

/** A source that another thread has cleaned is not cleaned again here. */
export function cleanedElsewhere(source: SourceDocument, cleaned: Cleaned): void {
  CLEANED.set(source, cleanText(source, cleaned))
}

/** Cache: a file is cleaned to find its notices, and a single notice (nearly all files) is not cleaned again for reading. */
const CLEANED = new WeakMap<SourceDocument, CleanText>()

function cleanedOnce(source: SourceDocument): CleanText {
  const text = CLEANED.get(source) ?? clean(source)
  CLEANED.set(source, text)
  return text
}
