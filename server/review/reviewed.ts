import type { Reading } from '../extraction/findings.ts'
import { noticesIn, read } from '../reading/read.ts'
import { resolve } from '../resolution/resolve.ts'
import type { SourceDocument } from '../text/types.ts'
import type { Draft } from './finding.ts'
import { type Held, NOTHING_HELD } from './held.ts'
import { lookedUp, type ReviewStore } from './lookup.ts'
import type { Review, ReviewedDocument } from './report.ts'
import { findingsOf, type ReviewFinding } from './review.ts'

export interface Reviewing {
  /** The store to compare the draft with; null to use only the draft and the reference data. */
  readonly store: (ReviewStore & { dataVersion(): Promise<string | null> }) | null
  /** The reference day of a draft without a signature: an ISO day. */
  readonly today: string
}

/** The review of a text. If it contains several documents, each is reviewed, and all positions refer to the whole text. */
export async function reviewed(source: SourceDocument, { store, today }: Reviewing): Promise<Review> {
  const documents: ReviewedDocument[] = []
  const findings: ReviewFinding[] = []
  let start = 0
  for (const notice of noticesIn(source)) {
    const reading = read(notice)
    const asOf = reading.policy.date?.value ?? reading.policy.published?.value ?? today
    const { draft, held } = store === null ? byItself(reading, asOf) : await lookedUp(store, reading, asOf)
    documents.push(documentOf(draft))
    const lines = source.text.slice(0, start).split('\n').length - 1
    findings.push(...findingsOf(draft, held).map((finding) => movedBy(finding, start, lines)))
    start += notice.text.length
  }
  const dataVersion = store === null ? null : await store.dataVersion()
  return { name: source.name, documents, findings, characters: source.text.length, dataVersion }
}

const byItself = (reading: Reading, asOf: string): { readonly draft: Draft; readonly held: Held } => ({
  draft: { reading, resolution: resolve(reading, { documents: [] }), asOf },
  held: NOTHING_HELD,
})

const documentOf = ({ reading, asOf }: Draft): ReviewedDocument => ({
  title: reading.policy.title?.value ?? null,
  documentNumber: reading.policy.documentNumber?.value ?? null,
  measures: reading.outline.measures.length,
  citations: reading.citations.length,
  asOf,
})

const movedBy = (finding: ReviewFinding, by: number, lines: number): ReviewFinding => ({
  ...finding,
  start: finding.start + by,
  end: finding.end + by,
  line: finding.line + lines,
})
