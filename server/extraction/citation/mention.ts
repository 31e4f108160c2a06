import type { CitationMention } from '../findings.ts'
import type { Refusal, RuleContext } from '../rule.ts'
import type { Candidate } from './candidates.ts'
import { governingVerb, ofPart, relationOf, statementOf } from './governing.ts'
import { relationOfList } from './listedUnder.ts'
import { dividesWorkOf, isLocalPlanFor } from './localPlan.ts'
import { draftReason, paperReason } from './notCited.ts'
import { openingOf } from './opening.ts'
import { ownDocument } from './ownDocument.ts'

/** The verdict of a rule on one candidate: a citation, or the reason why not. */
export type Verdict =
  | { readonly kind: 'cited'; readonly mention: CitationMention }
  | { readonly kind: 'refused'; readonly refusal: Refusal }

/** Judges the candidates of one document. Its own titles, forms and drafts are refused; the others are citations with a relation. */
export function judgeOf(context: RuleContext, candidates: readonly Candidate[], rule: string): (candidate: Candidate) => Verdict {
  const own = ownDocument(context, candidates)
  const isOpening = openingOf(context)
  const ownTitle = context.policy.title?.value ?? ''
  return (candidate) => {
    const { number, behind, before, title, measure } = candidate
    const opening = isOpening(candidate.span.start)
    const reason =
      own.reasonFor(candidate) ??
      paperReason(title, before, behind, number !== null) ??
      draftReason(before, behind, number !== null, !opening)
    if (reason) return { kind: 'refused', refusal: { span: candidate.span, reason } }
    const governing = governingVerb(before)
    const said = relationOf(governing, behind)
    const relation = said === 'cites' ? ofPart(relationOfList(context.folded, candidate.span.start) ?? said, behind) : said
    const mention: CitationMention = {
      span: candidate.span,
      statement: statementOf(governing, candidate.span, behind),
      rule,
      measure: measure?.id ?? null,
      surface: context.text.slice(candidate.span.start, candidate.span.end),
      title,
      number,
      relation: opening && saysThatItCarriesOut(ownTitle, title) ? 'implements' : relation,
    }
    return { kind: 'cited', mention }
  }
}

function saysThatItCarriesOut(ownTitle: string, title: string): boolean {
  return isLocalPlanFor(ownTitle, title) || dividesWorkOf(ownTitle, title)
}

/** Converts verdicts to the findings of a rule. */
export function foundOf(verdicts: readonly Verdict[]): { citations: CitationMention[]; refused: Refusal[] } {
  const citations: CitationMention[] = []
  const refused: Refusal[] = []
  for (const verdict of verdicts) {
    if (verdict.kind === 'cited') citations.push(verdict.mention)
    else refused.push(verdict.refusal)
  }
  return { citations, refused }
}
