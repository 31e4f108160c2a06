import { differenceOf, type ListOf } from '../../comparison/difference.ts'
import { builder } from '../builder.ts'
import { checkIds } from '../limits.ts'
import { TaskDifference } from '../types/difference.ts'

builder.queryField('diff', (t) =>
  t.field({
    type: [TaskDifference],
    nullable: true,
    description:
      'How the measures of a department change from the left document to the right one: gained, lost, tightened. Measures are matched one to one by their words, most similar first, from a similarity of 0.3. Null if one of the documents does not exist.',
    args: {
      left: t.arg.id({ required: true, description: 'Id of the earlier policy.' }),
      right: t.arg.id({ required: true, description: 'Id of the later policy.' }),
      department: t.arg.idList({
        description: 'Only measures that name one of these departments; all measures when neither this nor `line` is given.',
      }),
      line: t.arg.stringList({ description: 'Only measures that name a department of one of these function lines (条线), at any place.' }),
    },
    complexity: { field: 200, multiplier: 100 },
    resolve: async (_, { left, right, department, line }, context) => {
      const [one, other] = await context.store.sides(left, right)
      return one && other ? [...differenceOf(one, other, listOf(department, line))] : null
    },
  }),
)

function listOf(department: readonly string[] | null | undefined, line: readonly string[] | null | undefined): ListOf | null {
  if (!department && !line) return null
  return { department: department ? checkIds('department', department) : null, line: line ?? null }
}
