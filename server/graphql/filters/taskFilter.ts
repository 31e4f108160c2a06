import type * as records from '../../neo4j/store/records.ts'
import type { AskedDepartments } from '../../neo4j/store/tasks.ts'
import { builder } from '../builder.ts'
import type { Optional } from '../paging.ts'
import { DepartmentKind, Level, ResolutionStatus, Role } from '../types/enums.ts'
import type { Filter, Tests } from './filter.ts'
import { dayTest, dueTest, flagTest, namedTest, wordsTest } from './tests.ts'

interface TaskFields {
  readonly department: readonly string[]
  readonly name: string
  readonly line: readonly string[]
  readonly level: readonly records.Level[]
  readonly place: readonly string[]
  readonly kind: readonly records.DepartmentKind[]
  readonly role: readonly records.Role[]
  readonly status: readonly records.ResolutionStatus[]
  readonly named: boolean
  readonly document: readonly string[]
  readonly policyLevel: readonly records.Level[]
  readonly issuedFrom: string
  readonly issuedTo: string
  readonly text: string
  readonly measureText: string
  readonly documentText: string
  readonly targetText: string
  readonly otherName: string
  readonly industry: readonly string[]
  readonly dueFrom: string
  readonly dueTo: string
  readonly dated: boolean
  readonly hasDeadline: boolean
  readonly hasFigure: boolean
}
export type TaskFilterShape = Filter<TaskFields>

export const TASK_TESTS: Tests<TaskFields> = {
  department: namedTest('department'),
  name: wordsTest('name'),
  line: namedTest('line'),
  level: namedTest('level'),
  place: namedTest('place'),
  kind: namedTest('kind'),
  role: namedTest('role'),
  status: namedTest('status'),
  named: flagTest('named'),
  document: namedTest('document'),
  policyLevel: namedTest('policyLevel'),
  issuedFrom: dayTest('issuedFrom'),
  issuedTo: dayTest('issuedTo'),
  text: wordsTest('text'),
  measureText: wordsTest('measureText'),
  documentText: wordsTest('documentText'),
  targetText: wordsTest('targetText'),
  otherName: wordsTest('otherName'),
  industry: namedTest('industry'),
  dueFrom: dueTest('dueFrom'),
  dueTo: dueTest('dueTo'),
  dated: flagTest('dated'),
  hasDeadline: flagTest('hasDeadline'),
  hasFigure: flagTest('hasFigure'),
}

/**
 * Whose desk it is: the fields of the outermost filter that name departments. They find the departments first, so that collective mentions which
 * include them without naming them can be shown as well; the rest of the filter then tests every row.
 */
export function departmentsAndRest(filter: Optional<TaskFilterShape>): {
  readonly departments: AskedDepartments | null
  readonly rest: TaskFilterShape
} {
  const { department, name, line, level, place, ...rest } = filter ?? {}
  const departments = {
    ids: department ?? null,
    name: name?.toLowerCase() ?? null,
    line: line ?? null,
    level: level ?? null,
    place: place ?? null,
  }
  return { departments: Object.values(departments).some((each) => each !== null) ? departments : null, rest }
}

export const TaskFilter = builder.inputRef<TaskFilterShape>('TaskFilter')
TaskFilter.implement({
  description:
    'Which tasks. All conditions must hold; `or` and `not` combine. department, name, line, level and place on the outermost filter select whose tasks are listed. Groups that include such departments without naming them (各有关部门) are listed too, with `named: false` and how they include them.',
  fields: (t) => ({
    and: t.field({ type: [TaskFilter], description: 'All of these must hold.' }),
    or: t.field({ type: [TaskFilter], description: 'One of these must hold.' }),
    not: t.field({ type: TaskFilter, description: 'This must not hold.' }),
    department: t.idList({ description: 'One of these departments.' }),
    name: t.string({ description: 'A department with these words in a name of it, or these letters at the start of its pinyin initials.' }),
    line: t.stringList({ description: 'A department of one of these function lines (条线), by key or name: 财政.' }),
    level: t.field({ type: [Level], description: 'A department at one of these levels.' }),
    place: t.idList({ description: 'A department of one of these places or zones, or of a place within them.' }),
    kind: t.field({ type: [DepartmentKind], description: 'A department of one of these kinds.' }),
    role: t.field({ type: [Role], description: 'In one of these roles.' }),
    status: t.field({ type: [ResolutionStatus], description: 'An assignment with one of these resolution statuses.' }),
    named: t.boolean({
      description: 'true: only where the department itself is named; false: only groups that include it without naming it.',
    }),
    document: t.idList({ description: 'Of one of these policies.' }),
    policyLevel: t.field({ type: [Level], description: 'Of a policy of one of these levels.' }),
    issuedFrom: t.field({ type: 'Date', description: 'Of a policy signed on this day or later.' }),
    issuedTo: t.field({ type: 'Date', description: 'Of a policy signed on this day or earlier.' }),
    text: t.string({
      description:
        'With these words in the measure, its section, the title or number of the policy, a figure or deadline, or the name of any department of the measure.',
    }),
    measureText: t.string({ description: 'With these words in the measure itself: its number, heading or text.' }),
    documentText: t.string({ description: 'With these words in the title or number of the policy, or in the title of the section.' }),
    targetText: t.string({ description: 'With these words in a figure or deadline.' }),
    otherName: t.string({
      description: 'With these words in the name of another department of the measure, as it is called or as printed.',
    }),
    industry: t.idList({
      description:
        'Of a measure that names one of these industries, by id, code or any word for it (3612, 新能源汽车), or one within them.',
    }),
    dueFrom: t.field({ type: 'Date', description: 'With a deadline on this day or later; with `dueTo`, one deadline between the two.' }),
    dueTo: t.field({ type: 'Date', description: 'With a deadline on this day or earlier; with `dueFrom`, one deadline between the two.' }),
    dated: t.boolean({ description: 'true: only with a deadline that has a date; false: only without.' }),
    hasDeadline: t.boolean({ description: 'true: only with a deadline, dated or not (每季度末); false: only without.' }),
    hasFigure: t.boolean({ description: 'true: only with a figure; false: only without.' }),
  }),
})
