interface Range {
  readonly start: number
  readonly end: number
}

/** Text with some ranges highlighted. Ranges may touch or overlap. */
export function Highlighted({ text, ranges }: { readonly text: string; readonly ranges: readonly Range[] }) {
  return piecesOf(text, ranges).map(({ start, words, marked }) =>
    marked ? <mark key={start}>{words}</mark> : <span key={start}>{words}</span>,
  )
}

/** Splits a text at the start and end of each range. */
export function piecesOf(text: string, ranges: readonly Range[]) {
  const pieces: { readonly start: number; readonly words: string; readonly marked: boolean }[] = []
  const add = (start: number, end: number, marked: boolean) => {
    if (end > start) pieces.push({ start, words: text.slice(start, end), marked })
  }
  let at = 0
  for (const { start, end } of ranges.toSorted((a, b) => a.start - b.start)) {
    if (end <= at) continue
    add(at, Math.max(start, at), false)
    add(Math.max(start, at), Math.min(end, text.length), true)
    at = Math.min(end, text.length)
  }
  add(at, text.length, false)
  return pieces
}
