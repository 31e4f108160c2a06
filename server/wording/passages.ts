import { bisectRight } from 'd3-array'
import type { Span } from '../text/span.ts'
import { type FoldedText, folded } from './folded.ts'
import { SHINGLE, ShingleIndex } from './shingleIndex.ts'

/** A text with an id: a measure or an upstream task. */
export interface PassageText {
  readonly id: string
  readonly text: string
}

/** Words that occur in two texts. Spans are offsets into the two texts. */
export interface Passage {
  readonly left: string
  readonly right: string
  readonly leftSpan: Span
  readonly rightSpan: Span
  /** Number of common letters and digits. */
  readonly same: number
  /** `same` divided by the letters and digits of the longer side within the spans: 1 means word for word. */
  readonly similarity: number
}

/** Minimum length of a passage; a shorter one is a common phrase. */
const SHORTEST = 12
/** Maximum distance, on both sides, of two runs that form one passage with a changed word. */
const WIDEST_GAP = 8
/** Separates texts in the index; it does not occur in folded texts. */
const BORDER = '\u0000'

interface Run {
  readonly right: number
  readonly leftStart: number
  readonly rightStart: number
  readonly length: number
}

/**
 * The passages of `left` texts that repeat words of `right` texts, in reading order of the left. Exact: all common runs of at least 8
 * letters and digits are found through an index of the right side and extended as far as they go; runs with at most 8 characters between
 * them are joined; passages shorter than 12 are dropped. Linear in the length of both sides, except for the passages themselves.
 */
export function repeatedPassages(left: readonly PassageText[], right: readonly PassageText[]): Passage[] {
  const rights = right.map((r) => folded(r.text))
  const whole = rights.map((r) => r.characters).join(BORDER)
  const starts = startsOf(rights)
  const index = new ShingleIndex(whole)
  return left.flatMap(({ id, text }) => {
    const own = folded(text)
    const passages = joined(runsOf(own.characters, whole, index, starts)).filter((p) => p.same >= SHORTEST)
    return passages.map((p) => passageOf(id, own, p, right[p.right]?.id ?? '', rights[p.right] ?? own))
  })
}

/** The passages of two folded texts, by the same rules; spans are offsets into the original texts. */
export function passagesBetween(left: FoldedText, right: FoldedText): Omit<Passage, 'left' | 'right'>[] {
  const runs = runsOf(left.characters, right.characters, new ShingleIndex(right.characters), [0])
  return joined(runs)
    .filter(({ same }) => same >= SHORTEST)
    .map((found) => passageOf('', left, found, '', right))
}

function startsOf(texts: readonly FoldedText[]): number[] {
  let at = 0
  return texts.map(({ characters }) => {
    const start = at
    at += characters.length + BORDER.length
    return start
  })
}

/** Every longest common run, once: it starts where the preceding characters differ. */
function runsOf(own: string, whole: string, index: ShingleIndex, starts: readonly number[]): Run[] {
  const runs: Run[] = []
  for (let at = 0; at + SHINGLE <= own.length; at++) {
    for (const place of index.placesOf(own, at)) {
      if (at > 0 && place > 0 && own[at - 1] === whole[place - 1]) continue
      let length = SHINGLE
      while (at + length < own.length && own[at + length] === whole[place + length]) length++
      const right = bisectRight(starts, place) - 1
      runs.push({ right, leftStart: at, rightStart: place - (starts[right] ?? 0), length })
    }
  }
  return runs
}

interface Joined {
  readonly right: number
  readonly leftStart: number
  readonly rightStart: number
  leftEnd: number
  rightEnd: number
  same: number
}

/**
 * Joins consecutive runs of one pair of texts into a passage. Words repeated within one of the two texts also give one passage, so that the
 * number does not depend on which text is the left one.
 */
function joined(runs: readonly Run[]): Joined[] {
  const ofPair = new Map<number, Joined[]>()
  const passages: Joined[] = []
  for (const run of runs) {
    const before = ofPair.get(run.right) ?? []
    const last = before.at(-1)
    if (last && follows(run, last)) {
      last.leftEnd = run.leftStart + run.length
      last.rightEnd = run.rightStart + run.length
      last.same += run.length
      continue
    }
    if (before.some((passage) => liesWithin(run, passage))) continue
    const { right, leftStart, rightStart, length } = run
    const passage = { right, leftStart, rightStart, leftEnd: leftStart + length, rightEnd: rightStart + length, same: length }
    ofPair.set(right, [...before, passage])
    passages.push(passage)
  }
  return passages
}

function liesWithin({ leftStart, rightStart, length }: Run, passage: Joined): boolean {
  if (leftStart >= passage.leftStart && leftStart + length <= passage.leftEnd) return true
  return rightStart >= passage.rightStart && rightStart + length <= passage.rightEnd
}

function follows(run: Run, last: Joined): boolean {
  const [leftGap, rightGap] = [run.leftStart - last.leftEnd, run.rightStart - last.rightEnd]
  return leftGap >= 0 && rightGap >= 0 && leftGap <= WIDEST_GAP && rightGap <= WIDEST_GAP
}

function passageOf(left: string, own: FoldedText, found: Joined, right: string, other: FoldedText): Passage {
  const { leftStart, leftEnd, rightStart, rightEnd, same } = found
  return {
    left,
    right,
    leftSpan: { start: own.offsets[leftStart] ?? 0, end: (own.offsets[leftEnd - 1] ?? 0) + 1 },
    rightSpan: { start: other.offsets[rightStart] ?? 0, end: (other.offsets[rightEnd - 1] ?? 0) + 1 },
    same,
    similarity: same / Math.max(leftEnd - leftStart, rightEnd - rightStart),
  }
}
