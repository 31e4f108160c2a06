/** A line near the top of a text, without its line feed. */
export interface HeadLine {
  readonly start: number
  readonly words: string
}

/** Maximum number of lines that sites and documents print above the text. */
const HEAD_LINES = 24

/** The first non-blank lines. */
export function headOf(text: string): readonly HeadLine[] {
  const lines: HeadLine[] = []
  for (let start = 0; start < text.length && lines.length < HEAD_LINES; ) {
    const feed = text.indexOf('\n', start)
    const end = feed < 0 ? text.length : feed
    if (text.slice(start, end).trim() !== '') lines.push({ start, words: text.slice(start, end) })
    start = end + 1
  }
  return lines
}
