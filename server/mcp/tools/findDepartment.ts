import { z } from 'zod'
import { LIMITS } from '../../graphql/limits.ts'
import type { DepartmentRecord } from '../../neo4j/store/records.ts'
import type { Store } from '../../neo4j/store.ts'
import { firstAround } from '../documentDrafts.ts'
import { type Draft, provedBy } from '../draft.ts'
import { nameIn } from '../names/asked.ts'
import { departmentNamed, departmentsCalled } from '../names/departments.ts'
import { listed } from '../names/listed.ts'
import type { Reply } from '../reply.ts'
import { tool } from '../tool.ts'
import { whereaboutsOf } from '../whereabouts.ts'

export const findDepartment = tool({
  name: 'find_department',
  title: 'Find a department',
  description: `Finds departments (局, 委, 办, 管委会 …), organisations and groups by full name, short name, other names or pinyin initials.
Use it before tasks_of if a name is short or may exist at several places: 财政局 is a department of every district. Several matching departments are all listed, each with its full name, level and function line; ask the user which one is meant.
Each statement: subject is the department with its id; quote is the words of the first measure, table row or issuer line that names it. Quotes must be passed on verbatim.`,
  arguments: {
    name: z.string().max(LIMITS.searchText).describe('Name, short name, pinyin initials or id: 红旗区财政局, 市监局, hqqsjj.'),
  },
  async ask(store, { name }, page): Promise<Reply> {
    const asked = nameIn('name', name)
    const one = await departmentNamed(store, 'name', asked)
    if (one.kind === 'not held') return one
    if (one.kind === 'one')
      return { kind: 'found', summary: 'One department has this name.', drafts: await departmentDrafts(store, [one.node]) }
    const found = await departmentsCalled(store, asked)
    return listed(found, 'Departments with these words in a name', page, (shown) => departmentDrafts(store, shown))
  },
})

/** A statement for each department, with the first words that name it: in a measure, or else in a table, or else as issuer. */
async function departmentDrafts(store: Store, departments: readonly DepartmentRecord[]): Promise<readonly Draft[]> {
  const ids = departments.map(({ id }) => id)
  const [whereabouts, assigned, led, issued] = await Promise.all([
    whereaboutsOf(store, departments),
    firstAround(store, 'Department.assignments', ids, null),
    firstAround(store, 'Department.ledTasks', ids, null),
    firstAround(store, 'Department.issued', ids, null),
  ])
  return departments.map((department) => {
    const [named, table, issuer] = [assigned, led, issued].map((each) => each.get(department.id))
    const counts = [`${named?.total ?? 0} assignments`, `${table?.total ?? 0} upstream tasks`, `${issuer?.total ?? 0} issued documents`]
    const first = (named ?? table ?? issuer)?.edge
    return {
      says: `${department.name}${factsOf(department, whereabouts.get(department.id))}: ${counts.join(', ')}.`,
      ...(first?.relation ? { relation: first.relation.type } : {}),
      subject: department,
      ...(first ? { object: first.node } : {}),
      ...provedBy(first?.relation ?? null),
    }
  })
}

function factsOf({ fullName, name, level, lineName, kindOfDepartment }: DepartmentRecord, where: string | undefined): string {
  const facts = [fullName === name ? null : fullName, where, level, lineName && `function line ${lineName}`, kindOfDepartment].filter(
    Boolean,
  )
  return ` (${facts.join(', ')})`
}
