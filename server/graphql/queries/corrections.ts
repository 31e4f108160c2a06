import type { CorrectedDocument } from '../../neo4j/store/noteStatements.ts'
import { builder } from '../builder.ts'
import { nodeOfKind } from '../context.ts'
import { Policy } from '../types/refs.ts'

const Corrected = builder.objectRef<CorrectedDocument>('CorrectedPolicy').implement({
  description: 'A policy with statements that people have corrected.',
  fields: (t) => ({
    policy: t.field({
      type: Policy,
      nullable: true,
      description: 'The policy; null if it has been removed since.',
      resolve: ({ document }, _, context) => nodeOfKind(context, 'POLICY', document),
    }),
    keys: t.exposeStringList('keys', {
      description:
        'Keys of the corrections that are in effect. `/notes.json` has their content, and the corrections whose statement no longer exists.',
    }),
  }),
})

builder.queryField('corrections', (t) =>
  t.field({
    type: [Corrected],
    description: 'The policies with corrections made by people, by id. Read-only: corrections are posted to `/notes`.',
    resolve: (_, __, context) => context.store.correctedDocuments(),
  }),
)
