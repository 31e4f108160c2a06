import { bare } from './compare.ts'
import type { Outcome } from './outcome.ts'
import type { Gold, Prediction, ValidityAnswer } from './types.ts'

/** First day, last day and each repealed document are one fact each. Documents without annotated validity are not scored. */
export function scoreValidity({ validity: wanted }: Gold, prediction: Prediction): Outcome[] {
  if (wanted === undefined) return []
  const free = factsOf(prediction.validity)
  const outcomes = factsOf(wanted).map((fact): Outcome => {
    const hit = free.indexOf(fact)
    if (hit >= 0) free.splice(hit, 1)
    return { element: 'validity', verdict: hit >= 0 ? 'right' : 'missed', unit: `validity ${fact}`, words: fact }
  })
  return [...outcomes, ...free.map((fact): Outcome => ({ element: 'validity', verdict: 'false', unit: `validity ${fact}`, words: fact }))]
}

function factsOf(validity: ValidityAnswer | null): string[] {
  if (validity === null) return []
  const { from, to, repeals } = validity
  return [...(from ? [`from ${from}`] : []), ...(to ? [`to ${to}`] : []), ...repeals.map((title) => `repeals ${bare(title)}`)]
}
