import { builder } from '../builder.ts'
import { checkIds, within } from '../limits.ts'
import { CommonTasks, MOST_TASKS } from '../types/commonTask.ts'

const TASKS = 20
/** By default a task is common if at least this many other places have it. */
export const LEAST_PLACES = 3
/** Maximum number of places to compare with. */
export const MOST_OTHERS = 60

builder.queryField('commonTasks', (t) =>
  t.field({
    type: CommonTasks,
    nullable: true,
    description:
      'Tasks that other places give to a function line and one place does not. Measures belong to one task if they repeat the words of one measure, take up one upstream task, or implement one document that also applies to the place. The place lacks a task if none of its measures (of any year or department) is tied to the centre of the task or to one of the task’s measures, and none of its documents refers to the centre document. Null if the place does not exist.',
    args: {
      place: t.arg.id({ required: true, description: 'The place whose tasks are compared with those of the others.' }),
      line: t.arg.string({
        description: 'Only tasks of departments of this function line (条线), by key or name: 财政. All departments by default.',
      }),
      from: t.arg.int({ description: 'Only other places’ documents of this year or later.' }),
      to: t.arg.int({ description: 'Only other places’ documents of this year or earlier.' }),
      others: t.arg.idList({ description: `The places to compare with, ${MOST_OTHERS} at most; all places of the same level by default.` }),
      least: t.arg.int({ defaultValue: LEAST_PLACES, description: 'Minimum number of other places that must have a task, from 1.' }),
      missing: t.arg.boolean({
        defaultValue: true,
        description: 'true: tasks that the place lacks; false: tasks that it has in some form.',
      }),
      skip: t.arg.int({ defaultValue: 0, description: 'Number of tasks to skip.' }),
      first: t.arg.int({ defaultValue: TASKS, description: `Number of tasks, ${MOST_TASKS} at most.` }),
    },
    complexity: ({ first }) => ({ field: 50, multiplier: first ?? TASKS }),
    resolve: (_, { place, line, from, to, others, least, missing, skip, first }, context) =>
      context.store.commonTasks({
        place,
        line: line ?? null,
        from: from ?? null,
        to: to ?? null,
        others: others ? checkIds('others', others, MOST_OTHERS) : null,
        least: within('least', least ?? LEAST_PLACES, 1, 10_000),
        missing: missing ?? true,
        skip: within('skip', skip ?? 0, 0, 1_000_000),
        first: within('first', first ?? TASKS, 0, MOST_TASKS),
      }),
  }),
)
