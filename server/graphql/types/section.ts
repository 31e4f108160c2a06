import { nodeOfKind, relatedNode, relatedPage } from '../context.ts'
import { pageCost } from '../paging.ts'
import { MeasureConnection, SectionConnection } from './connections.ts'
import { Node, Policy, Section } from './refs.ts'

Section.implement({
  description: 'A section of a policy or of one of its attachments.',
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
      description: 'Its parent section; null at the top level.',
      resolve: ({ id }, _, context) => relatedNode(context, 'Section.parent', id),
    }),
    sections: t.field({
      type: SectionConnection,
      description: 'Its direct subsections.',
      args: { ...t.arg.connectionArgs() },
      complexity: pageCost,
      resolve: ({ id }, args, context) => relatedPage(context, 'Section.sections', id, args),
    }),
    measures: t.field({
      type: MeasureConnection,
      description: 'The measures directly in it.',
      args: { ...t.arg.connectionArgs() },
      complexity: pageCost,
      resolve: ({ id }, args, context) => relatedPage(context, 'Section.measures', id, args),
    }),
  }),
})
