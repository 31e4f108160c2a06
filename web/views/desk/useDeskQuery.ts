import { print } from 'graphql'
import { useEffect } from 'react'
import { asAsked } from '../../api/asRead.ts'
import { showQuery } from '../../state/screenQuery.ts'
import { filterOf, orderOf } from './exports.ts'
import { DeskTasks } from './operations.ts'
import type { DeskState } from './state.ts'
import { FULL_PAGE } from './useWholeList.ts'

/** Registers the filtered and sorted list as the query that `copy as GraphQL` and `copy as Cypher` copy. */
export function useDeskQuery(state: DeskState, line: string | null | undefined, asOf: string, shown: number): void {
  const first = Math.min(FULL_PAGE, Math.max(20, shown))
  const variables = JSON.stringify({
    where: filterOf(state, line, asOf),
    orderBy: orderOf(state),
    first,
    counted: false,
    asOf,
  })
  useEffect(() => showQuery({ query: print(asAsked(DeskTasks)), variables: JSON.parse(variables) as Record<string, unknown> }), [variables])
}
