import { where } from '../graphql/filters/filter.ts'
import { TASK_TESTS, type TaskFilterShape } from '../graphql/filters/taskFilter.ts'
import { orderName } from '../neo4j/store/lists.ts'
import { positionOf } from '../neo4j/store/page.ts'
import type { AskedDepartments, TaskPage } from '../neo4j/store/tasks.ts'
import type { Store } from '../neo4j/store.ts'
import { isDay } from '../text/days.ts'
import { BadArgument } from './badArgument.ts'
import type { Found } from './reply.ts'
import { taskDraft } from './taskDrafts.ts'
import type { AskedPage } from './tool.ts'

const ORDER = { by: 'due', descending: false }
const NAME = orderName('tasks', ORDER)

/** A page of tasks, those with the next deadline first. */
export async function tasksFound(
  store: Store,
  departments: AskedDepartments | null,
  filter: TaskFilterShape,
  { rows, at }: AskedPage,
  summary: (page: TaskPage) => string,
): Promise<Found> {
  const after = typeof at === 'string' ? positionOf(NAME, at) : null
  if (at !== null && after === null) throw new BadArgument('cursor', 'is not a cursor of this list.')
  const window = { first: rows, last: null, after, before: null }
  const page = await store.tasks({ departments, where: where(filter, TASK_TESTS), order: ORDER, window })
  const { edges, totalCount, pageInfo } = page
  return {
    kind: 'found',
    summary: summary(page),
    drafts: edges.map(taskDraft),
    page: { total: totalCount, next: pageInfo.hasNextPage ? pageInfo.endCursor : null },
  }
}

interface Due {
  readonly dueFrom?: string | undefined
  readonly dueTo?: string | undefined
}

/** Validates an optional span of calendar days. */
export function dueIn({ dueFrom, dueTo }: Due): Due {
  const due = { dueFrom: dayIn('dueFrom', dueFrom), dueTo: dayIn('dueTo', dueTo) }
  if (due.dueFrom === undefined || due.dueTo === undefined || due.dueFrom <= due.dueTo) return due
  throw new BadArgument('dueTo', `is ${dueTo}, which is before dueFrom ${dueFrom}.`)
}

function dayIn(argument: string, given: string | undefined): string | undefined {
  if (given === undefined || isDay(given)) return given
  throw new BadArgument(argument, `is ${JSON.stringify(given.slice(0, 40))}, which is not a day. Write it as YYYY-MM-DD: 2022-06-30.`)
}
