import { flag, optional, queryOf } from '../../state/query.ts'

export const coverageQuery = queryOf({ document: optional, none: flag() })
