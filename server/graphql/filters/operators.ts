import type * as records from '../../neo4j/store/records.ts'
import { builder, type InputRef } from '../builder.ts'
import { LifeState } from '../types/documentState.ts'
import * as enums from '../types/enums.ts'
import type { RangeOperators, StateOperators, TextOperators } from './tests.ts'

const missing = { description: 'true: only where nothing is known; false: only where something is.' }

export const TextFilter: InputRef<TextOperators> = builder.inputRef<TextOperators>('TextFilter').implement({
  description: 'A test on words. Several operators together must all hold.',
  fields: (t) => ({
    eq: t.string({ description: 'Exactly these words.' }),
    in: t.stringList({ description: 'Exactly one of these.' }),
    contains: t.string({ description: 'These words somewhere within; capitals and small letters are the same.' }),
    startsWith: t.string({ description: 'These words at the start.' }),
    missing: t.boolean(missing),
  }),
})

export const IdFilter: InputRef<{ eq?: string | null; in?: readonly string[] | null }> = builder
  .inputRef<{ eq?: string | null; in?: readonly string[] | null }>('IdFilter')
  .implement({
    description: 'A test on an id.',
    fields: (t) => ({
      eq: t.id({ description: 'This id.' }),
      in: t.idList({ description: 'One of these ids.' }),
    }),
  })

export const IntFilter: InputRef<RangeOperators<number>> = builder.inputRef<RangeOperators<number>>('IntFilter').implement({
  description: 'A test on a whole number.',
  fields: (t) => ({
    eq: t.int({ description: 'Exactly this.' }),
    in: t.intList({ description: 'One of these.' }),
    gte: t.int({ description: 'This or more.' }),
    lte: t.int({ description: 'This or less.' }),
    missing: t.boolean(missing),
  }),
})

export const DateFilter: InputRef<RangeOperators<string>> = builder.inputRef<RangeOperators<string>>('DateFilter').implement({
  description: 'A test on a day.',
  fields: (t) => ({
    eq: t.field({ type: 'Date', description: 'On this day.' }),
    gte: t.field({ type: 'Date', description: 'On this day or later.' }),
    lte: t.field({ type: 'Date', description: 'On this day or earlier.' }),
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
    in: t.field({ type: [enums.Level], description: 'One of these levels.' }),
  }),
})

export const DepartmentKindFilter: InputRef<WordOperators<records.DepartmentKind>> = builder
  .inputRef<WordOperators<records.DepartmentKind>>('DepartmentKindFilter')
  .implement({
    description: 'A test on what a department is.',
    fields: (t) => ({
      eq: t.field({ type: enums.DepartmentKind, description: 'This kind.' }),
      in: t.field({ type: [enums.DepartmentKind], description: 'One of these kinds.' }),
    }),
  })

export const StatusFilter: InputRef<WordOperators<records.ResolutionStatus>> = builder
  .inputRef<WordOperators<records.ResolutionStatus>>('StatusFilter')
  .implement({
    description: 'A test on the resolution status.',
    fields: (t) => ({
      eq: t.field({ type: enums.ResolutionStatus, description: 'This status.' }),
      in: t.field({ type: [enums.ResolutionStatus], description: 'One of these.' }),
    }),
  })

export const StateFilter: InputRef<StateOperators> = builder.inputRef<StateOperators>('StateFilter').implement({
  description: 'A test on the state of a policy on a day. No day is taken for granted.',
  fields: (t) => ({
    asOf: t.field({ type: 'Date', required: true, description: 'The day: 2026-07-31.' }),
    in: t.field({ type: [LifeState], required: true, description: 'One of these states.' }),
  }),
})
