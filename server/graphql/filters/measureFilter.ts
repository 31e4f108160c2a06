import type * as records from '../../neo4j/store/records.ts'
import { builder } from '../builder.ts'
import { AlarmKind } from '../types/alarm.ts'
import { CitationKind, DepartmentKind, Level, ResolutionStatus, Role, TargetKind } from '../types/enums.ts'
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

export interface AssignmentTest {
  readonly department?: readonly string[] | null
  readonly name?: string | null
  readonly line?: readonly string[] | null
  readonly role?: readonly records.Role[] | null
  readonly level?: readonly records.Level[] | null
  readonly kind?: readonly records.DepartmentKind[] | null
  readonly status?: readonly records.ResolutionStatus[] | null
}

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

export const ASSIGNMENT_TESTS = ['department', 'name', 'line', 'role', 'level', 'kind', 'status'] as const

export const MEASURE_TESTS: Tests<MeasureFields> = {
  id: textTest('id'),
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

const AssignmentFilter = builder.inputRef<AssignmentTest>('AssignmentFilter').implement({
  description: 'A department that the measure names. All conditions must hold for the same assignment.',
  fields: (t) => ({
    department: t.idList({ description: 'One of these departments.' }),
    name: t.string({ description: 'A department with these words in its name, full name, other names, or pinyin initials.' }),
    line: t.stringList({ description: 'A department of one of these function lines (条线), by key or name: 财政.' }),
    role: t.field({ type: [Role], description: 'In one of these roles.' }),
    level: t.field({ type: [Level], description: 'A department at one of these levels.' }),
    kind: t.field({ type: [DepartmentKind], description: 'A department of one of these kinds.' }),
    status: t.field({ type: [ResolutionStatus], description: 'An assignment with one of these resolution statuses.' }),
  }),
})

const TargetFilter = builder.inputRef<TargetTest>('TargetFilter').implement({
  description: 'A figure or deadline that the measure sets. All conditions must hold for the same one.',
  fields: (t) => ({
    kind: t.field({ type: [TargetKind], description: 'Of one of these kinds.' }),
    unit: t.stringList({ description: 'In one of these units.' }),
    words: t.string({ description: 'With these words as printed.' }),
    dueFrom: t.field({ type: 'Date', description: 'Due on this day or later.' }),
    dueTo: t.field({ type: 'Date', description: 'Due on this day or earlier.' }),
  }),
})

export const MeasureFilter = builder.inputRef<MeasureFilterShape>('MeasureFilter')
MeasureFilter.implement({
  description: 'Which measures. All conditions must hold; `or` and `not` combine.',
  fields: (t) => ({
    and: t.field({ type: [MeasureFilter], description: 'All of these must hold.' }),
    or: t.field({ type: [MeasureFilter], description: 'One of these must hold.' }),
    not: t.field({ type: MeasureFilter, description: 'This must not hold.' }),
    id: t.field({ type: IdFilter, description: 'By id.' }),
    heading: t.field({ type: TextFilter, description: 'By heading.' }),
    label: t.field({ type: TextFilter, description: 'By mark as printed.' }),
    text: t.string({ description: 'Has these words in its heading or text.' }),
    document: t.idList({ description: 'Of one of these policies.' }),
    level: t.field({ type: [Level], description: 'Of a policy of one of these levels.' }),
    place: t.idList({ description: 'Of a policy that holds in one of these places or zones, or within them.' }),
    year: t.intList({ description: 'Of a policy of one of these years.' }),
    issuer: t.idList({ description: 'Of a policy that one of these departments issued.' }),
    state: t.field({ type: StateFilter, description: 'Of a policy that is in one of these states on a day.' }),
    alarm: t.field({ type: [AlarmKind], description: 'Holds a passage that may have been read badly, for one of these reasons.' }),
    assignment: t.field({ type: AssignmentFilter, description: 'Names such a department.' }),
    industry: t.idList({
      description: 'Names one of these industries, by id, code or any word for it (3612, 新能源汽车), or one within them.',
    }),
    cites: t.idList({ description: 'Refers to one of these documents.' }),
    relation: t.field({ type: [CitationKind], description: 'Refers to some document in one of these ways.' }),
    dueFrom: t.field({
      type: 'Date',
      description: 'Any of its deadlines ends on this day or later. With `dueTo`, one and the same deadline ends between the two days.',
    }),
    dueTo: t.field({ type: 'Date', description: 'Any of its deadlines ends on this day or earlier.' }),
    carriesOut: t.idList({ description: 'Carries out one of these upstream tasks.' }),
    target: t.field({ type: TargetFilter, description: 'Sets such a figure or deadline.' }),
    hasDepartment: t.boolean({ description: 'true: only measures that name a department; false: only those that name none.' }),
    hasTarget: t.boolean({ description: 'true: only measures with a figure or deadline; false: only those without.' }),
  }),
})
