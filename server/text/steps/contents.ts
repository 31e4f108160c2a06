import type { CleaningStep, Edit } from '../draft.ts'

/** `12. 关于印发工作方案的通知（2023年3月）....976`, `一、总体要求……3`: dot leaders before the number of a page. */
const ENTRY = /[.．·…‥。]{3,}\s*[（(]?\d{1,4}[）)]?\s*$/
/** First half of an entry that goes on in the next line: it opens with a mark and has no stop. */
const OPENS = /^\s*(?:[0-9]{1,3}[.．、]|[（(]?[一二三四五六七八九十]{1,4}[、）)]|第[一二三四五六七八九十]{1,3}[章节条])[^。；]*$/
const HEAD = /^\s*目\s*[录錄次]\s*$/

/** The lines of a contents list with dot leaders and page numbers, first halves and heading included. */
export const contents: CleaningStep = {
  name: 'contents list',
  edits: (text) => {
    const lines = linesIn(text)
    const entries = new Set(lines.flatMap((line, index) => (ENTRY.test(line.words) ? [index] : [])))
    if (entries.size < 2) return []
    for (const index of [...entries]) {
      const above = lines[index - 1]?.words ?? ''
      const continues = !OPENS.test(lines[index]?.words ?? '') && OPENS.test(above)
      if (continues || HEAD.test(above)) entries.add(index - 1)
    }
    return lines.flatMap(({ start, end }, index): Edit[] => (entries.has(index) ? [{ start, end }] : []))
  },
}

/** The lines of a text, each with its line feed. */
function linesIn(text: string): { readonly start: number; readonly end: number; readonly words: string }[] {
  const lines: { start: number; end: number; words: string }[] = []
  for (let start = 0; start < text.length; ) {
    const feed = text.indexOf('\n', start)
    const end = feed < 0 ? text.length : feed + 1
    lines.push({ start, end, words: text.slice(start, Math.min(end, start + 200)).replace(/\n$/, '') })
    start = end
  }
  return lines
}
