import { relatedNode, relatedPage } from '../context.ts'
import { pageCost } from '../paging.ts'
import { DepartmentConnection, JurisdictionConnection, PolicyConnection } from './connections.ts'
import { Jurisdiction, Node } from './refs.ts'

Jurisdiction.implement({
  description: 'A place or a zone.',
  interfaces: [Node],
  fields: (t) => ({
    within: t.field({
      type: Jurisdiction,
      nullable: true,
      description: 'The place that contains it.',
      resolve: ({ id }, _, context) => relatedNode(context, 'Jurisdiction.within', id),
    }),
    contains: t.field({
      type: JurisdictionConnection,
      description: 'The places and zones directly within it.',
      args: { ...t.arg.connectionArgs() },
      complexity: pageCost,
      resolve: ({ id }, args, context) => relatedPage(context, 'Jurisdiction.contains', id, args),
    }),
    departments: t.field({
      type: DepartmentConnection,
      description: 'Its departments.',
      args: { ...t.arg.connectionArgs() },
      complexity: pageCost,
      resolve: ({ id }, args, context) => relatedPage(context, 'Jurisdiction.departments', id, args),
    }),
    policies: t.field({
      type: PolicyConnection,
      description: 'The policies that apply in it.',
      args: { ...t.arg.connectionArgs() },
      complexity: pageCost,
      resolve: ({ id }, args, context) => relatedPage(context, 'Jurisdiction.policies', id, args),
    }),
  }),
})
