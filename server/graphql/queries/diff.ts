import type { SideMeasure } from '../../neo4j/store/sides.ts'
import { builder } from '../builder.ts'
import type * as difference from '../comparison/difference.ts'
import { differenceOf } from '../comparison/difference.ts'
import { checkIds } from '../limits.ts'
import { Role } from '../types/enums.ts'
import { Measure, Target } from '../types/refs.ts'

const DifferenceKind = builder.enumType('DifferenceKind', {
  description: 'What became of a task from the left document to the right one.',
  values: {
    GAINED: { value: 'GAINED' as const, description: 'Only the right has it.' },
    LOST: { value: 'LOST' as const, description: 'Only the left has it.' },
    TIGHTENED: { value: 'TIGHTENED' as const, description: 'Both have it; the right asks for more, sooner, or in a stronger role.' },
    LOOSENED: { value: 'LOOSENED' as const, description: 'Both have it; the right asks for less, later, or in a weaker role.' },
    CHANGED: {
      value: 'CHANGED' as const,
      description: 'Both have it; some things became stricter and others looser, or it cannot be said.',
    },
    KEPT: { value: 'KEPT' as const, description: 'Both have it; nothing measurable changed.' },
  },
})

const ChangeKind = builder.enumType('ChangeKind', {
  description: 'What changed.',
  values: {
    FIGURE: { value: 'FIGURE' as const, description: 'A figure.' },
    DEADLINE: { value: 'DEADLINE' as const, description: 'A deadline.' },
    ROLE: { value: 'ROLE' as const, description: 'The strongest role of the bodies asked for.' },
  },
})

const Change = builder.objectRef<difference.Change>('Change').implement({
  description: 'One thing that is not the same.',
  fields: (t) => ({
    what: t.expose('what', { type: ChangeKind, description: 'What changed.' }),
    left: t.exposeString('left', { nullable: true, description: 'The words (or the role) on the left; null where there is nothing.' }),
    right: t.exposeString('right', { nullable: true, description: 'The words (or the role) on the right; null where there is nothing.' }),
    leftTarget: t.expose('leftTarget', { type: Target, nullable: true, description: 'The figure or deadline on the left.' }),
    rightTarget: t.expose('rightTarget', { type: Target, nullable: true, description: 'The figure or deadline on the right.' }),
    tightened: t.exposeBoolean('tightened', {
      nullable: true,
      description: 'True: stricter on the right. Null where that cannot be said.',
    }),
  }),
})

const strongest = (side: SideMeasure | null) => side?.assignments.flatMap(({ relation }) => relation.role ?? [])[0] ?? null

const TaskDifference = builder.objectRef<difference.Difference>('TaskDifference').implement({
  description: 'A task of a bureau in two documents.',
  fields: (t) => ({
    kind: t.expose('kind', { type: DifferenceKind, description: 'What became of it.' }),
    left: t.field({ type: Measure, nullable: true, description: 'The measure on the left.', resolve: ({ left }) => left?.measure ?? null }),
    right: t.field({
      type: Measure,
      nullable: true,
      description: 'The measure on the right.',
      resolve: ({ right }) => right?.measure ?? null,
    }),
    leftRole: t.field({
      type: Role,
      nullable: true,
      description: 'The first role named on the left.',
      resolve: ({ left }) => strongest(left),
    }),
    rightRole: t.field({
      type: Role,
      nullable: true,
      description: 'The first role named on the right.',
      resolve: ({ right }) => strongest(right),
    }),
    similarity: t.exposeFloat('similarity', { nullable: true, description: 'How alike the words of both are, from 0 to 1.' }),
    changes: t.field({
      type: [Change],
      complexity: { field: 0, multiplier: 2 },
      description: 'What is not the same.',
      resolve: ({ changes }) => [...changes],
    }),
  }),
})

builder.queryField('diff', (t) =>
  t.field({
    type: [TaskDifference],
    nullable: true,
    description:
      'What a bureau’s list gains, loses and tightens from the left document to the right one. Measures are matched by their words. Null where one of the documents does not exist.',
    args: {
      left: t.arg.id({ required: true, description: 'Id of the earlier policy.' }),
      right: t.arg.id({ required: true, description: 'Id of the later policy.' }),
      department: t.arg.idList({
        description: 'Only measures that name one of these bodies; all measures when neither this nor `line` is given.',
      }),
      line: t.arg.stringList({ description: 'Only measures that name a body of one of these function lines (条线), whichever the place.' }),
    },
    complexity: { field: 200, multiplier: 100 },
    resolve: async (_, { left, right, department, line }, context) => {
      const bodies = { department: department ? checkIds('department', department) : null, line: line ?? null }
      const [one, other] = await context.store.sides({ left, right, ...bodies })
      return one && other ? [...differenceOf(one, other)] : null
    },
  }),
)
