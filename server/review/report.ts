import type { ReviewFinding } from './review.ts'
import { filledIn, type Language, REVIEW_WORDS } from './words.ts'

/** The review of one text, which may hold several documents. */
export interface Review {
  /** Name of the file, or of the text where it has none. */
  readonly name: string
  /** Of each document in the text: what it was read as. */
  readonly documents: readonly ReviewedDocument[]
  readonly findings: readonly ReviewFinding[]
  /** UTF-16 units of the text. */
  readonly characters: number
  /** State of the data that the draft was compared with; null where it was compared with no graph. */
  readonly dataVersion: string | null
}

export interface ReviewedDocument {
  readonly title: string | null
  readonly documentNumber: string | null
  readonly measures: number
  readonly citations: number
  /** The day on which the draft is judged: that of its signature, else that of the review. */
  readonly asOf: string
}

/** A finding in words. */
export interface Said {
  readonly name: string
  readonly why: string
  readonly advice: string
}

export function said({ kind, details }: ReviewFinding, language: Language): Said {
  const { name, why, advice } = REVIEW_WORDS[kind][language]
  return { name, why: filledIn(why, details, language), advice: filledIn(advice, details, language) }
}
