import type { Span } from '../../text/span.ts'

/** Where a text stands again, with small changes, within other words. */
export interface Alignment {
  /** Index of the text among those searched for. */
  readonly index: number
  readonly span: Span
  /** Share of the shorter of both that was found in the other, 0 to 1. */
  readonly share: number
}

/** Shorter runs of the same characters are chance. */
const GRAM = 6
/** A few words put in or left out move the rest by so much at most; a second copy stands farther off. */
const DRIFT = 40
/** So many anchors of one shift are a run of words, fewer a common term: 战略性新兴产业. */
const RUN = 6
/** Less than this of a text found again is a quotation, not a copy. */
const ENOUGH = 0.3

interface Anchor {
  readonly at: number
  readonly offset: number
}

/** Texts by their runs of characters, so that many rows are searched in time that grows with their length. */
export class TextIndex {
  private readonly grams = new Map<string, { readonly index: number; readonly offset: number }[]>()
  private readonly texts: readonly string[]

  constructor(texts: readonly string[]) {
    this.texts = texts
    texts.forEach((text, index) => {
      for (let offset = 0; offset + GRAM <= text.length; offset += 1) {
        const gram = text.slice(offset, offset + GRAM)
        const places = this.grams.get(gram)
        if (places === undefined) this.grams.set(gram, [{ index, offset }])
        else if (places.length < 20) places.push({ index, offset })
      }
    })
  }

  /** The text that stands best within the words, or null. */
  find(words: string): Alignment | null {
    const anchors = new Map<number, Anchor[]>()
    for (let at = 0; at + GRAM <= words.length; at += 1)
      for (const { index, offset } of this.grams.get(words.slice(at, at + GRAM)) ?? []) {
        const list = anchors.get(index)
        if (list === undefined) anchors.set(index, [{ at, offset }])
        else list.push({ at, offset })
      }
    const found = [...anchors].map(([index, list]) => this.alignment(words, index, densest(list)))
    const [best] = found.filter(({ share }) => share >= ENOUGH).sort((one, other) => other.share - one.share || one.index - other.index)
    return best ?? null
  }

  private alignment(words: string, index: number, anchors: readonly Anchor[]): Alignment {
    const text = this.texts[index] ?? ''
    const first = anchors[0] ?? { at: 0, offset: 0 }
    const last = anchors.at(-1) ?? first
    const start = openingOf(words, text, first)
    const end = endOf(words, text, last)
    return { index, span: { start, end }, share: anchors.length / Math.max(1, Math.min(text.length, words.length) - GRAM + 1) }
  }
}

/** The anchors that lie on one line, with some drift: a copy, not phrases that both texts happen to use. */
function densest(anchors: readonly Anchor[]): readonly Anchor[] {
  const counts = new Map<number, number>()
  for (const { at, offset } of anchors) counts.set(at - offset, (counts.get(at - offset) ?? 0) + 1)
  const shifts = [...counts].sort(([one], [other]) => one - other)
  let best = { from: 0, count: 0 }
  for (let low = 0, high = 0, count = 0; high < shifts.length; high += 1) {
    count += shifts[high]?.[1] ?? 0
    for (; (shifts[high]?.[0] ?? 0) - (shifts[low]?.[0] ?? 0) > DRIFT; low += 1) count -= shifts[low]?.[1] ?? 0
    if (count > best.count) best = { from: shifts[low]?.[0] ?? 0, count }
  }
  const onLine = anchors.filter(({ at, offset }) => at - offset >= best.from && at - offset <= best.from + DRIFT)
  const inRuns = onLine.filter(({ at, offset }) => (counts.get(at - offset) ?? 0) >= RUN)
  return inRuns.length > 0 ? inRuns : onLine
}

/** Where the copy opens: near where the first anchor says, at the text's own first two characters if they stand there. */
function openingOf(words: string, text: string, anchor: Anchor): number {
  const guess = Math.max(0, anchor.at - anchor.offset)
  if (anchor.offset === 0) return guess
  const opening = text.slice(0, 2)
  for (let distance = 0; distance <= 12; distance += 1)
    for (const at of [guess - distance, guess + distance]) if (at >= 0 && at < anchor.at && words.startsWith(opening, at)) return at
  return guess
}

/** Where the copy ends: at the full stop next to where the last anchor says, for the last words may be changed. */
function endOf(words: string, text: string, anchor: Anchor): number {
  const guess = Math.min(words.length, anchor.at + text.length - anchor.offset)
  if (words.charAt(guess - 1) === '。') return guess
  const stop = words.indexOf('。', anchor.at + GRAM - 1)
  return stop === -1 || stop - guess > DRIFT ? guess : stop + 1
}
