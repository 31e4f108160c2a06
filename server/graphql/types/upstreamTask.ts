import { taskTitle } from '../../graph/captions.ts'
import { nodeOfKind, relatedNode, relatedPage } from '../context.ts'
import { pageCost } from '../paging.ts'
import { CarryingMeasureConnection, MinistryConnection, SameWordsConnection } from './connections.ts'
import { Evidence, passageEvidence } from './evidence.ts'
import { Document, Node, Policy, UpstreamTask } from './refs.ts'

UpstreamTask.implement({
  description: 'A task of a cited document, known through a local division-of-work table (任务分解表).',
  interfaces: [Node],
  fields: (t) => ({
    title: t.string({ description: 'Its number and words: 第30项 支持优化外商投资环境….', resolve: (task) => taskTitle(task) }),
    document: t.field({
      type: Document,
      nullable: true,
      description: 'The cited document it belongs to.',
      resolve: ({ id }, _, context) => relatedNode(context, 'UpstreamTask.document', id),
    }),
    statedBy: t.field({
      type: Policy,
      nullable: true,
      description: 'The local policy whose table states it.',
      resolve: ({ statedBy }, _, context) => (statedBy ? nodeOfKind(context, 'POLICY', statedBy) : null),
    }),
    evidence: t.field({
      type: Evidence,
      nullable: true,
      description: 'The quoted words of the table.',
      resolve: (task) => passageEvidence(task, task.statedBy),
    }),
    ministries: t.field({
      type: MinistryConnection,
      description: 'The departments that the table names for it.',
      args: { ...t.arg.connectionArgs() },
      complexity: pageCost,
      resolve: ({ id }, args, context) => relatedPage(context, 'UpstreamTask.ministries', id, args),
    }),
    sameWords: t.field({
      type: SameWordsConnection,
      description: 'The measures of other documents with the same words, most similar first.',
      args: { ...t.arg.connectionArgs() },
      complexity: pageCost,
      resolve: ({ id }, args, context) => relatedPage(context, 'UpstreamTask.sameWords', id, args),
    }),
    measures: t.field({
      type: CarryingMeasureConnection,
      description: 'The local measures that carry it out.',
      args: { ...t.arg.connectionArgs() },
      complexity: pageCost,
      resolve: ({ id }, args, context) => relatedPage(context, 'UpstreamTask.measures', id, args),
    }),
  }),
})
