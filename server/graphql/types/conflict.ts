import type * as store from '../../neo4j/store/conflicts.ts'
import { builder } from '../builder.ts'
import { Evidence, evidenceOf } from './evidence.ts'
import { Node } from './refs.ts'

const ConflictKind = builder.enumType('ConflictKind', {
  description: 'What documents say against one another, or leave open.',
  values: {
    NUMBER_PRINTED_TWICE: { description: 'Different documents print the same document number; both are held.' },
    TITLE_DIFFERS: { description: 'A citation prints another title than the document of its number has.' },
    SEVERAL_TEXTS: { description: 'One document came in several files with different bytes; the text of one is held.' },
    MAY_BE_ONE: { description: 'Departments of one place that may be one department; `nodes` has them.' },
    UNRESOLVED_NAME: { description: 'A department whose name leads to no full official name, or to several.' },
  } satisfies Record<store.ConflictKind, { description: string }>,
})

const Conflict = builder.objectRef<store.Conflict>('Conflict').implement({
  description: 'Something that documents say against one another, or leave open.',
  fields: (t) => ({
    words: t.exposeString('words', { description: 'The number, title or name, as printed or known.' }),
    count: t.exposeInt('count', { description: 'How many documents, departments or assignments it is about.' }),
    reason: t.exposeString('reason', { nullable: true, description: 'Why it could not be decided, where that is known.' }),
    nodes: t.field({
      type: [Node],
      complexity: { field: 1, multiplier: 2 },
      description: 'The documents or departments it is about.',
      resolve: ({ nodes }) => [...nodes],
    }),
    evidence: t.field({
      type: Evidence,
      nullable: true,
      description: 'The words of the citation, for TITLE_DIFFERS; null for the other kinds, whose nodes have their own evidence.',
      resolve: ({ relation }) => evidenceOf(relation),
    }),
  }),
})

export const Conflicts = builder.objectRef<store.ConflictsOfKind>('Conflicts').implement({
  description: 'The conflicts of one kind.',
  fields: (t) => ({
    kind: t.expose('kind', { type: ConflictKind, description: 'The kind.' }),
    totalCount: t.exposeInt('totalCount', { description: 'How many there are.' }),
    conflicts: t.field({
      type: [Conflict],
      complexity: { field: 1, multiplier: 10 },
      description: 'Those with the highest counts.',
      resolve: ({ conflicts }) => [...conflicts],
    }),
  }),
})
