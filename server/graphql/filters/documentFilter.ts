import type * as records from '../../neo4j/store/records.ts'
import { builder } from '../builder.ts'
import { AlarmKind } from '../types/alarm.ts'
import { CitationKind } from '../types/enums.ts'
import { ASSIGNMENT_TESTS, AssignmentFilter, type AssignmentTest } from './assignmentFilter.ts'
import type { Filter, Tests } from './filter.ts'
import { DateFilter, IdFilter, IntFilter, LevelFilter, StateFilter, TextFilter, type WordOperators } from './operators.ts'
import {
  documentNumberTest,
  dueTest,
  flagTest,
  namedTest,
  type RangeOperators,
  rangeTest,
  relationTest,
  type StateOperators,
  stateTest,
  type TextOperators,
  textTest,
  wordsTest,
} from './tests.ts'

interface DocumentFields {
  readonly id: TextOperators
  readonly title: TextOperators
  readonly documentNumber: TextOperators
  readonly kind: TextOperators
  readonly level: WordOperators<records.Level>
  readonly year: RangeOperators<number>
  readonly issuedOn: RangeOperators<string>
  readonly issuerName: TextOperators
  readonly held: boolean
  readonly cites: readonly string[]
  readonly citedBy: readonly string[]
}
export type DocumentFilterShape = Filter<DocumentFields>

const DOCUMENT_TESTS: Tests<DocumentFields> = {
  id: textTest('id'),
  title: textTest('title'),
  documentNumber: documentNumberTest('documentNumber'),
  kind: textTest('kind'),
  level: textTest('level'),
  year: rangeTest('year'),
  issuedOn: rangeTest('issuedOn'),
  issuerName: textTest('issuerName'),
  held: flagTest('held'),
  cites: namedTest('cites'),
  citedBy: namedTest('citedBy'),
}

interface PolicyFields extends Omit<DocumentFields, 'held'> {
  readonly publishedOn: RangeOperators<string>
  readonly validity: TextOperators
  readonly text: string
  readonly place: readonly string[]
  readonly department: readonly string[]
  readonly line: readonly string[]
  readonly assignment: AssignmentTest
  readonly dueFrom: string
  readonly dueTo: string
  readonly industry: readonly string[]
  readonly issuer: readonly string[]
  readonly state: StateOperators
  readonly alarm: readonly records.AlarmRecord['kind'][]
  readonly relation: readonly records.RelationshipTypeName[]
}
export type PolicyFilterShape = Filter<PolicyFields>

const { held: _, ...SHARED_TESTS } = DOCUMENT_TESTS
export const POLICY_TESTS: Tests<PolicyFields> = {
  ...SHARED_TESTS,
  publishedOn: rangeTest('publishedOn'),
  validity: textTest('validity'),
  text: wordsTest('text'),
  place: namedTest('place'),
  department: namedTest('department'),
  line: namedTest('line'),
  assignment: relationTest<AssignmentTest>('assignment', ASSIGNMENT_TESTS),
  dueFrom: dueTest('dueFrom'),
  dueTo: dueTest('dueTo'),
  industry: namedTest('industry'),
  issuer: namedTest('issuer'),
  state: stateTest(),
  alarm: namedTest('alarm'),
  relation: namedTest('relation'),
}
export { DOCUMENT_TESTS }

export const DocumentFilter = builder.inputRef<DocumentFilterShape>('DocumentFilter')
DocumentFilter.implement({
  description: 'Which documents. All conditions must hold; `or` and `not` combine.',
  fields: (t) => ({
    and: t.field({ type: [DocumentFilter], description: 'All of these must hold.' }),
    or: t.field({ type: [DocumentFilter], description: 'One of these must hold.' }),
    not: t.field({ type: DocumentFilter, description: 'This must not hold.' }),
    id: t.field({ type: IdFilter, description: 'By id.' }),
    title: t.field({ type: TextFilter, description: 'By title.' }),
    documentNumber: t.field({
      type: TextFilter,
      description: 'Test on its 文号, for example 国发〔2022〕12号; `eq` and `in` take any usual form.',
    }),
    kind: t.field({ type: TextFilter, description: 'By kind: 通知, 方案, 条例 ….' }),
    level: t.field({ type: LevelFilter, description: 'Test on the level of its issuer.' }),
    year: t.field({ type: IntFilter, description: 'By year.' }),
    issuedOn: t.field({ type: DateFilter, description: 'Test on the day it was signed.' }),
    issuerName: t.field({ type: TextFilter, description: 'By issuer.' }),
    held: t.boolean({ description: 'true: only documents whose text is held; false: only cited ones.' }),
    cites: t.idList({ description: 'It or one of its measures refers to one of these documents.' }),
    citedBy: t.idList({ description: 'One of these policies refers to it.' }),
  }),
})

export const PolicyFilter = builder.inputRef<PolicyFilterShape>('PolicyFilter')
PolicyFilter.implement({
  description: 'Which policies. All conditions must hold; `or` and `not` combine.',
  fields: (t) => ({
    and: t.field({ type: [PolicyFilter], description: 'All of these must hold.' }),
    or: t.field({ type: [PolicyFilter], description: 'One of these must hold.' }),
    not: t.field({ type: PolicyFilter, description: 'This must not hold.' }),
    id: t.field({ type: IdFilter, description: 'By id.' }),
    title: t.field({ type: TextFilter, description: 'By title.' }),
    documentNumber: t.field({
      type: TextFilter,
      description: 'Test on its 文号, for example 津滨政发〔2020〕20号; `eq` and `in` take any usual form.',
    }),
    kind: t.field({ type: TextFilter, description: 'By kind: 通知, 方案, 措施 ….' }),
    level: t.field({ type: LevelFilter, description: 'Test on the level of its issuer.' }),
    year: t.field({ type: IntFilter, description: 'By year.' }),
    issuedOn: t.field({ type: DateFilter, description: 'Test on the day it was signed.' }),
    publishedOn: t.field({ type: DateFilter, description: 'Test on the day it was published.' }),
    validity: t.field({ type: TextFilter, description: 'By 有效性: 有效, 失效 ….' }),
    issuerName: t.field({ type: TextFilter, description: 'By issuer.' }),
    text: t.string({ description: 'Its text contains these words.' }),
    place: t.idList({ description: 'It applies in one of these places or zones, or in a place within them.' }),
    department: t.idList({ description: 'One of its measures names one of these departments.' }),
    line: t.stringList({
      description: 'One of its measures names a department of one of these function lines, by key or name: market-regulation, 市场监管.',
    }),
    assignment: t.field({ type: AssignmentFilter, description: 'One of its measures names a department that meets all these conditions.' }),
    dueFrom: t.field({
      type: 'Date',
      description:
        'A deadline of one of its measures ends on this day or later. With `dueTo`, one deadline must end between the two days. It need not be a deadline of the measure that meets another condition.',
    }),
    dueTo: t.field({ type: 'Date', description: 'A deadline of one of its measures ends on this day or earlier.' }),
    industry: t.idList({
      description: 'It names one of these industries, or one within them. Each is given by id, code or any name (3612, 新能源汽车).',
    }),
    issuer: t.idList({ description: 'One of these departments issued it.' }),
    state: t.field({ type: StateFilter, description: 'It is in one of these states on a given day.' }),
    alarm: t.field({
      type: [AlarmKind],
      description: 'It has a passage with one of these alarms, that is, a passage that may have been read badly.',
    }),
    relation: t.field({ type: [CitationKind], description: 'It or one of its measures refers to some document in one of these ways.' }),
    cites: t.idList({ description: 'It or one of its measures refers to one of these documents.' }),
    citedBy: t.idList({ description: 'One of these policies refers to it.' }),
  }),
})
