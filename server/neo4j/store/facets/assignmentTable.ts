import type { Condition } from '../lists.ts'
import { type Column, columnMaker, type Entry, eachItem, type RowSet, rowsWith } from './column.ts'
import { type AssignmentFacts, departmentIn, lineNamesIn, type NamedThing } from './facts.ts'
import { wordOfApi } from './policyTable.ts'
import { keptOf, recentlyMade } from './recentlyMade.ts'

/** The conditions on one assignment: the values of the filter field `assignment`; null or absent means no condition. */
export type AssignmentTest = NonNullable<Condition['on']>

const ASSIGNMENT_FACETS = ['LINE', 'DEPARTMENT', 'ROLE'] as const
type AssignmentFacet = (typeof ASSIGNMENT_FACETS)[number]

export const isOfAssignment = (facet: string): facet is AssignmentFacet => (ASSIGNMENT_FACETS as readonly string[]).includes(facet)

export interface AssignmentTable {
  /** The values of a facet over the assignments that pass the test. */
  column(facet: AssignmentFacet, test: AssignmentTest): Column
  /** The rows with at least one assignment that passes. */
  passing(test: AssignmentTest): RowSet
}

/** Bytes of a number in a column, which has one for each row and one for each assignment. */
const NUMBER = 4

type Asked = readonly [facet: AssignmentFacet, test: AssignmentTest]

/** Equal for tests that differ only in conditions without values. */
const keyOf = ([facet, test]: Asked): string => JSON.stringify([facet, Object.entries(test).filter(([, values]) => values != null)])

export function assignmentTable(
  assignments: Column<AssignmentFacts>,
  names: ReadonlyMap<string, NamedThing>,
  nameOf: (id: string) => Omit<Entry, 'value'>,
): AssignmentTable {
  const count = assignments.starts.length - 1
  const lineNames = lineNamesIn(names)
  const namedBy: Readonly<Record<AssignmentFacet, (assignment: AssignmentFacts) => string | null>> = {
    LINE: ({ department }) => departmentIn(names, department)?.line ?? null,
    DEPARTMENT: ({ department }) => department,
    ROLE: ({ role }) => role,
  }
  const entryOf: Readonly<Record<AssignmentFacet, (value: string) => Omit<Entry, 'value'>>> = {
    LINE: (line) => ({ name: lineNames.get(line) ?? null, within: null }),
    DEPARTMENT: nameOf,
    ROLE: wordOfApi,
  }
  const numbers = assignments.starts.length + assignments.items.length
  const column = recentlyMade(keptOf(NUMBER * numbers), keyOf, ([facet, test]: Asked): Column => {
    const passes = assignmentTest(test, names)
    const values = assignments.entries.map((each) => (passes(each) ? namedBy[facet](each) : null))
    const maker = columnMaker((value): Entry => ({ value, ...entryOf[facet](value) }))
    for (let row = 0; row < count; row++) {
      const own: string[] = []
      eachItem(assignments, row, (item) => {
        const value = values[item] ?? null
        if (value !== null) own.push(value)
      })
      maker.add(own)
    }
    return maker.column()
  })
  return {
    column: (facet, test) => column([facet, test]),
    passing: (test) => rowsWith(assignments, count, assignmentTest(test, names)),
  }
}

/** Whether an assignment passes: every part of the test that has values must hold. */
function assignmentTest(test: AssignmentTest, names: ReadonlyMap<string, NamedThing>): (assignment: AssignmentFacts) => boolean {
  const asked = (key: string, holds: (values: readonly string[], assignment: AssignmentFacts) => boolean) => {
    const values = test[key]
    return values == null ? null : (assignment: AssignmentFacts) => holds(values, assignment)
  }
  const among = (values: readonly string[], value: string | null | undefined) => value != null && values.includes(value)
  const department = (assignment: AssignmentFacts) => departmentIn(names, assignment.department)
  const tests = [
    asked('department', (ids, { department }) => ids.includes(department)),
    asked('role', (roles, { role }) => among(roles, role)),
    asked('status', (statuses, { status }) => among(statuses, status)),
    asked('line', (lines, each) => among(lines, department(each)?.line) || among(lines, department(each)?.lineName)),
    asked('level', (levels, each) => among(levels, department(each)?.level)),
    asked('kind', (kinds, each) => among(kinds, department(each)?.kindOfDepartment)),
    asked('name', ([words = ''], each) => isNamed(words, each, names)),
  ].filter((each) => each !== null)
  return (assignment) => tests.every((passes) => passes(assignment))
}

function isNamed(words: string, { department, as }: AssignmentFacts, names: ReadonlyMap<string, NamedThing>): boolean {
  const thing = names.get(department)
  if (thing?.node.kind !== 'DEPARTMENT') return false
  const { name, fullName } = thing.node
  if ([name, fullName, as, thing.knownAs].some((each) => each?.includes(words))) return true
  return thing.pinyin.includes(`\n${words.toLowerCase()}`)
}
