import { builder } from '../builder.ts'
import { changesSince } from '../changes.ts'
import { TaskFilter } from '../filters/taskFilter.ts'
import { pageCost } from '../paging.ts'
import { ChangeKind, ChangeReason, DataChangeConnection } from '../types/change.ts'

builder.queryField('changes', (t) =>
  t.field({
    type: DataChangeConnection,
    description:
      'What loads have changed since a version of the data or a day, the newest first, each with why; all that is kept when neither is given. Versions are kept 400 days. An unknown or older one gives UNKNOWN_VERSION, with the oldest known in `extensions.oldest`. A load that changes nothing leaves no entry. What changed of departments and places alone is not listed. Up to 100 on a page. The same as a feed: `/feed/changes.atom`, `/feed/changes.json`.',
    args: {
      sinceVersion: t.arg.string({ description: 'A value of `dataVersion` that was read before: the changes after it.' }),
      sinceDate: t.arg({ type: 'Date', description: 'The changes of this day (UTC) and later.' }),
      where: t.arg({
        type: TaskFilter,
        description:
          'Only what concerns these tasks: documents that were added with some of them, tasks and deadlines that changed, documents that were repealed. A department, a line, a place, a saved search. Tasks that are gone are listed where nothing but `department` is asked.',
      }),
      document: t.arg.id({ description: 'Only what this document changed, and who came to cite or repeal it.' }),
      kinds: t.arg({ type: [ChangeKind], description: 'Only these.' }),
      reasons: t.arg({ type: [ChangeReason], description: 'Only for these reasons.' }),
      first: t.arg.int({ description: 'How many, up to 100; 20 when left out.' }),
      after: t.arg.string({ description: 'Only those after this cursor.' }),
    },
    complexity: pageCost,
    resolve: (_, args, context) => changesSince(context.store, args),
  }),
)
