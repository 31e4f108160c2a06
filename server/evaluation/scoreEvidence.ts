import { bare } from './compare.ts'
import type { Outcome } from './outcome.ts'
import type { MeasureAnswer, Prediction } from './types.ts'

interface Statement {
  readonly words: string
  readonly start: number
  readonly end: number
  readonly unit: string
  readonly rule?: string
}

/** Checks that the source has exactly the quoted words at each pair of offsets. If not, the evidence counts as false, and its statement as unproved. */
export function scoreEvidence(prediction: Prediction, source: string): Outcome[] {
  return statementsOf(prediction).flatMap((s): Outcome[] => {
    const cut = source.slice(s.start, s.end)
    const words = `${s.words.slice(0, 30)} ≠ ${cut.slice(0, 30)}`
    const common = { element: 'evidence', unit: s.unit, words, start: s.start, rule: s.rule } as const
    if (s.start < s.end && bare(cut) === bare(s.words)) return [{ ...common, verdict: 'right' }]
    return [
      { ...common, verdict: 'false' },
      { ...common, verdict: 'missed' },
    ]
  })
}

function statementsOf(prediction: Prediction): Statement[] {
  const ofMeasure = (m: MeasureAnswer): Statement[] => [
    { words: wordsOf(m), start: m.start, end: m.end, unit: m.id, rule: m.rule },
    ...m.departments.map((d) => ({ words: d.surface, start: d.start, end: d.end, unit: m.id, rule: d.rule })),
  ]
  return [
    ...prediction.measures.flatMap(ofMeasure),
    ...prediction.citations.map((c) => ({ words: c.surface, start: c.start, end: c.end, unit: `citation ${c.surface}`, rule: c.rule })),
    ...prediction.targets.map((t) => ({ words: t.surface, start: t.start, end: t.end, unit: t.measure, rule: t.rule })),
  ]
}

/** The text of a measure includes its heading if it starts with it; otherwise the heading precedes it. */
function wordsOf(measure: MeasureAnswer): string {
  const apart = measure.heading !== null && !bare(measure.text).startsWith(bare(measure.heading))
  return (apart ? measure.heading : '') + measure.text
}
