import type { PrintedLine } from './page.ts'

/** Share of the page height at top and bottom that contains running heads and page numbers. */
const EDGE = 0.1

/** Lines at the edge of a single page that are not part of the document. */
const ALWAYS: readonly RegExp[] = [
  // `— 3 —`, `3`, `3/12`, `第 3 页 共 12 页`
  /^[-—–－\s]*\d{1,4}(?:\s*\/\s*\d{1,4})?[-—–－\s]*$/,
  /^第\s*\d{1,4}\s*页(?:\s*[,，/]?\s*共\s*\d{1,4}\s*页)?$/,
  // the address and the page at the foot of a page printed by a browser: `https://www.sz.gov.cn/… 1/5`
  /^(?:https?:\/\/|file:\/\/)\S+(?:\s+\d{1,4}\s*\/\s*\d{1,4})?$/,
  // the time of printing above it: `2025/3/4 09:49    深圳市…`, `11/28/26, 7:04 AM`
  /^\d{1,2}\/\d{1,2}\/\d{2,4},?\s+\d{1,2}:\d{2}\s*(?:[AP]M)?(?:\s.*)?$/i,
  /^\d{4}[/-]\d{1,2}[/-]\d{1,2}\s+(?:上午|下午)?\d{1,2}:\d{2}(?:\s.*)?$/,
]

/** Removes running heads, page numbers and what a browser prints around a page. */
export function withoutFurniture(
  pages: readonly (readonly PrintedLine[])[],
  heights: readonly number[],
): readonly (readonly PrintedLine[])[] {
  const atEdge = (line: PrintedLine, page: number) => {
    const height = heights[page] ?? 0
    return line.y < height * EDGE || line.y > height * (1 - EDGE)
  }
  const counts = new Map<string, number>()
  pages.forEach((lines, page) => {
    for (const key of new Set(lines.filter((line) => atEdge(line, page)).map(keyOf))) counts.set(key, (counts.get(key) ?? 0) + 1)
  })
  const repeated = (line: PrintedLine) => pages.length >= 3 && (counts.get(keyOf(line)) ?? 0) >= pages.length * 0.6
  return pages.map((lines, page) =>
    lines.filter((line) => !atEdge(line, page) || !(repeated(line) || ALWAYS.some((pattern) => pattern.test(line.words)))),
  )
}

/** Key for comparing running heads, which differ between pages only in their number. */
function keyOf({ words }: PrintedLine): string {
  return words.replaceAll(/\s+/g, '').replaceAll(/\d+/g, '#')
}
