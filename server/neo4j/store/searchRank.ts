import { declarationOf } from './kinds.ts'
import type { NodeKind } from './records.ts'
import type { Match, SearchMatch } from './searchMatch.ts'

/** The properties that determine the order of hits. */
export interface Fit {
  readonly kind: NodeKind
  readonly match: Match
  /** true if a part of the query is not found. */
  readonly partial: boolean
  /** true if everything is found, but not as typed: words were left out between. */
  readonly loose: boolean
  /** true if everything is found in the title, or in the heading of a measure. */
  readonly titled: boolean
  readonly lucene: number
  readonly degree: number
}

const EXACT: Readonly<Record<SearchMatch, number>> = {
  NAME: 100,
  NUMBER: 100,
  OTHER_NAME: 98,
  ENGLISH: 97,
  UNIT: 95,
  PINYIN: 85,
  LINE: 80,
  TRANSLATION: 78,
  WORDS: 40,
}
const CLOSE: Readonly<Record<SearchMatch, number>> = {
  NAME: 60,
  NUMBER: 62,
  OTHER_NAME: 59,
  ENGLISH: 58,
  UNIT: 70,
  PINYIN: 56,
  LINE: 50,
  TRANSLATION: 49,
  WORDS: 40,
}
const LOOSE = 45
const PARTIAL = 30
/** Weight among equally good matches: held documents first, then departments, then things known only by name, then parts of documents. */
const weightOf = (kind: NodeKind): number => declarationOf(kind).search?.weight ?? 0

/** Whole names first, then full matches in a name, then in the text, then partial matches; ties by graph and index scores. */
export function scoreOf({ kind, match, partial, loose, titled, lucene, degree }: Fit): number {
  const fine = Math.min(lucene, 20) / 40 + Math.log10(1 + degree) / 2
  const start = (titled ? 3 : 0) + (match.found.atStart ? 1 : 0)
  if (match.exact) return EXACT[match.by] + fine
  if (partial) return PARTIAL * match.found.share + weightOf(kind) / 3 + fine
  return (loose ? LOOSE : CLOSE[match.by]) + weightOf(kind) + start + fine
}
