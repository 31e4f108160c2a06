import type { CitationRelation } from '../../extraction/findings.ts'
import type { ResolvedDocument } from '../../resolution/types.ts'
import type { Span } from '../../text/span.ts'
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

/** The documents that the policy or one of its measures cites. A document does not cite itself. */
export function putCitations(draft: Draft): void {
  for (const { mention, document, status, candidates, reason } of draft.resolution.citations) {
    if (document.id === draft.document) continue
    putCitedDocument(draft, document)
    const from = draft.measure(mention.measure ?? measureOfRow(draft, mention.span)) ?? draft.document
    const evidence = { span: mention.statement, rule: mention.rule, as: mention.surface, status, reason, candidates }
    draft.say(RELATION[mention.relation], from, document.id, evidence)
  }
}

/** A division-of-work table repeats the words of a measure in its row: what is cited there is cited by that measure. */
function measureOfRow({ reading }: Draft, { start, end }: Span): string | null {
  const row = reading.upstreamTasks.find(({ measureSpan }) => measureSpan !== null && measureSpan.start <= start && end <= measureSpan.end)
  return row?.measure ?? null
}

/** A document as those who cite it know it. */
export function putCitedDocument(draft: Draft, document: ResolvedDocument): void {
  const { id, title, number, titleKey, issuer, level, place, year } = document
  draft.node('CitedDocument', id, { title, documentNumber: number, titleKey, kind: null, issuerName: issuer, level, place, year })
}
