import { nodeOfKind, relatedNode, relatedPage } from '../context.ts'
import { pageCost } from '../paging.ts'
import {
  AssignmentConnection,
  CitationConnection,
  ConcernConnection,
  SameWordsConnection,
  TargetConnection,
  UpstreamTaskConnection,
} from './connections.ts'
import { CitationKind, Role } from './enums.ts'
import { Measure, Node, Policy, Section } from './refs.ts'

Measure.implement({
  description: 'The smallest numbered unit of a policy that gives a task.',
  interfaces: [Node],
  fields: (t) => ({
    policy: t.field({
      type: Policy,
      nullable: true,
      description: 'The policy it is part of.',
      resolve: ({ document }, _, context) => nodeOfKind(context, 'POLICY', document),
    }),
    section: t.field({
      type: Section,
      nullable: true,
      description: 'The section that contains it.',
      resolve: ({ id }, _, context) => relatedNode(context, 'Measure.section', id),
    }),
    assignments: t.field({
      type: AssignmentConnection,
      description: 'The departments it names, each with its role and the quoted words.',
      args: { ...t.arg.connectionArgs(), roles: t.arg({ type: [Role], description: 'Only these roles; all when omitted.' }) },
      complexity: pageCost,
      resolve: ({ id }, args, context) => relatedPage(context, 'Measure.assignments', id, args),
    }),
    citations: t.field({
      type: CitationConnection,
      description: 'The documents it refers to.',
      args: {
        ...t.arg.connectionArgs(),
        relations: t.arg({ type: [CitationKind], description: 'Only these kinds of citation; all when omitted.' }),
      },
      complexity: pageCost,
      resolve: ({ id }, args, context) => relatedPage(context, 'Measure.citations', id, args),
    }),
    industries: t.field({
      type: ConcernConnection,
      description: 'The industries it names.',
      args: { ...t.arg.connectionArgs() },
      complexity: pageCost,
      resolve: ({ id }, args, context) => relatedPage(context, 'Measure.industries', id, args),
    }),
    targets: t.field({
      type: TargetConnection,
      description: 'The figures and deadlines it sets.',
      args: { ...t.arg.connectionArgs() },
      complexity: pageCost,
      resolve: ({ id }, args, context) => relatedPage(context, 'Measure.targets', id, args),
    }),
    sameWords: t.field({
      type: SameWordsConnection,
      description:
        'Measures and tasks of other documents with the same words, cited or not, most similar first. Words that occur in more than 20 documents are not counted.',
      args: { ...t.arg.connectionArgs() },
      complexity: pageCost,
      resolve: ({ id }, args, context) => relatedPage(context, 'Measure.sameWords', id, args),
    }),
    upstreamTasks: t.field({
      type: UpstreamTaskConnection,
      description: 'The tasks of higher documents that it carries out according to a table.',
      args: { ...t.arg.connectionArgs() },
      complexity: pageCost,
      resolve: ({ id }, args, context) => relatedPage(context, 'Measure.upstreamTasks', id, args),
    }),
  }),
})
