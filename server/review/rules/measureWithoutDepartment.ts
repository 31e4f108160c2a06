import type { ReviewRule } from '../finding.ts'
import { lacking, measureName } from './lacking.ts'

export const measureWithoutDepartment: ReviewRule = {
  kind: 'MEASURE_WITHOUT_DEPARTMENT',
  severity: 'WARNING',
  find: ({ reading }) => {
    const named = new Set([...reading.departments, ...reading.openEnded].map(({ measure }) => measure))
    return lacking(reading, named).map((measure) => ({ span: measure.span, details: { measure: measureName(measure) } }))
  },
}
