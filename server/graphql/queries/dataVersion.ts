import { builder } from '../builder.ts'

builder.queryField('dataVersion', (t) =>
  t.string({
    nullable: true,
    description:
      'Version of the data: the content hash of the graph. Answers given with the same version, and on the same day, still hold. Null before anything was loaded.',
    resolve: (_, __, context) => context.store.dataVersion(),
  }),
)
