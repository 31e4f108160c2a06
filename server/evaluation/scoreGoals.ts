import { bare, overlap } from './compare.ts'
import type { Outcome } from './outcome.ts'
import type { Gold, Prediction } from './types.ts'

/** Figures of the whole document: same kind, overlapping words. Documents without annotated goals are not scored. */
export function scoreGoals({ goals: wanted }: Gold, prediction: Prediction): Outcome[] {
  if (!wanted) return []
  const free = [...prediction.goals]
  const outcomes = wanted.map(({ kind, surface }): Outcome => {
    const hit = free.findIndex((one) => one.kind === kind && overlap(bare(one.surface), bare(surface)))
    const [found] = hit >= 0 ? free.splice(hit, 1) : []
    const verdict = found ? 'right' : 'missed'
    return { element: 'goals', verdict, unit: `goal ${bare(surface)}`, words: `${kind} ${surface}`, rule: found?.rule }
  })
  const wrong = free.map(
    ({ kind, surface, start, rule }): Outcome => ({
      element: 'goals',
      verdict: 'false',
      unit: `goal ${bare(surface)}`,
      words: `${kind} ${surface}`,
      start,
      rule,
    }),
  )
  return [...outcomes, ...wrong]
}
