import type { LifeState as State } from '../../lexicon/lifeStates.ts'
import type { DocumentState as Told } from '../../neo4j/store/documentState.ts'
import { builder } from '../builder.ts'
import { nodeOfKind } from '../context.ts'
import { Policy } from './refs.ts'

export const LifeState = builder.enumType('LifeState', {
  description: 'The state of a document on a day, according to held texts.',
  values: {
    IN_FORCE: {
      value: 'IN_FORCE' as State,
      description:
        'Its own text or its website record says so, and no held text ends it. A repeal by a text that is not held is not known.',
    },
    NOT_YET_IN_FORCE: {
      value: 'NOT_YET_IN_FORCE' as State,
      description: 'The day is before its first day of force, or before it was signed.',
    },
    EXPIRED: { value: 'EXPIRED' as State, description: 'It expired before the day by its own text, or its website record says so (失效).' },
    REPEALED: { value: 'REPEALED' as State, description: 'A held policy repeals it by that day, or its website record says so (废止).' },
    DRAFT: { value: 'DRAFT' as State, description: 'A draft (征求意见稿, 草案): never in force as such.' },
    UNKNOWN: { value: 'UNKNOWN' as State, description: 'No held text says whether it is in force.' },
  },
})

export const DocumentState = builder.objectRef<Told>('DocumentState').implement({
  description: 'The state of a document on a day, with the quoted words.',
  fields: (t) => ({
    asOf: t.expose('asOf', { type: 'Date', complexity: 0, description: 'The requested day.' }),
    state: t.expose('state', { type: LifeState, complexity: 0, description: 'The state on that day.' }),
    since: t.expose('since', {
      type: 'Date',
      nullable: true,
      complexity: 0,
      description:
        'IN_FORCE: its first day. REPEALED: the first day of the repeal. EXPIRED: its last day. NOT_YET_IN_FORCE: its future first day. Null if no text gives it.',
    }),
    until: t.expose('until', { type: 'Date', nullable: true, complexity: 0, description: 'Its last day according to its own text.' }),
    words: t.exposeString('words', {
      nullable: true,
      complexity: 0,
      description: 'The quoted words: of its own text, its website record, or the policy that repeals it.',
    }),
    repealedBy: t.field({
      type: Policy,
      nullable: true,
      description: 'The held policy that repeals it. If the state is UNKNOWN, the day of the repeal is unknown.',
      resolve: ({ repealedBy }, _, context) => (repealedBy === null ? null : nodeOfKind(context, 'POLICY', repealedBy)),
    }),
  }),
})
