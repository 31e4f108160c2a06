import { builder } from '../builder.ts'
import { changesSince } from '../changes.ts'
import { TaskFilter } from '../filters/taskFilter.ts'
import { pageCost } from '../paging.ts'
import { ChangeKind, ChangeReason, DataChangeConnection } from '../types/change.ts'

builder.queryField('changes', (t) =>
  t.field({
    type: DataChangeConnection,
    description:
      'Changes made by loads since a version of the data or since a day, newest first, each with its reason. Returns all kept changes if neither is given. Versions are kept for 400 days; an unknown or older one gives UNKNOWN_VERSION, with the oldest known version in `extensions.oldest`. A load that changes nothing has no entry. Changes that concern only departments or places are not listed. Up to 100 on a page. Also available as a feed: `/feed/changes.atom`, `/feed/changes.json`.',
    args: {
      sinceVersion: t.arg.string({ description: 'A `dataVersion` received earlier: returns the changes after it.' }),
      sinceDate: t.arg({ type: 'Date', description: 'Only changes on this day (UTC) or later.' }),
      where: t.arg({
        type: TaskFilter,
        description:
          'Only changes that concern these tasks: added documents with matching tasks, changed tasks and deadlines, repealed documents. For example a department, a line, a place or a saved search. Removed tasks are listed only if `department` is the only condition.',
      }),
      document: t.arg.id({ description: 'Only changes in this document, and documents that began to cite it or repealed it.' }),
      kinds: t.arg({ type: [ChangeKind], description: 'Only these.' }),
      reasons: t.arg({ type: [ChangeReason], description: 'Only changes with these reasons.' }),
      first: t.arg.int({ description: 'Number of changes, up to 100; 20 by default.' }),
      after: t.arg.string({ description: 'Only changes after this cursor.' }),
    },
    complexity: pageCost,
    resolve: (_, args, context) => changesSince(context.store, args),
  }),
)
