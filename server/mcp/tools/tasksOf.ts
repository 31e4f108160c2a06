import { z } from 'zod'
import { LIMITS } from '../../graphql/limits.ts'
import { ROLES } from '../../lexicon/roles.ts'
import type { AskedDepartments } from '../../neo4j/store/tasks.ts'
import { BadArgument } from '../badArgument.ts'
import { nameIn } from '../names/asked.ts'
import { departmentNamed } from '../names/departments.ts'
import { documentNamed } from '../names/documents.ts'
import type { Reply } from '../reply.ts'
import { dueIn, tasksFound } from '../tasks.ts'
import { named } from '../thing.ts'
import { tool } from '../tool.ts'

export const ROLE = z.array(z.enum(ROLES)).min(1).optional()
const NOBODY: AskedDepartments = { ids: null, name: null, line: null, level: null, place: null }

export const tasksOf = tool({
  name: 'tasks_of',
  title: 'Tasks of a department',
  description: `Lists every task of one department, or of a whole function line (条线: 财政, 商务 …) at all places, the next deadline first.
Use it for "what must X do", "what does X lead", "what is X due before …". Give department or line, not both. A name shared by several departments gives outcome "ambiguous" with candidates.
Each statement is one mention in one measure: subject the department, object the measure, quote the words that name it, passages the measure itself and its deadlines and figures. A group that includes the department without naming it (各有关部门) is listed with a note in says. Quotes must be passed on verbatim.`,
  arguments: {
    department: z.string().max(LIMITS.searchText).optional().describe('Name or id of one department.'),
    line: z.string().max(LIMITS.searchText).optional().describe('Function line, by name: 财政.'),
    role: ROLE.describe('Only in these roles; all by default.'),
    document: z.string().max(LIMITS.searchText).optional().describe('Only of this document: number, title or id.'),
    dueFrom: z.string().optional().describe('Only due on this day or later, YYYY-MM-DD.'),
    dueTo: z.string().optional().describe('Only due on this day or earlier, YYYY-MM-DD.'),
    text: z
      .string()
      .max(LIMITS.searchText)
      .optional()
      .describe(
        'Only with these words in the measure, its section, a figure, the title of its document or the name of one of its departments.',
      ),
  },
  async ask(store, { department, line, role, document, dueFrom, dueTo, text }, page): Promise<Reply> {
    if ((department === undefined) === (line === undefined)) throw new BadArgument('department', 'or `line` must be given, and not both.')
    const asked = department === undefined ? null : await departmentNamed(store, 'department', department)
    if (asked !== null && asked.kind !== 'one') return asked
    const of = document === undefined ? null : await documentNamed(store, 'document', document)
    if (of !== null && of.kind !== 'one') return of
    const whose = asked === null ? { ...NOBODY, line: [nameIn('line', line ?? '')] } : { ...NOBODY, ids: [asked.node.id] }
    const who = asked === null ? `the function line ${line}` : asked.node.name
    const filter = {
      role,
      ...dueIn({ dueFrom, dueTo }),
      text: text === undefined ? undefined : nameIn('text', text),
      document: of ? [of.node.id] : undefined,
    }
    const found = await tasksFound(
      store,
      whose,
      filter,
      page,
      ({ totalCount, namedCount, collectiveCount, datedCount }) =>
        `${totalCount} tasks of ${who}${of ? ` in ${named(of.node)}` : ''}: ${namedCount} name it, ${collectiveCount} are of groups that include it; ${datedCount} have a date.`,
    )
    if (asked !== null || found.page?.total !== 0) return found
    return { kind: 'not held', asked: who, why: 'No matching task of a department of this line is held.', similar: [] }
  },
})
