import { useCallback, useEffect, useState } from 'react'
import { type CombinedError, type OperationResult, useClient } from 'urql'
import type { ResultOf, VariablesOf } from '../../api/graphql.ts'
import type { TaskFilter } from './exports.ts'
import { taskOf } from './foundTask.ts'
import { type DeskCounts, DeskTasks } from './operations.ts'
import type { Task } from './tasks.ts'

/** Number of rows in the first page (small, so that it arrives soon) and in the further pages (the cost limit of one request). */
const FIRST_PAGE = 200
export const FULL_PAGE = 900

type Variables = VariablesOf<typeof DeskTasks>
type Answer = OperationResult<ResultOf<typeof DeskTasks>, Variables>

interface WholeList {
  readonly tasks: readonly Task[] | null
  readonly total: number
  /** Counts of all tasks by filter; they arrive with the first page. */
  readonly counts: DeskCounts | null
  readonly error: CombinedError | undefined
  readonly retry: () => void
}

const NOTHING = { tasks: null, total: 0, counts: null, error: undefined }

/** Fetches all matching tasks page by page. Tasks already fetched can be used while the rest is loading. */
export function useWholeList(where: TaskFilter, asOf: string, pause: boolean): WholeList {
  const client = useClient()
  const [attempt, setAttempt] = useState(0)
  const [list, setList] = useState<Omit<WholeList, 'retry'>>(NOTHING)
  useEffect(() => {
    if (pause) return
    let wanted = true
    const requestPolicy = attempt > 0 ? 'network-only' : 'cache-first'
    const read = async () => {
      setList(NOTHING)
      const tasks: Task[] = []
      let counts: DeskCounts | null = null
      for (let after: string | null = null, more = true; more && wanted; ) {
        const isFirst = after === null
        const page: Variables = {
          where,
          orderBy: 'DOCUMENT_ASC',
          first: isFirst ? FIRST_PAGE : FULL_PAGE,
          after,
          counted: isFirst,
          asOf,
        }
        const { data, error }: Answer = await client.query(DeskTasks, page, { requestPolicy }).toPromise()
        if (!wanted) return
        if (error || !data) return setList((before) => ({ ...before, error }))
        for (const node of data.tasks.nodes) tasks.push(taskOf(node))
        counts = data.tasks.counts ?? counts
        setList({ tasks: [...tasks], total: data.tasks.totalCount, counts, error: undefined })
        after = data.tasks.pageInfo.endCursor
        more = data.tasks.pageInfo.hasNextPage && after !== null
      }
    }
    void read()
    return () => {
      wanted = false
    }
  }, [client, where, asOf, pause, attempt])
  const retry = useCallback(() => setAttempt((before) => before + 1), [])
  return { ...list, retry }
}
