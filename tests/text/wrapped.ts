import { widthOf } from '../../server/text/width.ts'

/** What may not begin a printed line, and what may not end one. */
const NO_START = /^[，。、；：！？）》”’〕】%,.;:]/
const NO_END = /[（《“‘〔【(]$/

/** A source of chance that gives the same numbers each time. */
export function chance(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fff_ffff
    return Math.floor((state / 0x7fff_ffff) * below)
  }
}

/** The text as a page prints it, its lines broken at a width, each paragraph with an indent of two characters or without. */
export function wrapped(text: string, width: number, indent = ''): string {
  return text
    .split('\n')
    .flatMap((paragraph) => printedLines(indent + paragraph, width))
    .join('\n')
}

function printedLines(paragraph: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  // figures and Latin words stay whole
  for (const piece of paragraph.match(/[A-Za-z0-9.]+|[\s\S]/gu) ?? []) {
    const hangs = NO_START.test(piece) && widthOf(line) <= width
    if (widthOf(line + piece) > width && line.trim() !== '' && !hangs) {
      const carried = NO_END.exec(line)?.[0] ?? ''
      lines.push(line.slice(0, line.length - carried.length))
      line = carried
    }
    line += piece
  }
  return [...lines, line]
}

/** The text with a break at the end of each page, anywhere in a paragraph, with what the page prints there. */
export function paged(text: string, next: (below: number) => number, mark: (page: number) => string): string {
  const lines: string[] = []
  let page = 1
  let left = 400 + next(300)
  for (const paragraph of text.split('\n')) {
    let rest = paragraph
    while (rest.length > left) {
      let at = Math.max(1, left)
      while (at < rest.length && NO_START.test(rest.slice(at))) at += 1
      lines.push(rest.slice(0, at))
      if (mark(page) !== '') lines.push(mark(page))
      rest = rest.slice(at)
      page += 1
      left = 400 + next(300)
    }
    if (rest !== '') lines.push(rest)
    left -= rest.length
  }
  return lines.join('\n')
}
