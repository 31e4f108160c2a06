import type * as store from '../../neo4j/store/conflicts.ts'
import { builder } from '../builder.ts'
import { Evidence, evidenceOf } from './evidence.ts'
import { Node } from './refs.ts'

const ConflictKind = builder.enumType('ConflictKind', {
  description: 'A contradiction between documents, or a question that they leave open.',
  values: {
    NUMBER_PRINTED_TWICE: { description: 'Different documents have the same document number; both are held.' },
    TITLE_DIFFERS: { description: 'A citation gives a title that differs from the title of the document with that number.' },
    SEVERAL_TEXTS: { description: 'One document was loaded from several files with different bytes; one of the texts is held.' },
    MAY_BE_ONE: { description: 'Departments of one place that may be the same department; see `nodes`.' },
    UNRESOLVED_NAME: { description: 'A department whose name resolves to no full official name, or to several.' },
  } satisfies Record<store.ConflictKind, { description: string }>,
})

const Conflict = builder.objectRef<store.Conflict>('Conflict').implement({
  description: 'A contradiction between documents, or a question that they leave open.',
  fields: (t) => ({
    words: t.exposeString('words', { description: 'The number, title or name, as printed or known.' }),
    count: t.exposeInt('count', { description: 'Number of documents, departments or assignments concerned.' }),
    reason: t.exposeString('reason', { nullable: true, description: 'Why it could not be decided, if known.' }),
    nodes: t.field({
      type: [Node],
      complexity: { field: 1, multiplier: 2 },
      description: 'The documents or departments concerned.',
      resolve: ({ nodes }) => [...nodes],
    }),
    evidence: t.field({
      type: Evidence,
      nullable: true,
      description: 'For TITLE_DIFFERS the words of the citation; null for other kinds, whose nodes have their own evidence.',
      resolve: ({ relation }) => evidenceOf(relation),
    }),
  }),
})

export const Conflicts = builder.objectRef<store.ConflictsOfKind>('Conflicts').implement({
  description: 'The conflicts of one kind.',
  fields: (t) => ({
    kind: t.expose('kind', { type: ConflictKind, description: 'The kind.' }),
    totalCount: t.exposeInt('totalCount', { description: 'Number of conflicts of this kind.' }),
    conflicts: t.field({
      type: [Conflict],
      complexity: { field: 1, multiplier: 10 },
      description: 'The conflicts with the highest counts.',
      resolve: ({ conflicts }) => [...conflicts],
    }),
  }),
})
