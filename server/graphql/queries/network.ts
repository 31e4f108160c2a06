import type * as store from '../../neo4j/store/connections.ts'
import { builder } from '../builder.ts'
import { within } from '../limits.ts'
import { Department } from '../types/refs.ts'

const Partner = builder.objectRef<store.Partner>('Partner').implement({
  description: 'A body that is named in the same measures.',
  fields: (t) => ({
    department: t.field({ type: Department, description: 'The partner.', resolve: ({ department }) => department }),
    together: t.exposeInt('together', { description: 'Measures that name both.' }),
    leads: t.exposeInt('leads', { description: 'Of these, where the partner leads.' }),
    ledBy: t.exposeInt('ledBy', { description: 'Of these, where the body asked for leads.' }),
    documents: t.exposeInt('documents', { description: 'In so many policies.' }),
  }),
})

const BureauNetwork = builder.objectRef<store.BureauNetwork>('BureauNetwork').implement({
  description: 'With whom a body works, and who leads.',
  fields: (t) => ({
    department: t.field({ type: Department, description: 'The body.', resolve: ({ department }) => department }),
    measures: t.exposeInt('measures', { description: 'Measures that name it.' }),
    partners: t.field({
      type: [Partner],
      complexity: { field: 0, multiplier: 1 },
      description: 'Its partners, the most frequent first.',
      resolve: ({ partners }) => [...partners],
    }),
    partnerTotal: t.exposeInt('partnerTotal', { description: 'All partners; the list ends at the limit.' }),
  }),
})

builder.queryField('network', (t) =>
  t.field({
    type: BureauNetwork,
    nullable: true,
    description: 'A bureau’s network: the bodies named in the same measures, how often, and who leads. Null where there is no such body.',
    args: {
      department: t.arg.id({ required: true, description: 'Id of the body.' }),
      limit: t.arg.int({ defaultValue: 50, description: 'How many partners at most, up to 300.' }),
    },
    complexity: ({ limit }) => ({ field: 5, multiplier: limit ?? 50 }),
    resolve: (_, { department, limit }, context) => context.store.network(department, within('limit', limit ?? 50, 1, 300)),
  }),
)
