import { MOST_CONFLICTS } from '../../neo4j/store/conflicts.ts'
import type * as statistics from '../../neo4j/store/statistics.ts'
import { builder } from '../builder.ts'
import { within } from '../limits.ts'
import { AlarmKind } from './alarm.ts'
import { Conflicts } from './conflict.ts'
import { NodeKind, RelationKind, ResolutionStatus } from './enums.ts'

type Counted = statistics.Statistics['nodes'][number]

const KindCount = builder.objectRef<Counted>('KindCount').implement({
  description: 'How many nodes there are of a kind.',
  fields: (t) => ({
    kind: t.expose('kind', { type: NodeKind, description: 'The kind.' }),
    count: t.exposeInt('count', { description: 'How many.' }),
  }),
})

const RelationCount = builder.objectRef<statistics.Statistics['relations'][number]>('RelationCount').implement({
  description: 'How many relationships there are of a kind.',
  fields: (t) => ({
    kind: t.expose('kind', { type: RelationKind, description: 'The kind.' }),
    count: t.exposeInt('count', { description: 'How many.' }),
  }),
})

const StatusCount = builder.objectRef<statistics.Statistics['statuses'][number]>('StatusCount').implement({
  description: 'How many relationships of one kind have each resolution status.',
  fields: (t) => ({
    kind: t.expose('kind', { type: RelationKind, description: 'The kind of relationship.' }),
    status: t.expose('status', { type: ResolutionStatus, description: 'How far it is resolved.' }),
    count: t.exposeInt('count', { description: 'How many.' }),
  }),
})

const AlarmCount = builder.objectRef<statistics.Statistics['alarms'][number]>('AlarmCount').implement({
  description: 'How many passages may have been read badly, of one kind.',
  fields: (t) => ({
    kind: t.expose('kind', { type: AlarmKind, description: 'What is suspicious.' }),
    count: t.exposeInt('count', { description: 'How many places.' }),
    policies: t.exposeInt('policies', { description: 'In how many policies.' }),
  }),
})

export const Statistics = builder.objectRef<statistics.Statistics>('Statistics').implement({
  description: 'What the graph holds.',
  fields: (t) => ({
    nodes: t.field({ type: [KindCount], description: 'Nodes by kind; a kind without nodes counts 0.', resolve: ({ nodes }) => [...nodes] }),
    relations: t.field({ type: [RelationCount], description: 'Relationships by kind.', resolve: ({ relations }) => [...relations] }),
    statuses: t.field({
      type: [StatusCount],
      description: 'Assignments and citations by resolution status.',
      resolve: ({ statuses }) => [...statuses],
    }),
    alarms: t.field({
      type: [AlarmCount],
      description: 'What may have been read badly, by kind; a kind without alarms counts 0.',
      resolve: ({ alarms }) => [...alarms],
    }),
    conflicts: t.field({
      type: [Conflicts],
      description: 'What documents say against one another, or leave open, by kind; a kind without any counts 0.',
      args: { first: t.arg.int({ defaultValue: 20, description: 'How many of each kind, 100 at most.' }) },
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
