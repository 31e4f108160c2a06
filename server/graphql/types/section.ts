import { nodeOfKind, relatedNode, relatedPage } from '../context.ts'
import { pageCost } from '../paging.ts'
import { MeasureConnection, SectionConnection } from './connections.ts'
import { Node, Policy, Section } from './refs.ts'

Section.implement({
  description: 'A part of a policy or of one of its attachments.',
  interfaces: [Node],
  fields: (t) => ({
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
