import { useMemo } from 'react'
import { useQuery } from 'urql'
import { ownerFilter } from './exports.ts'
import { type DeskCounts, DeskDepartment } from './operations.ts'
import type { Task } from './tasks.ts'
import { useWholeList } from './useWholeList.ts'

/** A department before or after a reform. */
export interface OfReform {
  readonly id: string
  readonly name: string
  readonly taskCount: { readonly all: number } | null
}

export interface DeskOwner {
  readonly name: string
  readonly line: string | null
  readonly lineName: string | null
  /** Usual name of its successor and the year of the reform that ended it; null if it still exists. */
  readonly successor: string | null
  readonly endedBy: number | null
  readonly predecessors: { readonly nodes: readonly OfReform[] }
  readonly successors: { readonly nodes: readonly OfReform[] }
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

interface Asked {
  readonly department: string
  /** Further departments whose tasks are listed too. */
  readonly also: readonly string[]
  readonly line: boolean
}

/** The tasks of a department and of the departments added to it; with `line`, those of all departments of its function line. */
export function useTasks({ department: id, also, line: wholeLine }: Asked, asOf: string): DeskData {
  const [found, findAgain] = useQuery({ query: DeskDepartment, variables: { id } })
  const node = found.data?.node
  const subject = node?.__typename === 'Department' ? node : null
  const line = wholeLine ? subject?.line : null
  const departments = JSON.stringify([id, ...also])
  const where = useMemo(() => ownerFilter(JSON.parse(departments) as string[], line), [line, departments])
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
