import { builder } from '../builder.ts'
import { Adoption } from '../types/adoption.ts'

builder.queryField('adoption', (t) =>
  t.field({
    type: Adoption,
    nullable: true,
    description:
      'Which policies took up a document, which were first, and how many days later; grouped by place for a tile map. Null if no document has this id.',
    args: { document: t.arg.id({ required: true, description: 'Id of the document; its text need not be held.' }) },
    complexity: 10,
    resolve: (_, { document }, context) => context.store.adoption(document),
  }),
)
