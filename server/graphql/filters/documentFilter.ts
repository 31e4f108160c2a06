import type * as records from '../../neo4j/store/records.ts'
import { builder } from '../builder.ts'
import { AlarmKind } from '../types/alarm.ts'
import { CitationKind } from '../types/enums.ts'
import type { Filter, Tests } from './filter.ts'
import { DateFilter, IdFilter, IntFilter, LevelFilter, StateFilter, TextFilter, type WordOperators } from './operators.ts'
import {
  documentNumberTest,
  flagTest,
  namedTest,
  type RangeOperators,
  rangeTest,
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
    documentNumber: t.field({ type: TextFilter, description: 'By 文号, for example 国发〔2022〕12号: `eq` and `in` take any usual form.' }),
    kind: t.field({ type: TextFilter, description: 'By kind: 通知, 方案, 条例 ….' }),
    level: t.field({ type: LevelFilter, description: 'By level of the issuer.' }),
    year: t.field({ type: IntFilter, description: 'By year.' }),
    issuedOn: t.field({ type: DateFilter, description: 'By the day it was signed.' }),
    issuerName: t.field({ type: TextFilter, description: 'By issuer.' }),
    held: t.boolean({ description: 'true: only documents whose text is held; false: only cited ones.' }),
    cites: t.idList({ description: 'Refers to one of these documents, itself or in a measure.' }),
    citedBy: t.idList({ description: 'Is referred to by one of these policies.' }),
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
      description: 'By 文号, for example 津滨政发〔2020〕20号: `eq` and `in` take any usual form.',
    }),
    kind: t.field({ type: TextFilter, description: 'By kind: 通知, 方案, 措施 ….' }),
    level: t.field({ type: LevelFilter, description: 'By level of the issuer.' }),
    year: t.field({ type: IntFilter, description: 'By year.' }),
    issuedOn: t.field({ type: DateFilter, description: 'By the day it was signed.' }),
    publishedOn: t.field({ type: DateFilter, description: 'By the day it was published.' }),
    validity: t.field({ type: TextFilter, description: 'By 有效性: 有效, 失效 ….' }),
    issuerName: t.field({ type: TextFilter, description: 'By issuer.' }),
    text: t.string({ description: 'Has these words somewhere in its text.' }),
    place: t.idList({ description: 'Holds in one of these places or zones, or in a place within them.' }),
    department: t.idList({ description: 'Names one of these departments in a measure.' }),
    line: t.stringList({
      description: 'Names a department of one of these function lines in a measure, by key or name: market-regulation, 市场监管.',
    }),
    industry: t.idList({
      description: 'Names one of these industries, by id, code or any word for it (3612, 新能源汽车), or one within them.',
    }),
    issuer: t.idList({ description: 'Was issued by one of these departments.' }),
    state: t.field({ type: StateFilter, description: 'Is in one of these states on a day.' }),
    alarm: t.field({ type: [AlarmKind], description: 'Has a passage that may have been read badly, for one of these reasons.' }),
    relation: t.field({ type: [CitationKind], description: 'Refers to some document in one of these ways, itself or in a measure.' }),
    cites: t.idList({ description: 'Refers to one of these documents, itself or in a measure.' }),
    citedBy: t.idList({ description: 'Is referred to by one of these policies.' }),
  }),
})
