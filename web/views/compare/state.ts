import { optional, queryOf } from '../../state/query.ts'

export const compareQuery = queryOf({ left: optional, right: optional })

export type CompareState = ReturnType<typeof compareQuery.read>
