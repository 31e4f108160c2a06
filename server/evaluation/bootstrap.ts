import { figuresOf, type Outcome } from './outcome.ts'
import { seeded } from './seeded.ts'

/** The 95 % interval of F1 over resamples, as [low, high]; null if there is nothing to resample. */
export type Interval = readonly [number, number] | null

const RESAMPLES = 1000

/**
 * A 95 % bootstrap interval of F1. Whole units (a measure with its contents) are resampled, because errors within one measure are
 * correlated. The seed is fixed, so the same answers give the same interval.
 */
export function intervalOf(outcomes: readonly Outcome[]): Interval {
  const units = byUnit(outcomes)
  if (units.length === 0) return null
  const random = seeded(20200916)
  const scores: number[] = []
  for (let i = 0; i < RESAMPLES; i++) {
    const drawn = units.flatMap(() => units[Math.floor(random() * units.length)] ?? [])
    const { f1 } = figuresOf(drawn)
    if (f1 !== null) scores.push(f1)
  }
  scores.sort((a, b) => a - b)
  const at = (q: number) => scores[Math.min(scores.length - 1, Math.floor(q * scores.length))] ?? 0
  return [at(0.025), at(0.975)]
}

function byUnit(outcomes: readonly Outcome[]): Outcome[][] {
  const units = new Map<string, Outcome[]>()
  for (const o of outcomes) {
    const unit = units.get(o.unit)
    if (unit) unit.push(o)
    else units.set(o.unit, [o])
  }
  return [...units.values()]
}
