import { useCallback, useEffect, useState } from 'react'
import { type CombinedError, type OperationResult, useClient } from 'urql'
import type { ResultOf, VariablesOf } from '../../api/graphql.ts'
import type { TaskFilter } from './exports.ts'
import { taskOf } from './foundTask.ts'
import { type DeskCounts, DeskTasks } from './operations.ts'
import type { Task } from './tasks.ts'

/** Rows of the first page, so that something is there at once, and of the further ones: as many as one request may cost. */
const FIRST_PAGE = 200
export const FULL_PAGE = 900

type Variables = VariablesOf<typeof DeskTasks>
type Answer = OperationResult<ResultOf<typeof DeskTasks>, Variables>

interface WholeList {
  readonly tasks: readonly Task[] | null
  readonly total: number
  /** All tasks by what they are filtered by, with the first page. */
  readonly counts: DeskCounts | null
  readonly error: CombinedError | undefined
  readonly retry: () => void
}

const NOTHING = { tasks: null, total: 0, counts: null, error: undefined }

/** All tasks that the filter lets pass, page after page; what has come can be used while the rest is on its way. */
export function useWholeList(where: TaskFilter, asOf: string, corrections: boolean, pause: boolean): WholeList {
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
          corrections,
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
  }, [client, where, asOf, corrections, pause, attempt])
  const retry = useCallback(() => setAttempt((before) => before + 1), [])
  return { ...list, retry }
}
