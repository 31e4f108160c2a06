import type * as records from '../../neo4j/store/records.ts'
import { builder } from '../builder.ts'
import { LIMITS } from '../limits.ts'
import { AlarmKind } from '../types/alarm.ts'
import { CitationKind, Level, TargetKind } from '../types/enums.ts'
import { ASSIGNMENT_TESTS, AssignmentFilter, type AssignmentTest } from './assignmentFilter.ts'
import type { Filter, Tests } from './filter.ts'
import { IdFilter, StateFilter, TextFilter } from './operators.ts'
import {
  dueTest,
  flagTest,
  namedTest,
  relationTest,
  type StateOperators,
  stateTest,
  type TextOperators,
  textTest,
  wordsTest,
} from './tests.ts'

interface TargetTest {
  readonly kind?: readonly records.TargetKind[] | null
  readonly unit?: readonly string[] | null
  readonly words?: string | null
  readonly dueFrom?: string | null
  readonly dueTo?: string | null
}

interface MeasureFields {
  readonly id: TextOperators
  readonly heading: TextOperators
  readonly label: TextOperators
  readonly text: string
  readonly document: readonly string[]
  readonly level: readonly records.Level[]
  readonly place: readonly string[]
  readonly year: readonly number[]
  readonly issuer: readonly string[]
  readonly state: StateOperators
  readonly alarm: readonly records.AlarmRecord['kind'][]
  readonly assignment: AssignmentTest
  readonly industry: readonly string[]
  readonly cites: readonly string[]
  readonly relation: readonly records.RelationshipTypeName[]
  readonly dueFrom: string
  readonly dueTo: string
  readonly carriesOut: readonly string[]
  readonly target: TargetTest
  readonly hasDepartment: boolean
  readonly hasTarget: boolean
}
export type MeasureFilterShape = Filter<MeasureFields>

export const MEASURE_TESTS: Tests<MeasureFields> = {
  id: textTest('id', LIMITS.measureIds),
  heading: textTest('heading'),
  label: textTest('label'),
  text: wordsTest('text'),
  document: namedTest('document'),
  level: namedTest('level'),
  place: namedTest('place'),
  year: namedTest('year'),
  issuer: namedTest('issuer'),
  state: stateTest(),
  alarm: namedTest('alarm'),
  assignment: relationTest<AssignmentTest>('assignment', ASSIGNMENT_TESTS),
  industry: namedTest('industry'),
  cites: namedTest('cites'),
  relation: namedTest('relation'),
  dueFrom: dueTest('dueFrom'),
  dueTo: dueTest('dueTo'),
  carriesOut: namedTest('carriesOut'),
  target: relationTest<TargetTest>('target', ['kind', 'unit', 'words', 'dueFrom', 'dueTo']),
  hasDepartment: flagTest('hasDepartment'),
  hasTarget: flagTest('hasTarget'),
}

const TargetFilter = builder.inputRef<TargetTest>('TargetFilter').implement({
  description: 'A figure or deadline that the measure sets. All conditions must hold for the same one.',
  fields: (t) => ({
    kind: t.field({ type: [TargetKind], description: 'The kind is one of these.' }),
    unit: t.stringList({ description: 'The unit is one of these.' }),
    words: t.string({ description: 'The printed words contain these words.' }),
    dueFrom: t.field({ type: 'Date', description: 'It is due on this day or later.' }),
    dueTo: t.field({ type: 'Date', description: 'It is due on this day or earlier.' }),
  }),
})

export const MeasureFilter = builder.inputRef<MeasureFilterShape>('MeasureFilter')
MeasureFilter.implement({
  description: 'Which measures. All conditions must hold; `or` and `not` combine.',
  fields: (t) => ({
    and: t.field({ type: [MeasureFilter], description: 'All of these must hold.' }),
    or: t.field({ type: [MeasureFilter], description: 'One of these must hold.' }),
    not: t.field({ type: MeasureFilter, description: 'This must not hold.' }),
    id: t.field({ type: IdFilter, description: `By id; \`in\` takes up to ${LIMITS.measureIds}.` }),
    heading: t.field({ type: TextFilter, description: 'By heading.' }),
    label: t.field({ type: TextFilter, description: 'Test on its mark as printed, for example （一）.' }),
    text: t.string({ description: 'Its heading or text contains these words.' }),
    document: t.idList({ description: 'It is part of one of these policies.' }),
    level: t.field({ type: [Level], description: 'Its policy was issued at one of these levels.' }),
    place: t.idList({ description: 'Its policy applies in one of these places or zones, or in a place within them.' }),
    year: t.intList({ description: 'Its policy is of one of these years.' }),
    issuer: t.idList({ description: 'One of these departments issued its policy.' }),
    state: t.field({ type: StateFilter, description: 'Its policy is in one of these states on a given day.' }),
    alarm: t.field({
      type: [AlarmKind],
      description: 'It has a passage with one of these alarms, that is, a passage that may have been read badly.',
    }),
    assignment: t.field({ type: AssignmentFilter, description: 'It names a department that meets all these conditions.' }),
    industry: t.idList({
      description: 'It names one of these industries, or one within them. Each is given by id, code or any name (3612, 新能源汽车).',
    }),
    cites: t.idList({ description: 'It refers to one of these documents.' }),
    relation: t.field({ type: [CitationKind], description: 'It refers to some document in one of these ways.' }),
    dueFrom: t.field({
      type: 'Date',
      description: 'One of its deadlines ends on this day or later. With `dueTo`, one deadline must end between the two days.',
    }),
    dueTo: t.field({ type: 'Date', description: 'One of its deadlines ends on this day or earlier.' }),
    carriesOut: t.idList({ description: 'It carries out one of these upstream tasks.' }),
    target: t.field({ type: TargetFilter, description: 'It sets a figure or deadline that meets all these conditions.' }),
    hasDepartment: t.boolean({ description: 'true: only measures that name a department; false: only those that name none.' }),
    hasTarget: t.boolean({ description: 'true: only measures with a figure or deadline; false: only those without.' }),
  }),
})
