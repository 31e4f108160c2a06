import type { CleaningStep, Edit } from '../draft.ts'
import { unitMark } from '../unitMarks.ts'

/** An entry with dot leaders before its page number: `12. 关于印发工作方案的通知（2023年3月）....976`, `一、总体要求……3`. */
const ENTRY = /[.．·…‥。]{3,}\s*[（(]?\d{1,4}[）)]?\s*$/
/** First half of an entry that continues on the next line: it starts with a mark and has no full stop. */
const OPENS = new RegExp(`^\\s*(?:[0-9]{1,3}[.．、]|[（(]?[一二三四五六七八九十]{1,4}[、）)]|${unitMark('章节条')})[^。；]*$`)
const HEAD = /^\s*目\s*[录錄次]\s*$/

/** Removes the lines of a table of contents: with dot leaders and page numbers, or a list of headings that starts again below. */
export const contents: CleaningStep = {
  name: 'contents list',
  edits: (text) => {
    const lines = linesIn(text)
    const entries = new Set([...entriesWithPages(lines), ...entriesRepeated(lines)])
    return lines.flatMap(({ start, end }, index): Edit[] => (entries.has(index) ? [{ start, end }] : []))
  },
}

/** Entries with page numbers, including first halves and heading. */
function entriesWithPages(lines: readonly Line[]): ReadonlySet<number> {
  const entries = new Set(lines.flatMap((line, index) => (ENTRY.test(line.words) ? [index] : [])))
  if (entries.size < 2) return new Set()
  for (const index of [...entries]) {
    const above = lines[index - 1]?.words ?? ''
    const continues = !OPENS.test(lines[index]?.words ?? '') && OPENS.test(above)
    if (continues || HEAD.test(above)) entries.add(index - 1)
  }
  return entries
}

/** A heading with its mark: `1.1 编制目的`, `一、总则`, `第一章 总则`. */
const HEADING = new RegExp(
  `^\\s*(?:\\d{1,2}(?:[.．]\\d{1,2})*[.．、\\s]\\s*|[一二三四五六七八九十]{1,3}、\\s*|[（(][一二三四五六七八九十]{1,3}[）)]\\s*|${unitMark('章节')}\\s*)[^\\s。；：:，,][^。；：:，,]{0,28}$`,
  'u',
)
/** Fewest headings of a contents list without page numbers. */
const FEWEST_HEADINGS = 6
/** Longest contents list, in lines. */
const MOST_LINES = 200

/**
 * A list of headings up to the line where its first numbered heading is printed again: `1.1 编制目的`, `1.2 编制依据`, …, `8 附则`, and then
 * `1.1 编制目的` above its text. The unnumbered heading above both is in the list, too.
 */
function entriesRepeated(lines: readonly Line[]): ReadonlySet<number> {
  const first = lines.findIndex(({ words }) => HEADING.test(words))
  const words = (index: number) => (lines[index]?.words ?? '').replace(/\s+/gu, '')
  const filled = (from: number, step: number) => {
    let at = from + step
    while (at >= 0 && at < lines.length && words(at) === '') at += step
    return at
  }
  let again = first
  let headings = 0
  do {
    if (HEADING.test(lines[again]?.words ?? '')) headings += 1
    again = filled(again, 1)
  } while (again < Math.min(lines.length, first + MOST_LINES) && words(again) !== words(first) && /^[^。；]{0,40}$/u.test(words(again)))
  if (first < 0 || headings < FEWEST_HEADINGS || words(again) !== words(first)) return new Set()
  const [above, aboveAgain] = [filled(first, -1), filled(again, -1)]
  const headed = words(above) !== '' && words(aboveAgain).replace(/^[\d.．、]+/u, '') === words(above).replace(/^[\d.．、]+/u, '')
  const from = headed ? above : first
  const to = headed ? aboveAgain : again
  return new Set(Array.from({ length: to - from }, (_, index) => from + index))
}

interface Line {
  readonly start: number
  readonly end: number
  readonly words: string
}

/** The lines of a text, each with its line feed. */
function linesIn(text: string): readonly Line[] {
  const lines: Line[] = []
  for (let start = 0; start < text.length; ) {
    const feed = text.indexOf('\n', start)
    const end = feed < 0 ? text.length : feed + 1
    lines.push({ start, end, words: text.slice(start, Math.min(end, start + 200)).replace(/\n$/, '') })
    start = end
  }
  return lines
}
