import { MOST_CONFLICTS } from '../../neo4j/store/conflicts.ts'
import type * as statistics from '../../neo4j/store/statistics.ts'
import { builder } from '../builder.ts'
import { within } from '../limits.ts'
import { AlarmKind } from './alarm.ts'
import { Conflicts } from './conflict.ts'
import { NodeKind, RelationKind, ResolutionStatus } from './enums.ts'

type Counted = statistics.Statistics['nodes'][number]

const KindCount = builder.objectRef<Counted>('KindCount').implement({
  description: 'Number of nodes of a kind.',
  fields: (t) => ({
    kind: t.expose('kind', { type: NodeKind, description: 'The kind.' }),
    count: t.exposeInt('count', { description: 'How many.' }),
  }),
})

const RelationCount = builder.objectRef<statistics.Statistics['relations'][number]>('RelationCount').implement({
  description: 'Number of relationships of a kind.',
  fields: (t) => ({
    kind: t.expose('kind', { type: RelationKind, description: 'The kind.' }),
    count: t.exposeInt('count', { description: 'How many.' }),
  }),
})

const StatusCount = builder.objectRef<statistics.Statistics['statuses'][number]>('StatusCount').implement({
  description: 'Number of relationships of one kind with one resolution status.',
  fields: (t) => ({
    kind: t.expose('kind', { type: RelationKind, description: 'The kind of relationship.' }),
    status: t.expose('status', { type: ResolutionStatus, description: 'The resolution status.' }),
    count: t.exposeInt('count', { description: 'How many.' }),
  }),
})

const AlarmCount = builder.objectRef<statistics.Statistics['alarms'][number]>('AlarmCount').implement({
  description: 'Number of passages with one kind of alarm.',
  fields: (t) => ({
    kind: t.expose('kind', { type: AlarmKind, description: 'What is suspicious.' }),
    count: t.exposeInt('count', { description: 'Number of passages.' }),
    policies: t.exposeInt('policies', { description: 'Number of policies that have such passages.' }),
  }),
})

export const Statistics = builder.objectRef<statistics.Statistics>('Statistics').implement({
  description: 'What the graph holds.',
  fields: (t) => ({
    nodes: t.field({
      type: [KindCount],
      description: 'Number of nodes by kind, including kinds without nodes.',
      resolve: ({ nodes }) => [...nodes],
    }),
    relations: t.field({
      type: [RelationCount],
      description: 'Number of relationships by kind.',
      resolve: ({ relations }) => [...relations],
    }),
    statuses: t.field({
      type: [StatusCount],
      description: 'Number of assignments and citations by resolution status.',
      resolve: ({ statuses }) => [...statuses],
    }),
    alarms: t.field({
      type: [AlarmCount],
      description: 'Number of passages that may have been read badly, by kind, including kinds without any.',
      resolve: ({ alarms }) => [...alarms],
    }),
    conflicts: t.field({
      type: [Conflicts],
      description: 'Contradictions between documents and questions that they leave open, by kind, including kinds without any.',
      args: { first: t.arg.int({ defaultValue: 20, description: 'Number of conflicts of each kind to list, 100 at most.' }) },
      complexity: ({ first }) => ({ field: 5, multiplier: first ?? 20 }),
      resolve: async (_, { first }, context) => {
        const most = within('first', first ?? 20, 1, MOST_CONFLICTS)
        return (await context.store.conflicts()).map((each) => ({ ...each, conflicts: each.conflicts.slice(0, most) }))
      },
    }),
    contentHash: t.exposeString('contentHash', {
      nullable: true,
      description: 'Hash of the whole content: equal graphs have equal hashes.',
    }),
  }),
})
