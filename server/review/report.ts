import type { ReviewFinding } from './review.ts'
import { filledIn, type Language, REVIEW_WORDS } from './words.ts'

/** The review of one text, which may contain several documents. */
export interface Review {
  /** Name of the file or text. */
  readonly name: string
  /** For each document in the text: what was read. */
  readonly documents: readonly ReviewedDocument[]
  readonly findings: readonly ReviewFinding[]
  /** Length of the text in UTF-16 code units. */
  readonly characters: number
  /** Version of the data that the draft was compared with; null without a graph. */
  readonly dataVersion: string | null
}

export interface ReviewedDocument {
  readonly title: string | null
  readonly documentNumber: string | null
  readonly measures: number
  readonly citations: number
  /** The reference day: that of the signature, or else of the review. */
  readonly asOf: string
}

/** A finding as text. */
export interface Said {
  readonly name: string
  readonly why: string
  readonly advice: string
}

export function said({ kind, details }: ReviewFinding, language: Language): Said {
  const { name, why, advice } = REVIEW_WORDS[kind][language]
  return { name, why: filledIn(why, details, language), advice: filledIn(advice, details, language) }
}
