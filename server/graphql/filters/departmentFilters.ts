import type * as records from '../../neo4j/store/records.ts'
import { builder } from '../builder.ts'
import type { Filter, Tests } from './filter.ts'
import { DepartmentKindFilter, IdFilter, LevelFilter, StatusFilter, TextFilter, type WordOperators } from './operators.ts'
import { namedTest, type TextOperators, textTest, wordsTest } from './tests.ts'

interface DepartmentFields {
  readonly id: TextOperators
  readonly name: string
  readonly level: WordOperators<records.Level>
  readonly line: TextOperators
  readonly kind: WordOperators<records.DepartmentKind>
  readonly status: WordOperators<records.ResolutionStatus>
  readonly place: readonly string[]
  readonly document: readonly string[]
}
export type DepartmentFilterShape = Filter<DepartmentFields>

export const DEPARTMENT_TESTS: Tests<DepartmentFields> = {
  id: textTest('id'),
  name: wordsTest('name'),
  level: textTest('level'),
  line: textTest('line'),
  kind: textTest('kind'),
  status: textTest('status'),
  place: namedTest('place'),
  document: namedTest('document'),
}

export const DepartmentFilter = builder.inputRef<DepartmentFilterShape>('DepartmentFilter')
DepartmentFilter.implement({
  description: 'Which departments. All conditions must hold; `or` and `not` combine.',
  fields: (t) => ({
    and: t.field({ type: [DepartmentFilter], description: 'All of these must hold.' }),
    or: t.field({ type: [DepartmentFilter], description: 'One of these must hold.' }),
    not: t.field({ type: DepartmentFilter, description: 'This must not hold.' }),
    id: t.field({ type: IdFilter, description: 'By id.' }),
    name: t.string({
      description: 'The name, full name or another name contains these words, or the pinyin initials start with these letters: hqqczj.',
    }),
    level: t.field({ type: LevelFilter, description: 'By level.' }),
    line: t.field({ type: TextFilter, description: 'Test on the key of its function line (条线).' }),
    kind: t.field({ type: DepartmentKindFilter, description: 'Test on its kind.' }),
    status: t.field({ type: StatusFilter, description: 'Test on its resolution status.' }),
    place: t.idList({ description: 'It belongs to one of these places or zones, or to a place within them.' }),
    document: t.idList({ description: 'A measure of one of these policies names it.' }),
  }),
})

interface JurisdictionFields {
  readonly id: TextOperators
  readonly name: TextOperators
  readonly code: TextOperators
  readonly level: WordOperators<records.Level>
  readonly within: readonly string[]
}
export type JurisdictionFilterShape = Filter<JurisdictionFields>

export const JURISDICTION_TESTS: Tests<JurisdictionFields> = {
  id: textTest('id'),
  name: textTest('name'),
  code: textTest('code'),
  level: textTest('level'),
  within: namedTest('within'),
}

export const JurisdictionFilter = builder.inputRef<JurisdictionFilterShape>('JurisdictionFilter')
JurisdictionFilter.implement({
  description: 'Which places and zones. All conditions must hold; `or` and `not` combine.',
  fields: (t) => ({
    and: t.field({ type: [JurisdictionFilter], description: 'All of these must hold.' }),
    or: t.field({ type: [JurisdictionFilter], description: 'One of these must hold.' }),
    not: t.field({ type: JurisdictionFilter, description: 'This must not hold.' }),
    id: t.field({ type: IdFilter, description: 'By id.' }),
    name: t.field({ type: TextFilter, description: 'By name.' }),
    code: t.field({ type: TextFilter, description: 'Test on its GB/T 2260 code.' }),
    level: t.field({ type: LevelFilter, description: 'By level.' }),
    within: t.idList({ description: 'It lies within one of these places, at any depth.' }),
  }),
})

interface IndustryFields {
  readonly id: TextOperators
  readonly name: string
  readonly code: TextOperators
  readonly standard: TextOperators
  readonly within: readonly string[]
  readonly document: readonly string[]
}
export type IndustryFilterShape = Filter<IndustryFields>

export const INDUSTRY_TESTS: Tests<IndustryFields> = {
  id: textTest('id'),
  name: wordsTest('name'),
  code: textTest('code'),
  standard: textTest('standard'),
  within: namedTest('within'),
  document: namedTest('document'),
}

export const IndustryFilter = builder.inputRef<IndustryFilterShape>('IndustryFilter')
IndustryFilter.implement({
  description: 'Which industries. All conditions must hold; `or` and `not` combine.',
  fields: (t) => ({
    and: t.field({ type: [IndustryFilter], description: 'All of these must hold.' }),
    or: t.field({ type: [IndustryFilter], description: 'One of these must hold.' }),
    not: t.field({ type: IndustryFilter, description: 'This must not hold.' }),
    id: t.field({ type: IdFilter, description: 'By id.' }),
    name: t.string({ description: 'Its name or a synonym contains these words.' }),
    code: t.field({ type: TextFilter, description: 'By code.' }),
    standard: t.field({ type: TextFilter, description: 'By standard.' }),
    within: t.idList({
      description:
        'It is one of these industries, or lies within one at any depth. Each is given by id, code or any name (3612, 新能源汽车).',
    }),
    document: t.idList({ description: 'One of these policies names it.' }),
  }),
})
