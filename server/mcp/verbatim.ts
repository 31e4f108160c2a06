import { folded } from '../lexicon/folded.ts'
import type { Span } from '../text/span.ts'

const OPENING = '〔［[（(【﹝'
const CLOSING = '〕］]）)】﹞'

/**
 * Position of these words in a text, ignoring spaces, line breaks and the kind of brackets around a year: 国发〔2022〕12号 is found in `国发[2022]
 * 12 号`. Null if the text does not contain them.
 */
export function placeOf(text: string, words: string, within: Span = { start: 0, end: text.length }): Span | null {
  const signs = [...folded(words).replace(/\s+/gu, '')]
  if (signs.length === 0) return null
  const found = new RegExp(signs.map(pattern).join('\\s*'), 'u').exec(folded(text.slice(within.start, within.end)))
  return found && { start: within.start + found.index, end: within.start + found.index + found[0].length }
}

function pattern(sign: string): string {
  if (OPENING.includes(sign)) return `[${escaped(OPENING)}]`
  if (CLOSING.includes(sign)) return `[${escaped(CLOSING)}]`
  return escaped(sign)
}

const escaped = (words: string): string => words.replace(/[\\^$.*+?()[\]{}|/-]/gu, '\\$&')

/** The line of an offset, counted from 1. */
export function lineAt(text: string, place: number): number {
  let line = 1
  for (let feed = text.indexOf('\n'); feed >= 0 && feed < place; feed = text.indexOf('\n', feed + 1)) line += 1
  return line
}

/** The span, cut to at most `most`; a surrogate pair is not split. */
export function shortened(text: string, { start, end }: Span, most: number): Span {
  if (end - start <= most) return { start, end }
  const last = text.charCodeAt(start + most - 1)
  return { start, end: start + most - (last >= 0xd800 && last <= 0xdbff ? 1 : 0) }
}
