import type { Request } from 'express'
import type { TaskRow } from '../../exports/taskRow.ts'
import { where } from '../../graphql/filters/filter.ts'
import { departmentsAndRest, TASK_TESTS, type TaskFilterShape } from '../../graphql/filters/taskFilter.ts'
import { orderOf } from '../../graphql/lists.ts'
import { windowOf } from '../../graphql/paging.ts'
import { orderName } from '../../neo4j/store/lists.ts'
import type { IndustryRecord } from '../../neo4j/store/records.ts'
import type { Task } from '../../neo4j/store/tasks.ts'
import type { Store } from '../../neo4j/store.ts'
import { type Note, noteKeys, ownKey } from '../../notes/note.ts'
import type { NoteFile } from '../../notes/noteFile.ts'
import { addressOf, dayParameter } from '../address.ts'
import { aroundMeasures } from './aroundMeasures.ts'
import { correctedMeasures, marksOf } from './correctedMeasures.ts'
import { argument, MOST_ROWS, parsed, statusesIn } from './listArguments.ts'
import { taskRowOf } from './taskRows.ts'

export interface ExportedTasks {
  readonly rows: readonly TaskRow[]
  /** Number of all matching tasks; more than `rows` if there are too many for one file. */
  readonly total: number
  /** Number of their documents with corrections. */
  readonly correctedDocuments: number
}

/**
 * The requested tasks: `where` is the filter of the field `tasks` as JSON, `orderBy` one of its orders, `asOf` the day from which the next
 * deadline is searched; `only` narrows the selection.
 */
export async function exportedTasks(
  store: Store,
  request: Request,
  notes: NoteFile | null = null,
  only: TaskFilterShape | null = null,
): Promise<ExportedTasks> {
  const asked = argument<TaskFilterShape>('TaskFilter', 'where', parsed(request.query.where))
  const filter = only ? { ...asked, and: [...(asked?.and ?? []), only] } : asked
  const order = orderOf(argument<string>('TaskOrder', 'orderBy', request.query.orderBy) ?? 'due', dayParameter(request, 'asOf'))
  const { departments, rest } = departmentsAndRest(filter)
  // In one page, because every further page would find and sort all rows again.
  const window = windowOf({ first: MOST_ROWS }, orderName('tasks', order), MOST_ROWS)
  const { edges, totalCount } = await store.tasks({ departments, where: where(rest, TASK_TESTS), order, window })
  const address = addressOf(request)
  const desk = departments?.ids?.length === 1 ? (departments.ids[0] ?? null) : null
  const statuses = statusesIn(request)
  const industries = await aroundMeasures<IndustryRecord>(store, 'Measure.industries', [...new Set(edges.map(({ measure }) => measure.id))])
  const corrected = await correctedMeasures(
    store,
    edges.map(({ measure }) => measure),
  )
  const all = edges.map((task) => {
    const { relation, department, inclusion } = task
    const parts = {
      ...task,
      id: relation.id,
      assigned: { department, relation },
      named: inclusion === null,
      industries: (industries.get(task.measure.id) ?? []).map(({ node }) => node),
      note: noteOn(notes, task, desk),
      ...marksOf(corrected, task.measure),
    }
    return taskRowOf(parts, address)
  })
  const rows = all.filter(({ note }) => statuses === null || statuses.includes(note?.status ?? 'NONE'))
  return { rows, total: totalCount - (all.length - rows.length), correctedDocuments: corrected.documents.size }
}

/** The note on a task. A task of a group belongs to each department separately, so only the list of one department shows the note. */
function noteOn(
  notes: NoteFile | null,
  { measure, policy, relation, inclusion }: Pick<Task, 'measure' | 'policy' | 'relation' | 'inclusion'>,
  desk: string | null,
): Note | null {
  if (notes === null || (inclusion !== null && desk === null)) return null
  const statement = { document: policy.id, formerIds: policy.formerIds, measure: measure.text, quote: relation.quote ?? '' }
  return notes.under(noteKeys(statement).map((key) => (inclusion === null ? key : ownKey(key, desk ?? ''))))
}
