import * as changes from '../../comparison/changes.ts'
import type * as difference from '../../comparison/difference.ts'
import type { Naming as NamingRecord } from '../../neo4j/store/sides.ts'
import { builder } from '../builder.ts'
import { ResolutionStatus, Role } from './enums.ts'
import { Evidence, evidenceOf } from './evidence.ts'
import { Department, Measure, Target } from './refs.ts'

const DifferenceKind = builder.enumType('DifferenceKind', {
  description: 'How a task changed from the left document to the right one.',
  values: {
    GAINED: {
      value: 'GAINED' as const,
      description: 'Only in the right document; `elsewhere` is set if the left gives the task to other departments.',
    },
    LOST: {
      value: 'LOST' as const,
      description: 'Only in the left document; `elsewhere` is set if the right gives the task to other departments.',
    },
    TIGHTENED: { value: 'TIGHTENED' as const, description: 'Both have it; the right asks for more, sooner, or in a stronger role.' },
    LOOSENED: { value: 'LOOSENED' as const, description: 'Both have it; the right asks for less, later, or in a weaker role.' },
    CHANGED: {
      value: 'CHANGED' as const,
      description: 'Both have it; some conditions became stricter and others looser, or they cannot be compared.',
    },
    KEPT: { value: 'KEPT' as const, description: 'Both have it; nothing measurable changed.' },
  },
})

const ChangeKind = builder.enumType('ChangeKind', {
  description: 'What changed.',
  values: {
    FIGURE: { value: 'FIGURE' as const, description: 'A figure.' },
    DEADLINE: { value: 'DEADLINE' as const, description: 'A deadline.' },
    ROLE: {
      value: 'ROLE' as const,
      description: 'The strongest role of the departments asked for; absent where all measures are asked for.',
    },
  },
})

const Change = builder.objectRef<changes.Change>('Change').implement({
  description: 'One difference.',
  fields: (t) => ({
    what: t.expose('what', { type: ChangeKind, description: 'What changed.' }),
    left: t.exposeString('left', { nullable: true, description: 'The words (or the role) on the left; null where there is nothing.' }),
    right: t.exposeString('right', { nullable: true, description: 'The words (or the role) on the right; null where there is nothing.' }),
    leftTarget: t.expose('leftTarget', { type: Target, nullable: true, description: 'The figure or deadline on the left.' }),
    rightTarget: t.expose('rightTarget', { type: Target, nullable: true, description: 'The figure or deadline on the right.' }),
    tightened: t.exposeBoolean('tightened', {
      nullable: true,
      description: 'True if the right is stricter, false if it is not, null where they cannot be compared.',
    }),
  }),
})

const Naming = builder.objectRef<NamingRecord>('Naming').implement({
  description: 'One naming of a department in a measure.',
  fields: (t) => ({
    department: t.field({ type: Department, complexity: 0, description: 'The department.', resolve: ({ department }) => department }),
    role: t.field({ type: Role, nullable: true, complexity: 0, description: 'In which role.', resolve: ({ relation }) => relation.role }),
    status: t.field({
      type: ResolutionStatus,
      complexity: 0,
      description: 'Whether the name could be resolved to one department.',
      resolve: ({ relation }) => relation.status,
    }),
    evidence: t.field({
      type: Evidence,
      nullable: true,
      description: 'The words that name it.',
      resolve: ({ relation }) => evidenceOf(relation),
    }),
  }),
})

const namings = { field: 0, multiplier: 2 }

export const TaskDifference = builder.objectRef<difference.Difference>('TaskDifference').implement({
  description: 'A task of a department in two documents.',
  fields: (t) => ({
    kind: t.expose('kind', { type: DifferenceKind, description: 'How it changed.' }),
    left: t.field({ type: Measure, nullable: true, description: 'The measure on the left.', resolve: ({ left }) => left?.measure ?? null }),
    right: t.field({
      type: Measure,
      nullable: true,
      description: 'The measure on the right.',
      resolve: ({ right }) => right?.measure ?? null,
    }),
    elsewhere: t.field({
      type: Measure,
      nullable: true,
      description: 'Of a task gained or lost: the measure of the other document that says the same but names other departments.',
      resolve: ({ elsewhere }) => elsewhere?.measure ?? null,
    }),
    elsewhereNamings: t.field({
      type: [Naming],
      complexity: namings,
      description: 'The departments that the measure elsewhere names.',
      resolve: ({ elsewhere }) => [...(elsewhere?.assignments ?? [])],
    }),
    leftRole: t.field({
      type: Role,
      nullable: true,
      description: 'The strongest role on the left.',
      resolve: ({ left }) => changes.strongest(left?.namings ?? []),
    }),
    rightRole: t.field({
      type: Role,
      nullable: true,
      description: 'The strongest role on the right.',
      resolve: ({ right }) => changes.strongest(right?.namings ?? []),
    }),
    leftNamings: t.field({
      type: [Naming],
      complexity: namings,
      description: 'Where the left names the departments asked for.',
      resolve: ({ left }) => [...(left?.namings ?? [])],
    }),
    rightNamings: t.field({
      type: [Naming],
      complexity: namings,
      description: 'Where the right names the departments asked for.',
      resolve: ({ right }) => [...(right?.namings ?? [])],
    }),
    similarity: t.exposeFloat('similarity', {
      nullable: true,
      description: 'How alike the words of both are, from 0 to 1: twice the shared pieces of three characters over all of both (Dice).',
    }),
    changes: t.field({
      type: [Change],
      complexity: { field: 0, multiplier: 2 },
      description: 'The differences.',
      resolve: ({ changes }) => [...changes],
    }),
  }),
})
