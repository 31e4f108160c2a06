import { DocumentError } from '../errors.ts'
import { withoutRadicals } from '../text/radicals.ts'
import type { DocumentWriter } from './writer.ts'

/** Words at a place of a printed page; y grows downwards. */
export interface Piece {
  readonly words: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** A printed line with its place on the page. */
interface PrintedLine {
  readonly words: string
  readonly x: number
  readonly y: number
}

/** A line stands at the edge of its page where no more than so many lines are above or below it. */
const EDGE = 2
/** Running heads and page numbers stand on so many of the pages. */
const MOST_PAGES = 0.5

/** Writes printed pages line by line, in reading order; running heads, page numbers and the footers of browser prints are taken off. */
export function writePages(name: string, pages: readonly (readonly Piece[])[], writer: DocumentWriter): void {
  const printed = pages.map((pieces) => columnsOf(pieces).flatMap(linesOf))
  if (printed.every((lines) => lines.every(({ words }) => words.trim() === '')))
    throw new DocumentError(`${name} holds pictures of pages and no text. Run text recognition (OCR) over it and give the result.`)
  const furniture = runningLines(printed)
  for (const lines of printed) {
    writer.page()
    lines.forEach((line, index) => {
      const atEdge = index < EDGE || index >= lines.length - EDGE
      if (atEdge && (furniture.has(skeleton(line.words)) || PAGE_NUMBER.test(line.words.trim()))) return
      writer.paragraph(line.words)
    })
  }
}

/** - 3 -, 第 3 页, 3/12, 3 */
const PAGE_NUMBER = /^(?:[-—–－\s]*\d{1,4}[-—–－\s]*|第\s*\d{1,4}\s*页(?:\s*[,，/]?\s*共\s*\d{1,4}\s*页)?|\d{1,4}\s*\/\s*\d{1,4})$/u

/** Lines that stand at the edge of many pages, whatever figures they hold. */
function runningLines(pages: readonly (readonly PrintedLine[])[]): ReadonlySet<string> {
  if (pages.length < 2)
    return new Set(pages.flatMap((lines) => lines.filter(({ words }) => BROWSER_FOOTER.test(words)).map(({ words }) => skeleton(words))))
  const counts = new Map<string, number>()
  for (const lines of pages) {
    const edges = new Set([...lines.slice(0, EDGE), ...lines.slice(-EDGE)].map(({ words }) => skeleton(words)))
    for (const edge of edges) counts.set(edge, (counts.get(edge) ?? 0) + 1)
  }
  return new Set(
    [...counts].filter(([line, count]) => line !== '' && count >= 2 && count >= pages.length * MOST_PAGES).map(([line]) => line),
  )
}

const BROWSER_FOOTER = /^(?:https?:\/\/\S+.*\d+\/\d+|\d{4}\/\d{1,2}\/\d{1,2}\s+\d{1,2}:\d{2}.*)$/u

function skeleton(words: string): string {
  return words.replaceAll(/\d+/g, '#').replaceAll(/\s+/g, '')
}

/** The columns of a page, from left to right: two where a gap runs down its middle that no line crosses. */
function columnsOf(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const filled = pieces.filter(({ words }) => words.trim() !== '')
  if (filled.length < 40) return [filled]
  const left = Math.min(...filled.map(({ x }) => x))
  const right = Math.max(...filled.map(({ x, width }) => x + width))
  const middle = (left + right) / 2
  const crossing = filled.filter(({ x, width }) => x < middle && x + width > middle).length
  const [before, after] = [filled.filter(({ x, width }) => x + width <= middle), filled.filter(({ x }) => x >= middle)]
  const even = Math.min(before.length, after.length) > filled.length * 0.35
  return crossing === 0 && even && startsTogether(after) ? [before, after] : [filled]
}

/** Lines of a column begin at one place; cells and short lines do not. */
function startsTogether(pieces: readonly Piece[]): boolean {
  const lines = linesOf(pieces)
  const first = Math.min(...lines.map(({ x }) => x))
  return lines.filter(({ x }) => x - first < 30).length >= lines.length * 0.8
}

/** Pieces whose base lines lie within half a letter are one line. */
function linesOf(pieces: readonly Piece[]): readonly PrintedLine[] {
  const lines: Piece[][] = []
  for (const piece of [...pieces].sort((a, b) => a.y - b.y || a.x - b.x)) {
    const last = lines.at(-1)
    const base = last?.[0]
    if (last && base && Math.abs(base.y - piece.y) <= Math.max(base.height, piece.height, 1) / 2) last.push(piece)
    else lines.push([piece])
  }
  return lines.map((line) => lineOf([...line].sort((a, b) => a.x - b.x)))
}

/** A wide gap between two pieces is a tab: cells that stand side by side. */
function lineOf(line: readonly Piece[]): PrintedLine {
  let words = ''
  let end: number | null = null
  for (const piece of line) {
    const gap: number = end === null ? 0 : piece.x - end
    if (words !== '' && gap > piece.height * 2.5 && piece.words.trim() !== '') words += '\t'
    words += withoutRadicals(piece.words)
    end = piece.x + piece.width
  }
  return { words: words.trim(), x: line[0]?.x ?? 0, y: line[0]?.y ?? 0 }
}
