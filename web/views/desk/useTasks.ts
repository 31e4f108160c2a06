import { useMemo } from 'react'
import { useScreenQuery } from '../../api/useScreenQuery.ts'
import { measureTitle } from '../node/facts.ts'
import { TasksOfDepartment } from './operations.ts'
import type { Task } from './tasks.ts'

export interface Bureau {
  readonly name: string
  readonly lineName: string | null
}

/** The tasks of a bureau as the server tells them. */
export function useTasks(id: string, _wholeLine: boolean) {
  const { data, error, retry } = useScreenQuery(TasksOfDepartment, { id })
  const department = data?.node?.__typename === 'Department' ? data.node : null
  const tasks = useMemo(
    () =>
      department?.assignments.edges.map((edge): Task => {
        const deadline = edge.node.targets.nodes.find((target) => target.kind === 'DEADLINE')
        return {
          id: edge.cursor,
          role: edge.role,
          status: edge.status,
          reason: edge.reason,
          department: { id: department.id, name: department.name },
          as: edge.as,
          named: !edge.collective,
          measure: { ...edge.node, title: measureTitle(edge.node) },
          section: edge.node.sectionTitle,
          policy: {
            id: edge.node.policy?.id ?? '',
            title: edge.node.policy?.title ?? '',
            number: edge.node.policy?.documentNumber ?? null,
          },
          figures: edge.node.targets.nodes
            .filter((target) => target.kind !== 'DEADLINE')
            .map((target) => ({ id: target.id, words: target.surface })),
          deadline: deadline ? { id: deadline.id, words: deadline.surface, to: deadline.to, recurring: deadline.recurring } : null,
          others: edge.node.assignments.edges
            .filter(({ node }) => node.id !== department.id)
            .map(({ role, node }) => ({ id: node.id, name: node.name, role })),
          evidence: edge.evidence?.document ? { ...edge.evidence, document: edge.evidence.document } : null,
        }
      }) ?? null,
    [department],
  )
  return { bureau: department, tasks, total: department?.assignments.totalCount ?? 0, error, retry }
}
