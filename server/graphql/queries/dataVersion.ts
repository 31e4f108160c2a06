import { builder } from '../builder.ts'

builder.queryField('dataVersion', (t) =>
  t.string({
    nullable: true,
    description:
      'Version of the data: the content hash of the graph. Answers with the same version and from the same day are still valid. Null before anything was loaded.',
    resolve: (_, __, context) => context.store.dataVersion(),
  }),
)
