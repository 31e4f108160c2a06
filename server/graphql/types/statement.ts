import type * as store from '../../neo4j/store/statements.ts'
import { builder } from '../builder.ts'
import { NodeKind, RelationKind, ResolutionStatus, Role } from './enums.ts'

const StatementEnd = builder.objectRef<store.Statement['node']>('StatementEnd').implement({
  description: 'The node that a statement points to, with the fields needed for a label.',
  fields: (t) => ({
    id: t.exposeID('id', { complexity: 0, description: 'Id of the node.' }),
    kind: t.expose('kind', { type: NodeKind, complexity: 0, description: 'Kind of the node.' }),
    title: t.exposeString('title', { complexity: 0, description: 'Its title, name or text.' }),
  }),
})

export const Statement = builder.objectRef<store.Statement>('Statement').implement({
  description: 'A statement read from a text.',
  fields: (t) => ({
    id: t.id({ complexity: 0, description: 'Id of the relationship.', resolve: ({ relation }) => relation.id }),
    relation: t.field({
      type: RelationKind,
      complexity: 0,
      description: 'Type of the relationship.',
      resolve: ({ relation }) => relation.type,
    }),
    role: t.field({
      type: Role,
      nullable: true,
      complexity: 0,
      description: 'For assignments, the role.',
      resolve: ({ relation }) => relation.role,
    }),
    status: t.field({
      type: ResolutionStatus,
      complexity: 0,
      description: 'Resolution status.',
      resolve: ({ relation }) => relation.status,
    }),
    reason: t.string({
      nullable: true,
      complexity: 0,
      description: 'If unresolved, why. If resolved, where the full name is known from. Often null.',
      resolve: ({ relation }) => relation.reason,
    }),
    as: t.string({ nullable: true, complexity: 0, description: 'The words as printed.', resolve: ({ relation }) => relation.as }),
    rule: t.string({
      nullable: true,
      complexity: 0,
      description: 'Name of the extraction rule that found it.',
      resolve: ({ relation }) => relation.rule,
    }),
    start: t.int({
      nullable: true,
      complexity: 0,
      description: 'Start offset in the text of the policy.',
      resolve: ({ relation }) => relation.start,
    }),
    end: t.int({
      nullable: true,
      complexity: 0,
      description: 'End offset in the text of the policy.',
      resolve: ({ relation }) => relation.end,
    }),
    line: t.int({
      nullable: true,
      complexity: 0,
      description: 'Line where the words begin, from 1.',
      resolve: ({ relation }) => relation.line,
    }),
    source: t.id({
      complexity: 0,
      description: 'Id of the measure, policy or upstream task that makes the statement.',
      resolve: ({ relation }) => relation.from,
    }),
    node: t.field({ type: StatementEnd, complexity: 0, description: 'The node it points to.', resolve: ({ node }) => node }),
  }),
})
