import { choice, choices, day, flag, optional, queryOf, text } from '../../state/query.ts'
import { DUES } from './due.ts'
import { GROUPINGS, SORTS } from './tasks.ts'

/** The whole state of the desk is in its address, so that a list can be shared as a link. */
export const deskQuery = queryOf({
  department: optional,
  line: flag(),
  role: choices(['LEAD', 'RESPONSIBLE', 'SUPPORT', 'GUIDE'] as const),
  due: choices(DUES),
  document: optional,
  q: text(),
  asOf: day,
  sort: choice(SORTS, 'document'),
  down: flag(),
  group: choice(GROUPINGS, 'document'),
})

export type DeskState = ReturnType<typeof deskQuery.read>
