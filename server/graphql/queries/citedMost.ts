import type * as store from '../../neo4j/store/connections.ts'
import { builder } from '../builder.ts'
import { LIMITS, within } from '../limits.ts'
import { Document } from '../types/refs.ts'

const CitedMost = builder.objectRef<store.CitedMost>('CitedMost').implement({
  description: 'A document, and how often it is cited.',
  fields: (t) => ({
    document: t.field({ type: Document, description: 'The document.', resolve: ({ document }) => document }),
    policies: t.exposeInt('policies', { description: 'Number of policies that refer to it.' }),
    mentions: t.exposeInt('mentions', { description: 'Number of mentions in their texts.' }),
    places: t.exposeInt('mentions', { description: 'Number of mentions in their texts.', deprecationReason: 'Renamed: use `mentions`.' }),
    implements: t.exposeInt('implements', { description: 'Number of mentions that say the text implements it.' }),
    basedOn: t.exposeInt('basedOn', { description: 'Number of mentions that say the text is based on it.' }),
    cites: t.exposeInt('cites', { description: 'Number of mentions that say neither.' }),
  }),
})

builder.queryField('citedMost', (t) =>
  t.field({
    type: [CitedMost],
    description: 'The documents that most policies refer to. Use `held: false` to see what to collect next.',
    args: {
      held: t.arg.boolean({ description: 'false: only documents whose text is not held; true: only held ones; all by default.' }),
      first: t.arg.int({ defaultValue: 20, description: 'Number of documents, 100 at most.' }),
    },
    complexity: ({ first }) => ({ field: 5, multiplier: first ?? 20 }),
    resolve: async (_, { held, first }, context) => [
      ...(await context.store.citedMost(held ?? null, within('first', first ?? 20, 1, LIMITS.page))),
    ],
  }),
)
