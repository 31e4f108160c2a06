import { extract } from '../extraction/extract.ts'
import type { Reading } from '../extraction/findings.ts'
import type { Correction } from './correction.ts'
import { correctedFindings } from './findings.ts'
import { correctedOutline } from './measures.ts'

export interface CorrectedReading {
  readonly reading: Reading
  /** Keys of the corrections whose statement was found; the others no longer have one. */
  readonly applied: readonly string[]
}

/**
 * Applies corrections to a reading. Corrections of measures come first: the rules then read a missed measure, and those findings may be
 * corrected in turn.
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
