import type { Reading } from '../../extraction/findings.ts'
import type { Measure } from '../../structure/outline.ts'
import { closingRole, isRoleLine } from '../../text/lineKinds/assignment.ts'
import type { AlarmRule } from '../alarm.ts'
import { groupsOf } from '../neighbours.ts'

export const measureWithoutDepartment: AlarmRule = {
  kind: 'MEASURE_WITHOUT_DEPARTMENT',
  does: 'A measure names no department while all its neighbours under the same heading end with theirs.',
  examples: ['（一）…（市水利局负责）（二）…（三）…（市财政局负责）（四）…（市教育局负责）'],
  find: (reading) => groupsOf(reading).flatMap((group) => withoutDepartment(reading, group)),
}

/** Minimum number of neighbours for a convention. */
const NEIGHBOURS = 2

function withoutDepartment({ departments, openEnded }: Reading, group: readonly Measure[]) {
  const own = departments.filter(({ standing }) => !standing)
  const named = new Set([...own, ...openEnded].map(({ measure }) => measure))
  const bare = group.filter(({ id }) => !named.has(id))
  const closed = group.filter(({ text }) => closesWithDepartments(text))
  return bare.length === 1 && closed.length >= NEIGHBOURS && closed.length + bare.length === group.length
    ? bare.map(({ span }) => span)
    : []
}

/** `…（市水利局负责）`, `…` / `牵头单位：市水利局` */
function closesWithDepartments(text: string): boolean {
  const last = text.slice(text.lastIndexOf('\n') + 1)
  return closingRole(last) !== null || isRoleLine(last)
}
