import { measureTitle } from '../../domain/titles.ts'
import type { FoundTask } from './operations.ts'
import type { Task } from './tasks.ts'

/** A task as the server tells it, for the list. The first dated deadline counts; the other targets are figures. */
export function taskOf(found: FoundTask): Task {
  const { measure, policy, targets, evidence, department } = found
  const deadlines = targets
    .filter(({ kind }) => kind === 'DEADLINE')
    .map((target) => ({ ...target, words: target.surface }))
    .sort((a, b) => (a.to ?? '9999').localeCompare(b.to ?? '9999'))
  const [deadline, ...laterDeadlines] = deadlines
  return {
    id: found.id,
    role: found.role,
    status: found.status,
    reason: found.reason,
    department,
    as: found.as,
    inclusion: found.inclusion,
    named: found.named,
    measure: { ...measure, title: measureTitle(measure) },
    section: measure.sectionTitle,
    policy: { id: policy.id, title: policy.title ?? policy.documentNumber ?? policy.id, number: policy.documentNumber },
    figures: targets.filter(({ kind }) => kind !== 'DEADLINE').map(({ id, surface }) => ({ id, words: surface })),
    deadline: deadline ?? null,
    laterDeadlines,
    others: found.others.filter(({ id }) => id !== department.id),
    evidence: evidence?.document ? { ...evidence, document: evidence.document } : null,
  }
}
