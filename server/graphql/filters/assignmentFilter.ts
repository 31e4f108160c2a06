import type * as records from '../../neo4j/store/records.ts'
import { builder, type InputRef } from '../builder.ts'
import { DepartmentKind, Level, ResolutionStatus, Role } from '../types/enums.ts'

export interface AssignmentTest {
  readonly department?: readonly string[] | null
  readonly name?: string | null
  readonly line?: readonly string[] | null
  readonly role?: readonly records.Role[] | null
  readonly level?: readonly records.Level[] | null
  readonly kind?: readonly records.DepartmentKind[] | null
  readonly status?: readonly records.ResolutionStatus[] | null
}

export const ASSIGNMENT_TESTS = ['department', 'name', 'line', 'role', 'level', 'kind', 'status'] as const

export const AssignmentFilter: InputRef<AssignmentTest> = builder.inputRef<AssignmentTest>('AssignmentFilter').implement({
  description: 'A department that a measure names. All conditions must hold for the same assignment.',
  fields: (t) => ({
    department: t.idList({ description: 'The department is one of these.' }),
    name: t.string({
      description:
        'The department’s name, full name or another name contains these words, or its pinyin initials start with these letters.',
    }),
    line: t.stringList({ description: 'The department belongs to one of these function lines (条线), by key or name: 财政.' }),
    role: t.field({ type: [Role], description: 'The role is one of these.' }),
    level: t.field({ type: [Level], description: 'The department is at one of these levels.' }),
    kind: t.field({ type: [DepartmentKind], description: 'The department is of one of these kinds.' }),
    status: t.field({ type: [ResolutionStatus], description: 'The resolution status of the assignment is one of these.' }),
  }),
})
