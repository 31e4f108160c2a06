import type { Reading } from '../extraction/findings.ts'
import { policyOf, resolveCitations } from './citations.ts'
import { resolveDepartments } from './departments.ts'
import { resolveIndustries } from './industries.ts'
import { resolveJurisdiction } from './jurisdictions.ts'
import type { CitationResolution, DocumentRegistry, Resolution, ResolvedDocument } from './types.ts'

/**
 * Resolves the findings of one document to entities. In the result every mention has an entity with a status, and a reason if it is
 * unresolved; the same entity is the same object.
 */
export function resolve(reading: Reading, known: DocumentRegistry): Resolution {
  const policy = policyOf(reading, known)
  const citations = resolveCitations(reading, policy, known)
  const where = resolveJurisdiction(reading)
  return {
    policy,
    jurisdiction: where.jurisdiction,
    ...resolveDepartments(reading, where, policy.id, known.names),
    citations,
    ...resolveIndustries(reading),
    targets: reading.targets,
    upstreamDocument: reading.upstreamTasks.length > 0 ? upstreamDocument(citations) : null,
  }
}

/** The document whose tasks a division-of-work table divides: the one that this document implements, or else is based on. */
function upstreamDocument(citations: readonly CitationResolution[]): ResolvedDocument | null {
  const outside = citations.filter(({ mention }) => mention.measure === null)
  const of = (relation: string) => outside.filter(({ mention }) => mention.relation === relation)
  const found = of('implements')[0] ?? of('based-on').find(({ document }) => document.level === 'national') ?? of('based-on')[0]
  return found?.document ?? null
}
