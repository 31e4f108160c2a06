import type { UpstreamTaskFinding } from '../../extraction/findings.ts'
import type { MinistryResolution, ResolvedDocument } from '../../resolution/types.ts'
import { markOf } from '../../text/marks.ts'
import type { Draft } from '../draft.ts'
import { upstreamTaskId } from '../ids.ts'
import { putCitedDocument } from './citations.ts'

/**
 * Adds the tasks of a cited document that a table of this one lists, the departments that lead them, and the measures that carry them out.
 */
export function putUpstreamTasks(draft: Draft): void {
  const document = draft.resolution.upstreamDocument
  draft.reading.upstreamTasks.forEach((task, index) => {
    if (task.text.trim() !== '') putTask(draft, task, draft.resolution.ministries[index] ?? [], document)
  })
}

function putTask(
  draft: Draft,
  task: UpstreamTaskFinding,
  ministries: readonly MinistryResolution[],
  document: ResolvedDocument | null,
): void {
  const id = upstreamTaskId(draft.document, task.row)
  const names = ministries.map(({ department }) => department.name)
  const { row, area, text, rule, span } = task
  const own = numberOfTask(text)
  draft.node('UpstreamTask', id, { row, area, text, ...own, ...draft.quoted(span), statedBy: draft.document, ministries: names })
  if (document !== null) {
    putCitedDocument(draft, document)
    draft.say('TASK_OF', id, document.id, { span, rule, status: 'NOT_HELD' })
  }
  const measure = draft.measure(task.measure)
  if (measure !== null) draft.say('CARRIES_OUT', measure, id, { span: task.measureSpan ?? span, rule })
  ministries.forEach(({ surface, department }, index) => {
    const printed = task.ministries[index]?.span ?? span
    const { status, reason, candidates } = department
    draft.say('LED_BY', id, department.id, { span: printed, rule, as: surface, status, reason, candidates })
  })
}

/** The number of a task in the upstream document: the mark printed before the task, as in 30.支持… of row 27. */
function numberOfTask(text: string): { readonly label: string | null; readonly number: number | null } {
  const mark = markOf(text)
  return { label: mark?.label ?? null, number: mark?.number ?? null }
}
