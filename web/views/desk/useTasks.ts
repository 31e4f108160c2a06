import { useMemo } from 'react'
import { useQuery } from 'urql'
import { useScreenQuery } from '../../api/useScreenQuery.ts'
import { measureTitle } from '../../domain/titles.ts'
import { ownerFilter } from './exports.ts'
import { DeskBureau, DeskTasks, type FoundTask } from './operations.ts'
import type { Task } from './tasks.ts'

export interface Bureau {
  readonly name: string
  readonly line: string | null
  readonly lineName: string | null
}

interface DeskData {
  readonly bureau: Bureau | null
  /** True where the id is that of no bureau. */
  readonly unknown: boolean
  readonly tasks: readonly Task[] | null
  /** All there are; more than `tasks` where the list was cut. */
  readonly total: number
  readonly error: { readonly message: string } | undefined
  readonly retry: () => void
}

/** The tasks of a bureau, or, with `wholeLine`, of all bureaus of its function line. */
export function useTasks(id: string, wholeLine: boolean): DeskData {
  const [found, findAgain] = useQuery({ query: DeskBureau, variables: { id } })
  const node = found.data?.node
  const bureau = node && 'name' in node ? node : null
  const line = wholeLine ? bureau?.line : null
  const where = useMemo(() => ownerFilter(id, line), [line, id])
  const { data, error, retry } = useScreenQuery(DeskTasks, { where }, { pause: wholeLine && bureau === null })
  const tasks = useMemo(() => data?.tasks.nodes.map(taskOf) ?? null, [data])
  return {
    bureau,
    unknown: found.data !== undefined && !found.error && bureau === null,
    tasks,
    total: data?.tasks.totalCount ?? 0,
    error: error ?? (found.fetching ? undefined : found.error),
    retry: () => {
      findAgain({ requestPolicy: 'network-only' })
      retry()
    },
  }
}

/** A task as the server tells it, for the list. The first deadline counts; the other targets are figures. */
export function taskOf(found: FoundTask): Task {
  const { measure, policy, targets, evidence, department } = found
  const deadlines = targets.filter(({ kind }) => kind === 'DEADLINE').sort((a, b) => (a.to ?? '9999').localeCompare(b.to ?? '9999'))
  const [deadline] = deadlines
  return {
    id: found.id,
    role: found.role,
    status: found.status,
    reason: found.reason,
    department,
    as: found.as,
    named: found.named,
    measure: { ...measure, title: measureTitle(measure) },
    section: measure.sectionTitle,
    policy: { id: policy.id, title: policy.title ?? policy.documentNumber ?? policy.id, number: policy.documentNumber },
    figures: targets.filter(({ kind }) => kind !== 'DEADLINE').map(({ id, surface }) => ({ id, words: surface })),
    deadline: deadline ? { ...deadline, words: deadline.surface } : null,
    others: found.others.filter(({ id }) => id !== department.id),
    evidence: evidence?.document ? { ...evidence, document: evidence.document } : null,
  }
}
