import type { CleanText } from '../text/types.ts'
import { NOTICE_RULES } from './boundaries/boundaries.ts'
import type { NoticeRule } from './boundaries/boundary.ts'
import { collectedNotice } from './boundaries/compendiumHeading.ts'
import { type Paragraph, paragraphsOf } from './paragraphs.ts'

/** Start offsets in the source of the notices in a file; the first is the start of the file. Nearly all files have one notice. */
export function noticeStarts(text: CleanText): readonly number[] {
  const paragraphs = paragraphsOf(text)
  const at = (index: number) => paragraphs[index]?.start ?? 0
  return [0, ...laterNotices(paragraphs).map((index) => text.toSource({ start: at(index), end: at(index) + 1 }).start)]
}

/** Minimum length of a notice. Shorter pieces are the rest of the previous document, or a file heading above a title and number. */
const SCRAP = 200

/** Indexes of the paragraphs that start further notices after the first one of the file. */
function laterNotices(paragraphs: readonly Paragraph[]): readonly number[] {
  const lengths = lengthsBefore(paragraphs)
  const kept: number[] = []
  paragraphs.forEach((_, index) => {
    const head = headAt(paragraphs, index)
    if (head === null || head.start <= (kept.at(-1) ?? 0)) return
    // a heading added by a collection looks like nothing else
    const collected = head.rule === collectedNotice && kept.length > 0
    if (collected || (lengths[head.start] ?? 0) - (lengths[kept.at(-1) ?? 0] ?? 0) >= SCRAP) kept.push(head.start)
  })
  return kept
}

function headAt(paragraphs: readonly Paragraph[], index: number): { readonly start: number; readonly rule: NoticeRule } | null {
  for (const rule of NOTICE_RULES) {
    const start = rule.firstParagraph(paragraphs, index)
    if (start !== null) return { start, rule }
  }
  return null
}

function lengthsBefore(paragraphs: readonly Paragraph[]): readonly number[] {
  const lengths = [0]
  for (const { words } of paragraphs) lengths.push((lengths.at(-1) ?? 0) + words.length)
  return lengths
}
