import { bare } from './compare.ts'
import type { Outcome } from './outcome.ts'
import type { Gold, GoldMeasure, MeasureAnswer, Prediction } from './types.ts'

/** Which predicted measure matches which gold measure. */
export interface Pairing {
  /** Gold id → prediction. */
  readonly answerOf: ReadonlyMap<string, MeasureAnswer>
  /** Predicted id → gold id; a measure without a match is `extra` plus its own id. */
  goldIdOf(predicted: string): string
}

/** A predicted measure matches the gold measure whose first words are at its start. */
export function pairMeasures(gold: Gold, prediction: Prediction): Pairing {
  const openings = prediction.measures.map((measure) => ({
    measure,
    forms: [bare((measure.heading ?? '') + measure.text).slice(0, 80), bare(measure.text).slice(0, 80)],
    used: false,
  }))
  const answerOf = new Map<string, MeasureAnswer>()
  for (const wanted of gold.measures) {
    const key = bare(wanted.starts).slice(0, 12)
    const free = openings.filter((o) => !o.used)
    const hit =
      free.find((o) => o.forms.some((form) => form.startsWith(key))) ??
      free.find((o) => o.forms.some((form) => form.slice(0, 30).includes(key))) ??
      free.find((o) => isWholeCell(bare(o.measure.heading ?? o.measure.text), key))
    if (!hit) continue
    hit.used = true
    answerOf.set(String(wanted.id), hit.measure)
  }
  const goldIds = new Map([...answerOf].map(([id, measure]) => [String(measure.id), id]))
  return { answerOf, goldIdOf: (predicted) => goldIds.get(String(predicted)) ?? `extra${predicted}` }
}

/** `完善城市管理体制`: a short cell, where the annotation continues with the next cell of its row. */
function isWholeCell(words: string, key: string): boolean {
  return words.length >= 4 && key.startsWith(words)
}

export function scoreMeasures(gold: Gold, prediction: Prediction, pairing: Pairing): Outcome[] {
  const wanted = gold.measures.map((m) => measureOutcome(m, pairing))
  const answered = new Set(pairing.answerOf.values())
  const extra = prediction.measures.filter((m) => !answered.has(m))
  return [...wanted, ...extra.map(extraOutcome)]
}

function measureOutcome(measure: GoldMeasure, pairing: Pairing): Outcome {
  const id = String(measure.id)
  const verdict = pairing.answerOf.has(id) ? 'right' : 'missed'
  return { element: 'measures', verdict, unit: id, words: `${id} ${measure.starts}` }
}

function extraOutcome(measure: MeasureAnswer): Outcome {
  return {
    element: 'measures',
    verdict: 'false',
    unit: `extra${measure.id}`,
    words: (measure.heading ?? measure.text).slice(0, 24),
    start: measure.start,
    rule: measure.rule,
  }
}
