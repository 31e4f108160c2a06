import type { CitationMention } from '../../extraction/findings.ts'
import { kindOfTitle } from '../../lexicon/documentTitles.ts'
import { registered } from '../../resolution/register.ts'
import type { ResolvedDocument } from '../../resolution/types.ts'
import type { ReviewRule } from '../finding.ts'
import { contradicted } from './citationContradictory.ts'
import { citedOnce, nameOf } from './cited.ts'

export const citationUnknown: ReviewRule = {
  kind: 'CITATION_UNKNOWN',
  severity: 'NOTE',
  find: ({ resolution }, { documents }) => {
    const known = new Set(documents.map(({ id }) => id))
    return citedOnce(resolution.citations)
      .filter(({ mention, document }) => !known.has(document.id) && registered(document) === null && canBeLookedUp(mention, document))
      .filter((citation) => contradicted(citation, documents) === null)
      .map(({ mention, document }) => ({ span: mention.span, details: { document: nameOf(mention, document) } }))
  },
}

/**
 * Whether a citation can be checked here: laws and standards (GB/T 29490-2013) have no document number, and a document that the draft
 * repeals need not be held.
 */
function canBeLookedUp({ relation, title }: CitationMention, { number }: ResolvedDocument): boolean {
  if (relation === 'repeals') return false
  if (number === null) return title !== null && kindOfTitle(title) !== '法'
  return /〔\d{4}〕|令/u.test(number)
}
