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
      description: 'Only in the right document. `elsewhere` is set if the left document gives the task to other departments.',
    },
    LOST: {
      value: 'LOST' as const,
      description: 'Only in the left document. `elsewhere` is set if the right document gives the task to other departments.',
    },
    TIGHTENED: { value: 'TIGHTENED' as const, description: 'In both; the right one demands more, sooner, or in a stronger role.' },
    LOOSENED: { value: 'LOOSENED' as const, description: 'In both; the right one demands less, later, or in a weaker role.' },
    CHANGED: {
      value: 'CHANGED' as const,
      description: 'In both; some conditions became stricter and others looser, or they cannot be compared.',
    },
    KEPT: { value: 'KEPT' as const, description: 'In both; nothing measurable changed.' },
  },
})

const ChangeKind = builder.enumType('ChangeKind', {
  description: 'What changed.',
  values: {
    FIGURE: { value: 'FIGURE' as const, description: 'A figure.' },
    DEADLINE: { value: 'DEADLINE' as const, description: 'A deadline.' },
    ROLE: {
      value: 'ROLE' as const,
      description: 'The strongest role of the given departments; not compared if the query names no departments.',
    },
  },
})

const Change = builder.objectRef<changes.Change>('Change').implement({
  description: 'One difference.',
  fields: (t) => ({
    what: t.expose('what', { type: ChangeKind, description: 'What changed.' }),
    left: t.exposeString('left', { nullable: true, description: 'The words (or the role) on the left; null if there are none.' }),
    right: t.exposeString('right', { nullable: true, description: 'The words (or the role) on the right; null if there are none.' }),
    leftTarget: t.expose('leftTarget', { type: Target, nullable: true, description: 'The figure or deadline on the left.' }),
    rightTarget: t.expose('rightTarget', { type: Target, nullable: true, description: 'The figure or deadline on the right.' }),
    tightened: t.exposeBoolean('tightened', {
      nullable: true,
      description: 'true if the right is stricter, false if it is not, null if they cannot be compared.',
    }),
  }),
})

const Naming = builder.objectRef<NamingRecord>('Naming').implement({
  description: 'A mention of a department in a measure.',
  fields: (t) => ({
    department: t.field({ type: Department, complexity: 0, description: 'The department.', resolve: ({ department }) => department }),
    role: t.field({
      type: Role,
      nullable: true,
      complexity: 0,
      description: 'The role of the department.',
      resolve: ({ relation }) => relation.role,
    }),
    status: t.field({
      type: ResolutionStatus,
      complexity: 0,
      description: 'Whether the name was resolved to one department.',
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
      description: 'For a task gained or lost: the similar measure in the other document, which names other departments.',
      resolve: ({ elsewhere }) => elsewhere?.measure ?? null,
    }),
    elsewhereNamings: t.field({
      type: [Naming],
      complexity: namings,
      description: 'The departments that the measure in `elsewhere` names.',
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
      description: 'The passages of the left document that name the given departments.',
      resolve: ({ left }) => [...(left?.namings ?? [])],
    }),
    rightNamings: t.field({
      type: [Naming],
      complexity: namings,
      description: 'The passages of the right document that name the given departments.',
      resolve: ({ right }) => [...(right?.namings ?? [])],
    }),
    similarity: t.exposeFloat('similarity', {
      nullable: true,
      description: 'Similarity of the words, from 0 to 1 (Dice): twice the common character trigrams, divided by those of both.',
    }),
    changes: t.field({
      type: [Change],
      complexity: { field: 0, multiplier: 2 },
      description: 'The differences.',
      resolve: ({ changes }) => [...changes],
    }),
  }),
})
