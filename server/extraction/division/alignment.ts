import type { Span } from '../../text/span.ts'

/** Position of a text that is repeated, with small changes, in other words. */
export interface Alignment {
  /** Index of the text among the texts searched for. */
  readonly index: number
  readonly span: Span
  /** Share of the shorter text found in the other, 0 to 1. */
  readonly share: number
}

/** Minimum length of a common run; shorter ones occur by chance. */
const GRAM = 6
/** Maximum shift caused by inserted or omitted words; a second copy is farther away. */
const DRIFT = 40
/** Minimum number of anchors with one shift; fewer are just a common term: 战略性新兴产业. */
const RUN = 6
/** Minimum share of a text for a copy; less is a quotation. */
const LEAST_SHARE_COPIED = 0.3

interface Anchor {
  readonly at: number
  readonly offset: number
}

/** Texts indexed by their character n-grams, so that search time grows only with the length of the rows. */
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

  /** The text that matches the words best, or null. */
  find(words: string): Alignment | null {
    const anchors = new Map<number, Anchor[]>()
    for (let at = 0; at + GRAM <= words.length; at += 1)
      for (const { index, offset } of this.grams.get(words.slice(at, at + GRAM)) ?? []) {
        const list = anchors.get(index)
        if (list === undefined) anchors.set(index, [{ at, offset }])
        else list.push({ at, offset })
      }
    const found = [...anchors].map(([index, list]) => this.alignment(words, index, densest(list)))
    const [best] = found
      .filter(({ share }) => share >= LEAST_SHARE_COPIED)
      .sort((one, other) => other.share - one.share || one.index - other.index)
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

/** The largest set of anchors with similar shifts: a copy rather than phrases that both texts use. */
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

/** Start of the copy: near the position given by the first anchor, at the text's first two characters if they occur there. */
function openingOf(words: string, text: string, anchor: Anchor): number {
  const guess = Math.max(0, anchor.at - anchor.offset)
  if (anchor.offset === 0) return guess
  const opening = text.slice(0, 2)
  for (let distance = 0; distance <= 12; distance += 1)
    for (const at of [guess - distance, guess + distance]) if (at >= 0 && at < anchor.at && words.startsWith(opening, at)) return at
  return guess
}

/** End of the copy: at the full stop nearest to the position given by the last anchor, because the last words may differ. */
function endOf(words: string, text: string, anchor: Anchor): number {
  const guess = Math.min(words.length, anchor.at + text.length - anchor.offset)
  if (words.charAt(guess - 1) === '。') return guess
  const stop = words.indexOf('。', anchor.at + GRAM - 1)
  return stop === -1 || stop - guess > DRIFT ? guess : stop + 1
}
