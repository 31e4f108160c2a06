import { extract } from '../extraction/extract.ts'
import type { Reading } from '../extraction/findings.ts'
import type { Correction } from './correction.ts'
import { correctedFindings } from './findings.ts'
import { correctedOutline } from './measures.ts'

export interface CorrectedReading {
  readonly reading: Reading
  /** Keys of the corrections whose statement was found; the others have lost it. */
  readonly applied: readonly string[]
}

/**
 * A reading as people have corrected it. Measures come first: the rules read again what stands in a measure that was missed, and what
 * they find there may be corrected in turn.
 */
export function corrected(reading: Reading, corrections: readonly Correction[]): CorrectedReading {
  const ofMeasures = corrections.filter((one) => one.kind === 'measure')
  const { outline, applied } = correctedOutline(reading.outline, ofMeasures)
  const again = applied.length === 0 ? reading : extract(outline)
  const statements = correctedFindings(
    again,
    corrections.filter((one) => one.kind !== 'measure'),
  )
  return { reading: statements.reading, applied: [...applied, ...statements.applied].sort() }
}
