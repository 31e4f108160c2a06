import type { CleaningStep, Edit } from '../draft.ts'
import { opensWithLabel } from '../lineKinds/assignment.ts'

/** Whole lines that belong to a printed page, not to the document. */
const PAGE_LINES: readonly RegExp[] = [
  // `# Page 1599:` between the pages of a compendium
  /^#\s*Page\s*\d{1,6}\s*[:：]?$/i,
  // `- 2 -`, `— 13 —`, `－4－`
  /^[-－—–_]{1,3}\s*\d{1,4}\s*[-－—–_]{1,3}$/,
  // `第 3 页 共 10 页`, `第3页`
  /^第\s*\d{1,4}\s*页(\s*[,，/／、]?\s*共\s*\d{1,4}\s*页)?$/,
  // `3 / 10`
  /^\d{1,4}\s*[/／]\s*\d{1,4}$/,
  // `青山市人民政府公报 2024年第4期`
  /^[\u4e00-\u9fff]{2,16}(公报|政报)\s*[（(]?\s*[12]\d{3}\s*年\s*第?\s*\d{1,2}\s*[期号][）)]?(\s*[·•]?\s*\d{1,3}\s*[·•]?)?$/,
]

interface RawLine {
  readonly start: number
  readonly end: number
  /** Empty for a line that is too long to be furniture. */
  readonly words: string
}

/** `— 13 —`, `第3页`: whether a whole line belongs to a printed page. */
export const isPageLine = (words: string): boolean => PAGE_LINES.some((pattern) => pattern.test(words))

/** Removes page lines, bare page numbers, and the running heads next to them. */
export const pageFurniture: CleaningStep = {
  name: 'page furniture',
  edits: (text) => {
    const lines = linesIn(text)
    const pages = new Set([...lines.keys()].filter((index) => isPageLine(lines[index]?.words ?? '')))
    for (const index of bareNumbers(lines)) pages.add(index)
    for (const index of runningHeads(lines, pages)) pages.add(index)
    return [...pages].sort((a, b) => a - b).map((index): Edit => ({ start: lines[index]?.start ?? 0, end: lines[index]?.end ?? 0 }))
  },
}

/** Non-blank lines, each with its line feed. */
function linesIn(text: string): RawLine[] {
  const lines: RawLine[] = []
  for (let start = 0; start < text.length; ) {
    const feed = text.indexOf('\n', start)
    const end = feed < 0 ? text.length : feed + 1
    const words = text.slice(start, end).trim()
    if (words !== '') lines.push({ start, end, words: words.length > LONGEST ? '' : words })
    start = end
  }
  return lines
}

/** A longer line is not a page line. */
const LONGEST = 120
/** Minimum number of characters on a page; row numbers of a table are closer together. */
const PAGE = 300
/** Maximum ratio of page lengths: pages have similar lengths, rows do not. */
const UNEQUAL = 4
/** Minimum number of pages for a sequence of page numbers. */
const PAGES = 3

/** `1`, `2`, `3` … on separate lines, each a page after the previous one. */
function bareNumbers(lines: readonly RawLine[]): number[] {
  const run: { readonly index: number; readonly number: number; readonly at: number }[] = []
  for (const [index, { words, start }] of lines.entries()) {
    if (!/^\d{1,3}$/.test(words)) continue
    const last = run.at(-1)
    const number = Number(words)
    if (last === undefined ? number > 2 : number !== last.number + 1) continue
    if (last !== undefined && start - last.at < PAGE) return []
    run.push({ index, number, at: start })
  }
  const lengths = run.slice(1).map(({ at }, index) => at - (run[index]?.at ?? 0))
  const equal = Math.max(...lengths) <= Math.min(...lengths) * UNEQUAL
  return run.length >= PAGES && equal ? run.map(({ index }) => index) : []
}

/** Lines with equal words right above, or right below, the numbers of most pages. */
function runningHeads(lines: readonly RawLine[], pages: ReadonlySet<number>): number[] {
  return [-1, 1].flatMap((side) => {
    const beside = [...pages].map((index) => index + side).filter((index) => isHead(lines[index]) && !pages.has(index))
    const counts = new Map<string, number>()
    for (const index of beside) counts.set(lines[index]?.words ?? '', (counts.get(lines[index]?.words ?? '') ?? 0) + 1)
    return beside.filter((index) => (counts.get(lines[index]?.words ?? '') ?? 0) >= Math.max(PAGES, pages.size * MOST_PAGES))
  })
}

const MOST_PAGES = 0.6

/** Excludes role lines and sentences, which may also be equal on many pages. */
function isHead(line: RawLine | undefined): boolean {
  return line !== undefined && line.words !== '' && !/[。；]/.test(line.words) && !opensWithLabel(line.words)
}
