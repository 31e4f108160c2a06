import type { CitationMention } from '../../extraction/findings.ts'
import type { CitationResolution, ResolvedDocument } from '../../resolution/types.ts'

/** The first citation of each document. */
export function citedOnce(citations: readonly CitationResolution[]): readonly CitationResolution[] {
  const first = new Map<string, CitationResolution>()
  for (const citation of citations) if (!first.has(citation.document.id)) first.set(citation.document.id, citation)
  return [...first.values()]
}

/** As the draft names it: 《…》（国发〔2022〕12号）. */
export function nameOf({ title, number }: Pick<CitationMention, 'title' | 'number'>, document: ResolvedDocument): string {
  return titled(title, number ?? document.number)
}

/** 《…》（国发〔2022〕12号）, 《…》, or 国发〔2022〕12号. */
export function titled(title: string | null, number: string | null): string {
  if (title === null) return number ?? ''
  return number === null ? `《${title}》` : `《${title}》（${number}）`
}
