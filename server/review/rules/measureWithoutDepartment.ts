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
  const standing = new Set(departments.filter(({ standing }) => standing).map(({ measure }) => measure))
  const ofHeading = groupsOf(reading).flatMap((group) => (group.some(({ id }) => own.has(id)) ? [] : group.map(({ id }) => id)))
  return new Set([...own, ...ofHeading.filter((id) => standing.has(id))])
}
