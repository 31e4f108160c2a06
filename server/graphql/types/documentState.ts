import type { LifeState as State, DocumentState as Told } from '../../neo4j/store/documentState.ts'
import { builder } from '../builder.ts'
import { nodeOfKind } from '../context.ts'
import { Policy } from './refs.ts'

export const LifeState = builder.enumType('LifeState', {
  description: 'The state of a document on a day, by what the held texts say.',
  values: {
    IN_FORCE: {
      value: 'IN_FORCE' as State,
      description: 'Its own words or its site’s record say so, and no held text ends it. A repeal by a text that is not held is not known.',
    },
    NOT_YET_IN_FORCE: { value: 'NOT_YET_IN_FORCE' as State, description: 'The day lies before its first day, or before it was signed.' },
    EXPIRED: { value: 'EXPIRED' as State, description: 'Its own last day lies before the day, or its site’s record says so (失效).' },
    REPEALED: { value: 'REPEALED' as State, description: 'A held policy repeals it by then, or its site’s record says so (废止).' },
    DRAFT: { value: 'DRAFT' as State, description: 'A draft (征求意见稿, 草案): never in force as it stands.' },
    UNKNOWN: { value: 'UNKNOWN' as State, description: 'No held text says anything of its life. It may be in force or not.' },
  },
})

export const DocumentState = builder.objectRef<Told>('DocumentState').implement({
  description: 'The state of a document on a day, with the words that say so.',
  fields: (t) => ({
    asOf: t.expose('asOf', { type: 'Date', complexity: 0, description: 'The day asked for.' }),
    state: t.expose('state', { type: LifeState, complexity: 0, description: 'The state on that day.' }),
    since: t.expose('since', {
      type: 'Date',
      nullable: true,
      complexity: 0,
      description:
        'IN_FORCE: its first day. REPEALED: first day of the repeal. EXPIRED: its last day. NOT_YET_IN_FORCE: the first day to come. Null where no text names it.',
    }),
    until: t.expose('until', { type: 'Date', nullable: true, complexity: 0, description: 'Its last day by its own words.' }),
    words: t.exposeString('words', {
      nullable: true,
      complexity: 0,
      description: 'The words that say so: its own, those of its site’s record, or those of the policy that repeals it.',
    }),
    repealedBy: t.field({
      type: Policy,
      nullable: true,
      description: 'The held policy that repeals it. With state UNKNOWN: it repeals it, but from which day is not known.',
      resolve: ({ repealedBy }, _, context) => (repealedBy === null ? null : nodeOfKind(context, 'POLICY', repealedBy)),
    }),
  }),
})
