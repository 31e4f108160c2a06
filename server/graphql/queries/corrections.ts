import type { CorrectedDocument } from '../../neo4j/store/noteStatements.ts'
import { builder } from '../builder.ts'
import { nodeOfKind } from '../context.ts'
import { Policy } from '../types/refs.ts'

const Corrected = builder.objectRef<CorrectedDocument>('CorrectedPolicy').implement({
  description: 'A policy of which people have corrected statements.',
  fields: (t) => ({
    policy: t.field({
      type: Policy,
      nullable: true,
      description: 'The policy; null where it was removed meanwhile.',
      resolve: ({ document }, _, context) => nodeOfKind(context, 'POLICY', document),
    }),
    keys: t.exposeStringList('keys', {
      description: 'The corrections that hold, by their keys; `/notes.json` has what each says, and those whose statement is gone.',
    }),
  }),
})

builder.queryField('corrections', (t) =>
  t.field({
    type: [Corrected],
    description: 'The policies that people have corrected, by id. Corrections are posted to `/notes`; this only reads.',
    resolve: (_, __, context) => context.store.correctedDocuments(),
  }),
)
