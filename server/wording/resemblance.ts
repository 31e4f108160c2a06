import type { GraphEdge } from '../graph/graph.ts'
import { edgeId } from '../graph/ids.ts'
import { LEVELS } from '../graph/nodeTypes.ts'
import type { Span } from '../text/span.ts'
import { compared } from './compared.ts'
import type { FoldedText } from './folded.ts'
import { likenessOf, type Wording, wordingOf } from './likeness.ts'
import type { PassageWords } from './passage.ts'
import { passagesBetween } from './passages.ts'

/** The document of a passage, with the properties that show which of two came first. */
export interface PassageDocument {
  readonly id: string
  readonly level: string | null
  /** Ids of the place where it applies and of those that contain it; none if it is not known. */
  readonly places: readonly string[]
  /** The day on which it was signed, 2026-07-31. */
  readonly issuedOn: string | null
}

export interface PlacedPassage extends PassageWords {
  readonly document: PassageDocument
  readonly folded: FoldedText
  readonly wording: Wording
}

/** What shows the direction in which words were copied. */
export const DIRECTIONS = ['LEVEL_AND_DATE', 'LEVEL', 'DATE'] as const
export type Direction = (typeof DIRECTIONS)[number]

export const placed = (passage: PassageWords, document: PassageDocument): PlacedPassage => {
  const folded = compared(passage.words)
  return { ...passage, document, folded, wording: wordingOf(folded.characters) }
}

/**
 * The RESEMBLES relationship between two passages; null if they do not resemble each other. It points from the later or lower passage to
 * the earlier or higher one. `direction` is null if neither level nor date decides, or if they contradict each other. Two upstream tasks
 * are never compared, because their words are from tables about other documents.
 */
export function resemblance(one: PlacedPassage, other: PlacedPassage): GraphEdge | null {
  if (one.type === 'UpstreamTask' && other.type === 'UpstreamTask') return null
  const share = likenessOf(one.wording, other.wording)
  if (share === null) return null
  const { from, to, direction } = directed(one, other)
  const longest = longestPassage(from, to)
  if (longest === null) return null
  const there = quoted(to, longest.rightSpan)
  const properties = {
    ...quoted(from, longest.leftSpan),
    statedBy: from.document.id,
    status: 'RESOLVED',
    share: Math.round(share * 10_000) / 10_000,
    direction,
    statedThere: to.document.id,
    quoteThere: there.quote,
    startThere: there.start,
    endThere: there.end,
    lineThere: there.line,
  }
  return { type: 'RESEMBLES', id: edgeId({ type: 'RESEMBLES', from: from.id, to: to.id }), from: from.id, to: to.id, properties }
}

/** The longest common passage, allowing changed words. */
function longestPassage(from: PlacedPassage, to: PlacedPassage) {
  const found = passagesBetween(from.folded, to.folded)
  return found.reduce<(typeof found)[number] | null>((best, each) => (best === null || each.same > best.same ? each : best), null)
}

function quoted({ words, start, line }: PassageWords, span: Span) {
  const before = words.slice(0, span.start)
  return {
    quote: words.slice(span.start, span.end),
    start: start + span.start,
    end: start + span.end,
    line: line + before.split('\n').length - 1,
  }
}

function directed(one: PlacedPassage, other: PlacedPassage) {
  // An upstream task is known from a table of a lower document, whose level and date are not those of the words.
  if (other.type === 'UpstreamTask') return { from: one, to: other, direction: null }
  if (one.type === 'UpstreamTask') return { from: other, to: one, direction: null }
  const [byLevel, byDate] = [signOfLevels(one.document, other.document), signOfDates(one.document.issuedOn, other.document.issuedOn)]
  const sum = Math.sign(byLevel + byDate)
  const direction: Direction | null = sum === 0 ? null : byLevel === byDate ? 'LEVEL_AND_DATE' : byLevel === 0 ? 'DATE' : 'LEVEL'
  const isFrom = sum === 0 ? one.id < other.id : sum > 0
  return isFrom ? { from: one, to: other, direction } : { from: other, to: one, direction }
}

/** 1 if the first is later, -1 if it is earlier. */
function signOfDates(one: string | null, other: string | null): number {
  if (one === null || other === null || one === other) return 0
  return one > other ? 1 : -1
}

/** 1 if the first is lower, -1 if it is higher. A zone ranks with districts. No province is above a city of another one. */
function signOfLevels(one: PassageDocument, other: PassageDocument): number {
  const [rank, otherRank] = [rankOf(one), rankOf(other)]
  if (rank < 0 || otherRank < 0) return 0
  const sign = Math.sign(rank - otherRank)
  return contains(...(sign > 0 ? ([other, one] as const) : ([one, other] as const))) ? sign : 0
}

const contains = (upper: PassageDocument, lower: PassageDocument): boolean =>
  upper.level === 'national' || (upper.places.length > 0 && upper.places.every((place) => lower.places.includes(place)))

const rankOf = ({ level }: PassageDocument): number => LEVELS.indexOf((level === 'zone' ? 'district' : level) as (typeof LEVELS)[number])
