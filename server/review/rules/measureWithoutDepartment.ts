import { groupsOf } from '../../alarms/neighbours.ts'
import type { Reading } from '../../extraction/findings.ts'
import type { ReviewRule } from '../finding.ts'
import { lacking, measureName } from './lacking.ts'

export const measureWithoutDepartment: ReviewRule = {
  kind: 'MEASURE_WITHOUT_DEPARTMENT',
  severity: 'WARNING',
  find: ({ reading }) =>
    lacking(reading, namedIn(reading)).map((measure) => ({ span: measure.span, details: { measure: measureName(measure) } })),
}

/** The measures that name departments. Those of the heading count only where no neighbour names its own: beside such neighbours the own ones are missing. */
function namedIn(reading: Reading): ReadonlySet<string | null> {
  const { departments, openEnded } = reading
  const own = new Set([...departments.filter(({ standing }) => !standing), ...openEnded].map(({ measure }) => measure))
  const named = new Set(departments.map(({ measure }) => measure))
  const byHeadingAlone = groupsOf(reading).filter((group) => !group.some(({ id }) => own.has(id)))
  return new Set([...own, ...byHeadingAlone.flat().flatMap(({ id }) => (named.has(id) ? id : []))])
}
