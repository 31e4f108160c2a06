import { useMemo } from 'react'
import { useQuery } from 'urql'
import { ownerFilter } from './exports.ts'
import { type DeskCounts, DeskDepartment } from './operations.ts'
import type { Task } from './tasks.ts'
import { useWholeList } from './useWholeList.ts'

export interface DeskOwner {
  readonly name: string
  readonly line: string | null
  readonly lineName: string | null
}

interface DeskData {
  readonly subject: DeskOwner | null
  /** True if the id belongs to no department. */
  readonly unknown: boolean
  /** Tasks fetched so far; null before the first page. */
  readonly tasks: readonly Task[] | null
  /** Number of all tasks; greater than the number in `tasks` while pages are loading. */
  readonly total: number
  readonly counts: DeskCounts | null
  readonly error: { readonly message: string } | undefined
  readonly retry: () => void
}

/** The tasks of a department, or with `wholeLine` of all departments of its function line. */
export function useTasks(id: string, wholeLine: boolean, asOf: string): DeskData {
  const [found, findAgain] = useQuery({ query: DeskDepartment, variables: { id } })
  const node = found.data?.node
  const subject = node?.__typename === 'Department' ? node : null
  const line = wholeLine ? subject?.line : null
  const where = useMemo(() => ownerFilter(id, line), [line, id])
  const { tasks, total, counts, error, retry } = useWholeList(where, asOf, wholeLine && subject === null)
  return {
    subject,
    unknown: found.data !== undefined && !found.fetching && !found.error && subject === null,
    tasks,
    total,
    counts,
    error: error ?? (found.fetching ? undefined : found.error),
    retry: () => {
      findAgain({ requestPolicy: 'network-only' })
      retry()
    },
  }
}
