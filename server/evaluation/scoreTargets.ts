import { bare, overlap } from './compare.ts'
import type { Outcome } from './outcome.ts'
import type { Pairing } from './scoreMeasures.ts'
import type { Gold, Prediction, TargetAnswer } from './types.ts'

/** Figures and deadlines: same measure, same kind, overlapping words; one answer matches one gold target. */
export function scoreTargets(gold: Gold, prediction: Prediction, pairing: Pairing): Outcome[] {
  const free = prediction.targets.map((target) => ({ target, measure: pairing.goldIdOf(target.measure) }))
  const outcomes: Outcome[] = []
  for (const wanted of gold.targets) {
    const unit = String(wanted.measure)
    const words = `${unit} ${wanted.kind} ${wanted.surface}`
    const hit = free.findIndex((p) => p.measure === unit && p.target.kind === wanted.kind && sameWords(p.target.surface, wanted.surface))
    const [found] = hit >= 0 ? free.splice(hit, 1) : []
    outcomes.push({ element: 'targets', verdict: found ? 'right' : 'missed', unit, words, rule: found?.target.rule })
  }
  const excused = [...(gold.targetsOutsideMeasures ?? []), ...(gold.targetsBorderline ?? [])]
  const wrong = free.filter((p) => !excused.some((e) => sameWords(e.surface, p.target.surface)))
  return [...outcomes, ...wrong.map((p) => falseTarget(p.measure, p.target))]
}

const sameWords = (a: string, b: string) => overlap(bare(a), bare(b))

function falseTarget(unit: string, target: TargetAnswer): Outcome {
  return {
    element: 'targets',
    verdict: 'false',
    unit,
    words: `${unit} ${target.kind} ${target.surface}`,
    start: target.start,
    rule: target.rule,
  }
}
