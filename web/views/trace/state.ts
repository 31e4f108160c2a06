import { choice, choices, optional, queryOf } from '../../state/query.ts'
import { TRACED_RELATIONS } from './lineage.ts'

export const MOST_HOPS = ['1', '2', '3', '4', '5', '6'] as const

/** Start, direction and bounds of a trace; `without` names the relations not to follow. */
export const traceQuery = queryOf({
  from: optional,
  direction: choice(['UP', 'DOWN'] as const, 'UP'),
  hops: choice(MOST_HOPS, '6'),
  without: choices(TRACED_RELATIONS),
})

export type TraceState = ReturnType<typeof traceQuery.read>
