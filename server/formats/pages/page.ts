import { max } from 'd3-array'

/** A piece of printed text; `y` is its baseline, measured from the top of the page. */
export interface Piece {
  readonly words: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly size: number
}

/** A straight line on the page: `across` is horizontal, `down` vertical. */
export interface Rule {
  readonly kind: 'across' | 'down'
  readonly at: number
  readonly from: number
  readonly to: number
}

export interface PrintedPage {
  readonly width: number
  readonly height: number
  readonly pieces: readonly Piece[]
  readonly rules: readonly Rule[]
}

/** A printed line. */
export interface PrintedLine {
  readonly words: string
  readonly left: number
  readonly right: number
  readonly y: number
  readonly size: number
}

/** Groups pieces into lines: those of equal height, from left to right. */
export function linesOf(pieces: readonly Piece[]): readonly PrintedLine[] {
  const rows: Piece[][] = []
  for (const piece of [...pieces].sort((a, b) => a.y - b.y || a.x - b.x)) {
    const row = rows.at(-1)
    const first = row?.[0]
    if (row && first && Math.abs(first.y - piece.y) < 0.5 * Math.max(first.size, piece.size)) row.push(piece)
    else rows.push([piece])
  }
  return rows.map((row) => lineOf(row.sort((a, b) => a.x - b.x)))
}

function lineOf(row: readonly Piece[]): PrintedLine {
  let words = ''
  let right = 0
  for (const piece of row) {
    const apart = words !== '' && piece.x - right > 0.2 * piece.size
    words += apart && !words.endsWith(' ') ? `${piece.x - right > 3 * piece.size ? '    ' : ' '}${piece.words}` : piece.words
    right = piece.x + piece.width
  }
  const [first] = row
  return { words: words.trim(), left: first?.x ?? 0, right, y: first?.y ?? 0, size: max(row, ({ size }) => size) ?? 0 }
}
