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
 * Splits a filter in two: the outermost fields that name departments, and the rest. The first part finds the departments, so that
 * collective mentions which include them without naming them can be listed too. The rest is tested on every row.
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
    'Which tasks. All conditions must hold; `or` and `not` combine. On the outermost filter, department, name, line, level and place select whose tasks are listed. Groups that include such departments without naming them (各有关部门) are listed too, with `named: false` and how they include them.',
  fields: (t) => ({
    and: t.field({ type: [TaskFilter], description: 'All of these must hold.' }),
    or: t.field({ type: [TaskFilter], description: 'One of these must hold.' }),
    not: t.field({ type: TaskFilter, description: 'This must not hold.' }),
    department: t.idList({ description: 'The department is one of these.' }),
    name: t.string({ description: 'One of the department’s names contains these words, or its pinyin initials start with these letters.' }),
    line: t.stringList({ description: 'The department belongs to one of these function lines (条线), by key or name: 财政.' }),
    level: t.field({ type: [Level], description: 'The department is at one of these levels.' }),
    place: t.idList({ description: 'The department belongs to one of these places or zones, or to a place within them.' }),
    kind: t.field({ type: [DepartmentKind], description: 'The department is of one of these kinds.' }),
    role: t.field({ type: [Role], description: 'The role is one of these.' }),
    status: t.field({ type: [ResolutionStatus], description: 'The resolution status of the assignment is one of these.' }),
    named: t.boolean({
      description: 'true: only tasks that name the department itself; false: only tasks of groups that include it without naming it.',
    }),
    document: t.idList({ description: 'The task is in one of these policies.' }),
    policyLevel: t.field({ type: [Level], description: 'The policy was issued at one of these levels.' }),
    issuedFrom: t.field({ type: 'Date', description: 'The policy was signed on this day or later.' }),
    issuedTo: t.field({ type: 'Date', description: 'The policy was signed on this day or earlier.' }),
    text: t.string({
      description:
        'These words occur in the measure, its section, the title or number of the policy, a figure or deadline, or the name of any department of the measure.',
    }),
    measureText: t.string({ description: 'These words occur in the measure itself: its number, heading or text.' }),
    documentText: t.string({ description: 'These words occur in the title or number of the policy, or in the title of the section.' }),
    targetText: t.string({ description: 'These words occur in a figure or deadline.' }),
    otherName: t.string({
      description: 'These words occur in a name of another department of the measure: its known name or the name as printed.',
    }),
    industry: t.idList({
      description:
        'The measure names one of these industries, or one within them. Each is given by id, code or any name (3612, 新能源汽车).',
    }),
    dueFrom: t.field({
      type: 'Date',
      description: 'One deadline is on this day or later; with `dueTo`, one deadline lies between the two days.',
    }),
    dueTo: t.field({
      type: 'Date',
      description: 'One deadline is on this day or earlier; with `dueFrom`, one deadline lies between the two days.',
    }),
    dated: t.boolean({ description: 'true: only tasks with a deadline that has a date; false: only tasks without one.' }),
    hasDeadline: t.boolean({ description: 'true: only tasks with a deadline, dated or not (每季度末); false: only tasks without one.' }),
    hasFigure: t.boolean({ description: 'true: only tasks with a figure; false: only tasks without one.' }),
  }),
})
