import { rollup } from 'd3-array'
import type { Task } from './tasks.ts'

/** A number of tasks, and how many of them come from groups that do not name the department. */
export interface Counted {
  readonly all: number
  readonly unnamed: number
}

export const NONE: Counted = { all: 0, unnamed: 0 }

export const counted = (tasks: readonly Pick<Task, 'named'>[]): Counted => ({
  all: tasks.length,
  unnamed: tasks.filter(({ named }) => !named).length,
})

/** Number of tasks with a date, and of their dates: the entries of a calendar. */
export interface Dated {
  readonly tasks: number
  readonly dates: number
}

export function datedIn(tasks: readonly Pick<Task, 'deadline' | 'laterDeadlines'>[]): Dated {
  const dates = tasks.map(({ deadline, laterDeadlines }) => [deadline, ...laterDeadlines].filter((each) => each?.to != null).length)
  return { tasks: dates.filter((count) => count > 0).length, dates: dates.reduce((sum, count) => sum + count, 0) }
}

/** Counts the tasks by a property. */
export const countedBy = <K>(tasks: readonly Task[], keyOf: (task: Task) => K): ReadonlyMap<K, Counted> => rollup(tasks, counted, keyOf)
