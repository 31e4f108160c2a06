import { createHash } from 'node:crypto'
import { group } from 'd3-array'
import type { TargetKind } from '../extraction/findings.ts'
import type { CitationRelation } from '../lexicon/citationWords.ts'
import type { Role } from '../lexicon/roles.ts'
import { lettersOf } from '../text/letters.ts'

/** Words of a document with what stands around them, by which they are found again after the text has moved. */
export interface Anchor {
  readonly quote: string
  /** Some words before and behind; empty at the ends of the text. */
  readonly before: string
  readonly after: string
  /** How often the same words stand before this place between the same words: a table may repeat the text. */
  readonly nth: number
}

/** What can be corrected, and what is said of it. The words are those of the annotations that `npm run eval` scores. */
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
  /** Of a deadline: first and last day. */
  readonly from: string | null
  readonly to: string | null
}

export type CorrectedKind = keyof Facts

interface OfKind<K extends CorrectedKind> {
  readonly kind: K
  /** What was read; null where nothing was: the statement is missing. */
  readonly read: Facts[K] | null
  /** What is right; null where the words say nothing of the kind. */
  readonly right: Facts[K] | null
}

/** What somebody says of one statement of a document. */
export type CorrectionWords = { readonly [K in CorrectedKind]: OfKind<K> }[CorrectedKind] & {
  /** Id of the document, and the digest of its bytes: one of both must be the same when it is read again. */
  readonly document: string
  readonly source: string
  readonly title: string
  /** The opening words of the measure that a statement belongs to; empty where the place alone tells, or for one of the document. */
  readonly measure: string
  readonly words: Anchor
  readonly remark: string
  /** Taken back: what was read holds again. */
  readonly withdrawn: boolean
}

export type Correction = CorrectionWords & { readonly key: string; readonly revision: number; readonly at: string }
export type SentCorrection = CorrectionWords & { readonly key: string; readonly revision: number }

/** A correction of one kind. */
export type CorrectionOf<K extends CorrectedKind> = Extract<Correction, { readonly kind: K }>

/** The name of the rule that stands at a corrected statement in place of one that has read it. */
export const CORRECTED_RULE = 'corrected'

/** Corrections of the same words as the same statement have one key; what was read at one place in two roles are two statements. */
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

/** The corrections that hold, and of which documents. */
export interface Corrections {
  /** In the order of their keys. */
  of(document: string, source: string): readonly Correction[]
  /** Ids and digests of the documents that are corrected. */
  readonly documents: readonly string[]
  readonly sources: readonly string[]
}

export const NO_CORRECTIONS: Corrections = { of: () => [], documents: [], sources: [] }

export function correctionsAmong(all: readonly Correction[]): Corrections {
  const held = all.filter(({ withdrawn }) => !withdrawn).sort(byKey)
  // A load asks for each document, however many corrections there are.
  const [ofDocument, ofSource] = [group(held, ({ document }) => document), group(held, ({ source }) => source)]
  return {
    of: (document, source) => [...new Set([...(ofDocument.get(document) ?? []), ...(ofSource.get(source) ?? [])])].sort(byKey),
    documents: [...ofDocument.keys()],
    sources: [...ofSource.keys()],
  }
}

const byKey = (a: Correction, b: Correction) => (a.key < b.key ? -1 : 1)

/** Tells whether a document was corrected by these very corrections; null for one that is not corrected. */
export function correctionsDigest(corrections: readonly Correction[]): string | null {
  if (corrections.length === 0) return null
  const said = corrections.map(({ key, kind, read, right, words, measure }) => [key, kind, read, right, words, measure])
  return createHash('sha256').update(JSON.stringify(said)).digest('hex').slice(0, 16)
}
