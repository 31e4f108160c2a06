import { clauseAround } from '../../domain/clause.ts'
import { documentTitle, measureTitle } from '../../domain/titles.ts'
import type { FoundTask } from './operations.ts'
import type { Figure, Task } from './tasks.ts'

/** Converts a task of the API to a row of the list. The first dated deadline counts; the other targets are figures. */
export function taskOf(found: FoundTask): Task {
  const { measure, policy, targets, evidence, department } = found
  const deadlines = targets
    .filter(({ kind }) => kind === 'DEADLINE')
    .map((target) => ({ ...target, words: target.surface }))
    .sort((a, b) => (a.to ?? '9999').localeCompare(b.to ?? '9999'))
  const [deadline, ...laterDeadlines] = deadlines
  return {
    id: found.id,
    noteKeys: found.noteKeys,
    role: found.role,
    status: found.status,
    reason: found.reason,
    department,
    as: found.as,
    inclusion: found.inclusion,
    named: found.named,
    measure: { ...measure, title: measureTitle(measure) },
    section: measure.sectionTitle,
    policy: { id: policy.id, title: documentTitle(policy), number: policy.documentNumber },
    figures: figuresIn(measure.text, targets),
    deadline: deadline ?? null,
    movedTo: null,
    laterDeadlines,
    others: found.others.filter(({ id }) => id !== department.id),
    evidence: evidence?.document ? { ...evidence, document: evidence.document } : null,
  }
}

/** The figures in text order, each in its clause. */
function figuresIn(text: string, targets: FoundTask['targets']): readonly Figure[] {
  let end = 0
  return targets
    .filter(({ kind }) => kind !== 'DEADLINE')
    .map(({ id, surface }) => {
      const at = text.indexOf(surface, end)
      if (at >= 0) end = at + surface.length
      return { id, words: surface, ...clauseAround(text, surface, Math.max(at, 0)) }
    })
}
