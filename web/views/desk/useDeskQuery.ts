import { print } from 'graphql'
import { useEffect } from 'react'
import { showQuery } from '../../state/screenQuery.ts'
import { filterOf, orderOf } from './exports.ts'
import { DeskTasks } from './operations.ts'
import type { DeskState } from './state.ts'
import { FULL_PAGE } from './useWholeList.ts'

/** Makes the list as it is filtered and sorted the query that `copy as GraphQL` and `copy as Cypher` take away. */
export function useDeskQuery(state: DeskState, line: string | null | undefined, asOf: string, shown: number): void {
  const first = Math.min(FULL_PAGE, Math.max(20, shown))
  const variables = JSON.stringify({
    where: filterOf(state, line, asOf),
    orderBy: orderOf(state),
    first,
    counted: false,
    asOf,
    corrections: state.corrections === 'true',
  })
  useEffect(() => showQuery({ query: print(DeskTasks), variables: JSON.parse(variables) as Record<string, unknown> }), [variables])
}
