import { bare } from './compare.ts'
import type { Outcome } from './outcome.ts'
import { scoreCitations } from './scoreCitations.ts'
import { scoreDepartments } from './scoreDepartments.ts'
import { scoreEvidence } from './scoreEvidence.ts'
import { scoreGoals } from './scoreGoals.ts'
import { scoreIndustries } from './scoreIndustries.ts'
import { pairMeasures, scoreMeasures } from './scoreMeasures.ts'
import { scoreTargets } from './scoreTargets.ts'
import { scoreValidity } from './scoreValidity.ts'
import type { Gold, PolicyAnswer, Prediction } from './types.ts'

/** Compares a reading with its gold annotation. `source` is the decoded document that all offsets refer to. */
export function score(gold: Gold, prediction: Prediction, source: string): Outcome[] {
  const pairing = pairMeasures(gold, prediction)
  const outcomes = [
    ...scorePolicy(gold, prediction.policy),
    ...scoreMeasures(gold, prediction, pairing),
    ...scoreDepartments(gold, prediction, pairing),
    ...scoreCitations(gold, prediction, pairing),
    ...scoreIndustries(gold, prediction),
    ...scoreTargets(gold, prediction, pairing),
    ...scoreGoals(gold, prediction),
    ...scoreValidity(gold, prediction),
    ...scoreEvidence(prediction, source),
  ]
  return gold.only ? outcomes.filter((o) => isAnnotated(o, gold.only ?? [])) : outcomes
}

function isAnnotated(outcome: Outcome, only: readonly string[]): boolean {
  return only.includes(outcome.element) || (outcome.element === 'citationRelation' && only.includes('citations'))
}

const POLICY_FIELDS: readonly (keyof PolicyAnswer)[] = ['title', 'documentNumber', 'issuer', 'jurisdiction', 'date']

/** A、B are two issuers; AB written together would be one unknown issuer. */
function issuersIn(words: string | null | undefined): number {
  return (words ?? '').split(/[、,，;；]|\s{2,}/u).filter((one) => one !== '').length
}

/** A wrong fact counts twice, as a false finding and as missed: it is one of five questions that are all asked. */
function scorePolicy(gold: Gold, answer: PolicyAnswer): Outcome[] {
  return POLICY_FIELDS.flatMap((field): Outcome[] => {
    const wanted = [gold.policy[field], ...(gold.policyAlternatives?.[field] ?? [])]
    const got = bare(answer[field])
    const common = { element: 'policy', unit: field } as const
    if (wanted.some((w) => bare(w) === got && (field !== 'issuer' || issuersIn(w) === issuersIn(answer[field]))))
      return [{ ...common, verdict: 'right', words: field }]
    return [
      { ...common, verdict: 'missed', words: `${field}: ${wanted[0]}` },
      { ...common, verdict: 'false', words: `${field}: ${answer[field]}` },
    ]
  })
}
