import type * as records from '../../neo4j/store/records.ts'
import { builder, type InputRef } from '../builder.ts'
import { LifeState } from '../types/documentState.ts'
import * as enums from '../types/enums.ts'
import type { RangeOperators, StateOperators, TextOperators } from './tests.ts'

const missing = { description: 'true: the value is missing; false: the value is present.' }

export const TextFilter: InputRef<TextOperators> = builder.inputRef<TextOperators>('TextFilter').implement({
  description: 'A test on a text. Several operators must all hold.',
  fields: (t) => ({
    eq: t.string({ description: 'Equals this text.' }),
    in: t.stringList({ description: 'Equals one of these texts.' }),
    contains: t.string({ description: 'Contains this text; case is ignored.' }),
    startsWith: t.string({ description: 'Starts with this text.' }),
    missing: t.boolean(missing),
  }),
})

export const IdFilter: InputRef<{ eq?: string | null; in?: readonly string[] | null }> = builder
  .inputRef<{ eq?: string | null; in?: readonly string[] | null }>('IdFilter')
  .implement({
    description: 'A test on an id.',
    fields: (t) => ({
      eq: t.id({ description: 'This id.' }),
      in: t.idList({ description: 'Is one of these ids.' }),
    }),
  })

export const IntFilter: InputRef<RangeOperators<number>> = builder.inputRef<RangeOperators<number>>('IntFilter').implement({
  description: 'A test on an integer.',
  fields: (t) => ({
    eq: t.int({ description: 'Exactly this.' }),
    in: t.intList({ description: 'Is one of these numbers.' }),
    gte: t.int({ description: 'Is this number or more.' }),
    lte: t.int({ description: 'Is this number or less.' }),
    missing: t.boolean(missing),
  }),
})

export const DateFilter: InputRef<RangeOperators<string>> = builder.inputRef<RangeOperators<string>>('DateFilter').implement({
  description: 'A test on a day.',
  fields: (t) => ({
    eq: t.field({ type: 'Date', description: 'Is this day.' }),
    gte: t.field({ type: 'Date', description: 'Is this day or later.' }),
    lte: t.field({ type: 'Date', description: 'Is this day or earlier.' }),
    missing: t.boolean(missing),
  }),
})

export interface WordOperators<T extends string> {
  readonly eq?: T | null
  readonly in?: readonly T[] | null
}

export const LevelFilter: InputRef<WordOperators<records.Level>> = builder.inputRef<WordOperators<records.Level>>('LevelFilter').implement({
  description: 'A test on the level of government.',
  fields: (t) => ({
    eq: t.field({ type: enums.Level, description: 'This level.' }),
    in: t.field({ type: [enums.Level], description: 'Is one of these levels.' }),
  }),
})

export const DepartmentKindFilter: InputRef<WordOperators<records.DepartmentKind>> = builder
  .inputRef<WordOperators<records.DepartmentKind>>('DepartmentKindFilter')
  .implement({
    description: 'A test on the kind of a department.',
    fields: (t) => ({
      eq: t.field({ type: enums.DepartmentKind, description: 'This kind.' }),
      in: t.field({ type: [enums.DepartmentKind], description: 'Is one of these kinds.' }),
    }),
  })

export const StatusFilter: InputRef<WordOperators<records.ResolutionStatus>> = builder
  .inputRef<WordOperators<records.ResolutionStatus>>('StatusFilter')
  .implement({
    description: 'A test on a resolution status.',
    fields: (t) => ({
      eq: t.field({ type: enums.ResolutionStatus, description: 'This status.' }),
      in: t.field({ type: [enums.ResolutionStatus], description: 'Is one of these statuses.' }),
    }),
  })

export const StateFilter: InputRef<StateOperators> = builder.inputRef<StateOperators>('StateFilter').implement({
  description: 'A test on the state of a policy on a given day. The day is required.',
  fields: (t) => ({
    asOf: t.field({ type: 'Date', required: true, description: 'The day: 2026-07-31.' }),
    in: t.field({ type: [LifeState], required: true, description: 'Is one of these states.' }),
  }),
})
