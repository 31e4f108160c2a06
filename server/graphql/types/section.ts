import { nodeOfKind, relatedNode, relatedPage } from '../context.ts'
import { pageCost } from '../paging.ts'
import { MeasureConnection, SectionConnection } from './connections.ts'
import { Node, Policy, Section } from './refs.ts'

Section.implement({
  description: 'A part of a policy or of one of its attachments.',
  interfaces: [Node],
  fields: (t) => ({
    label: t.exposeString('label', { nullable: true, description: 'Its mark as printed: 一、, 附件1.' }),
    title: t.exposeString('title', { nullable: true, description: 'Its heading.' }),
    path: t.exposeString('path', { nullable: true, description: 'Its place in the tree of the document.' }),
    start: t.exposeInt('start', { nullable: true, description: 'Where it begins in the source text of the policy.' }),
    end: t.exposeInt('end', { nullable: true, description: 'Where it ends in the source text of the policy.' }),
    line: t.exposeInt('line', { nullable: true, description: 'Line of the source text, from 1.' }),
    policy: t.field({
      type: Policy,
      nullable: true,
      description: 'The policy it is part of.',
      resolve: ({ document }, _, context) => nodeOfKind(context, 'POLICY', document),
    }),
    parent: t.field({
      type: Section,
      nullable: true,
      description: 'The section above it; null at the top.',
      resolve: ({ id }, _, context) => relatedNode(context, 'Section.parent', id),
    }),
    sections: t.field({
      type: SectionConnection,
      description: 'The parts directly under it.',
      args: { ...t.arg.connectionArgs() },
      complexity: pageCost,
      resolve: ({ id }, args, context) => relatedPage(context, 'Section.sections', id, args),
    }),
    measures: t.field({
      type: MeasureConnection,
      description: 'The measures directly under it.',
      args: { ...t.arg.connectionArgs() },
      complexity: pageCost,
      resolve: ({ id }, args, context) => relatedPage(context, 'Section.measures', id, args),
    }),
  }),
})
