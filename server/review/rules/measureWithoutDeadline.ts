import type { ReviewRule } from '../finding.ts'
import { lacking, measureName } from './lacking.ts'

export const measureWithoutDeadline: ReviewRule = {
  kind: 'MEASURE_WITHOUT_DEADLINE',
  severity: 'WARNING',
  find: ({ reading }) => {
    const due = new Set(reading.targets.filter(({ kind }) => kind === 'deadline').map(({ measure }) => measure))
    return lacking(reading, due).map((measure) => ({ span: measure.span, details: { measure: measureName(measure) } }))
  },
}
