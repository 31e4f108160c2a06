import { createHash } from 'node:crypto'
import { group } from 'd3-array'
import type { TargetKind } from '../extraction/findings.ts'
import type { CitationRelation } from '../lexicon/citationWords.ts'
import type { Role } from '../lexicon/roles.ts'
import { lettersOf } from '../text/letters.ts'

/** Words of a document with their context, by which they are found again after the text has changed. */
export interface Anchor {
  readonly quote: string
  /** Some words before and after; empty at the ends of the text. */
  readonly before: string
  readonly after: string
  /** Number of earlier occurrences of the same words in the same context: a table may repeat the text. */
  readonly nth: number
}

/** The kinds of correctable statements with their fields, in the terms of the annotations that `npm run eval` scores. */
export interface Facts {
  readonly assignment: { readonly department: string; readonly role: Role }
  readonly citation: { readonly relation: CitationRelation; readonly title: string | null; readonly number: string | null }
  readonly target: TargetFacts
  readonly measure: { readonly heading: string | null }
}

export interface TargetFacts {
  readonly kind: TargetKind
  readonly value: number | null
  readonly unit: string | null
  /** For a deadline: first and last day. */
  readonly from: string | null
  readonly to: string | null
}

export type CorrectedKind = keyof Facts

interface OfKind<K extends CorrectedKind> {
  readonly kind: K
  /** What was read; null if nothing was read, that is, the statement is missing. */
  readonly read: Facts[K] | null
  /** What is right; null if the words state nothing of the kind. */
  readonly right: Facts[K] | null
}

/** A correction of one statement of a document. */
export type CorrectionWords = { readonly [K in CorrectedKind]: OfKind<K> }[CorrectedKind] & {
  /** Id of the document, and digest of its bytes: when the document is read again, one of them must match. */
  readonly document: string
  readonly source: string
  readonly title: string
  /** The first words of the measure of the statement; empty if the position is enough, or for a statement of the whole document. */
  readonly measure: string
  readonly words: Anchor
  readonly remark: string
  /** true if the correction was withdrawn: the original reading applies again. */
  readonly withdrawn: boolean
}

export type Correction = CorrectionWords & { readonly key: string; readonly revision: number; readonly at: string }
export type SentCorrection = CorrectionWords & { readonly key: string; readonly revision: number }

/** A correction of one kind. */
export type CorrectionOf<K extends CorrectedKind> = Extract<Correction, { readonly kind: K }>

/** The rule name of corrected statements, instead of the rule that read them. */
export const CORRECTED_RULE = 'corrected'

/**
 * The key of a correction. Corrections of the same words as the same statement share a key; readings of one passage in two roles are two
 * statements.
 */
export function correctionKey({ document, kind, measure, words, read }: CorrectionWords): string {
  const role = kind === 'assignment' && read !== null ? (read as Facts['assignment']).role : ''
  const parts = [
    document,
    kind,
    lettersOf(measure),
    lettersOf(words.before),
    lettersOf(words.quote),
    lettersOf(words.after),
    String(words.nth),
    role,
  ]
  return createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 32)
}

/** The active corrections, and the documents they apply to. */
export interface Corrections {
  /** Sorted by key. */
  of(document: string, source: string): readonly Correction[]
  /** Ids and digests of the corrected documents. */
  readonly documents: readonly string[]
  readonly sources: readonly string[]
}

export const NO_CORRECTIONS: Corrections = { of: () => [], documents: [], sources: [] }

export function correctionsAmong(all: readonly Correction[]): Corrections {
  const held = all.filter(({ withdrawn }) => !withdrawn).sort(byKey)
  // Indexed, because a load asks for each document, however many corrections there are.
  const [ofDocument, ofSource] = [group(held, ({ document }) => document), group(held, ({ source }) => source)]
  return {
    of: (document, source) => [...new Set([...(ofDocument.get(document) ?? []), ...(ofSource.get(source) ?? [])])].sort(byKey),
    documents: [...ofDocument.keys()],
    sources: [...ofSource.keys()],
  }
}

const byKey = (a: Correction, b: Correction) => (a.key < b.key ? -1 : 1)

/** Digest that shows whether a document was corrected by exactly these corrections; null if there are none. */
export function correctionsDigest(corrections: readonly Correction[]): string | null {
  if (corrections.length === 0) return null
  const said = corrections.map(({ key, kind, read, right, words, measure }) => [key, kind, read, right, words, measure])
  return createHash('sha256').update(JSON.stringify(said)).digest('hex').slice(0, 16)
}
