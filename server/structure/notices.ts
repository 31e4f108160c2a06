import type { CleanText } from '../text/types.ts'
import { NOTICE_RULES } from './boundaries/boundaries.ts'
import type { NoticeRule } from './boundaries/boundary.ts'
import { collectedNotice } from './boundaries/compendiumHeading.ts'
import { type Paragraph, paragraphsOf } from './paragraphs.ts'

/** Where the notices of a file begin, as offsets into its source; the first begins with the file. One for nearly all files. */
export function noticeStarts(text: CleanText): readonly number[] {
  const paragraphs = paragraphsOf(text)
  const at = (index: number) => paragraphs[index]?.start ?? 0
  return [0, ...laterNotices(paragraphs).map((index) => text.toSource({ start: at(index), end: at(index) + 1 }).start)]
}

/** What is shorter is no notice: the end of the one before the file's first heading, or that heading itself above a title and number. */
const SCRAP = 200

/** The paragraphs with which further notices begin, behind the first one of the file. */
function laterNotices(paragraphs: readonly Paragraph[]): readonly number[] {
  const lengths = lengthsBefore(paragraphs)
  const kept: number[] = []
  paragraphs.forEach((_, index) => {
    const head = headAt(paragraphs, index)
    if (head === null || head.start <= (kept.at(-1) ?? 0)) return
    // a collection gave it its heading, which nothing else looks like
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
