import type { CitationRelation } from '../../extraction/findings.ts'
import type { ResolvedDocument } from '../../resolution/types.ts'
import type { Span } from '../../text/span.ts'
import { documentPinyin } from '../documentPinyin.ts'
import type { Draft } from '../draft.ts'
import type { RelationshipTypeName } from '../model.ts'

const RELATION = {
  implements: 'IMPLEMENTS',
  'based-on': 'BASED_ON',
  repeals: 'REPEALS',
  amends: 'AMENDS',
  forwards: 'FORWARDS',
  cites: 'CITES',
} as const satisfies Record<CitationRelation, RelationshipTypeName>

/** Adds the documents cited by the policy or its measures. A document never cites itself. */
export function putCitations(draft: Draft): void {
  for (const { mention, document, status, candidates, reason } of draft.resolution.citations) {
    if (document.id === draft.document) continue
    putCitedDocument(draft, document)
    const from = draft.measure(mention.measure ?? measureOfRow(draft, mention.span)) ?? draft.document
    const evidence = { span: mention.statement, rule: mention.rule, as: mention.surface, status, reason, candidates }
    draft.say(RELATION[mention.relation], from, document.id, evidence)
  }
}

/**
 * The measure that a row of a division-of-work table belongs to. The row repeats the measure's words, so its citations are the measure's.
 */
function measureOfRow({ reading }: Draft, { start, end }: Span): string | null {
  const row = reading.upstreamTasks.find(({ measureSpan }) => measureSpan !== null && measureSpan.start <= start && end <= measureSpan.end)
  return row?.measure ?? null
}

/** Adds a document with what its citations say about it. */
export function putCitedDocument(draft: Draft, document: ResolvedDocument): void {
  const { id, title, number, titleKey, issuer, level, place, year } = document
  const pinyin = documentPinyin(document)
  draft.node('CitedDocument', id, { title, documentNumber: number, titleKey, pinyin, kind: null, issuerName: issuer, level, place, year })
}
