import { builder } from '../builder.ts'
import { Adoption } from '../types/adoption.ts'

builder.queryField('adoption', (t) =>
  t.field({
    type: Adoption,
    nullable: true,
    description:
      'Who took up a document, who first, and how long after it; by place for a map of tiles. Null where no document with this id is held or referred to.',
    args: { document: t.arg.id({ required: true, description: 'Id of the document, held or not.' }) },
    complexity: 10,
    resolve: (_, { document }, context) => context.store.adoption(document),
  }),
)
