import { z } from 'zod'
import { LIMITS } from '../../graphql/limits.ts'
import { nameIn } from '../names/asked.ts'
import { placeNamed } from '../names/departments.ts'
import { documentNamed } from '../names/documents.ts'
import type { Reply } from '../reply.ts'
import { dueIn, tasksFound } from '../tasks.ts'
import { tool } from '../tool.ts'
import { ROLE } from './tasksOf.ts'

export const whoMust = tool({
  name: 'who_must',
  title: 'Who must do something',
  description: `Lists which departments must do something about a subject: measures that contain the words, or that name the industry or one within it, with the departments they name.
Use it for "who is responsible for 新能源汽车", "who must report on 营商环境 by June". For all tasks of one known department use tasks_of. Words are taken literally; give one short term, not a question.
Each statement is one mention in one measure: subject the department, object the measure, quote the words that name the department, passages the measure and its deadlines and figures. Outcome "not held": no measure has these words. Quotes must be passed on verbatim.`,
  arguments: {
    about: z.string().max(LIMITS.searchText).describe('Words in the measure, or an industry by name or GB/T 4754 code: 新能源汽车, 3612.'),
    role: ROLE.describe('Only in these roles; all by default. For who is responsible: ["lead", "responsible"].'),
    place: z.string().max(LIMITS.searchText).optional().describe('Only departments of this place or zone and of places within it.'),
    document: z.string().max(LIMITS.searchText).optional().describe('Only of this document: number, title or id.'),
    dueFrom: z.string().optional().describe('Only due on this day or later, YYYY-MM-DD.'),
    dueTo: z.string().optional().describe('Only due on this day or earlier, YYYY-MM-DD.'),
  },
  async ask(store, { about, role, place, document, dueFrom, dueTo }, page): Promise<Reply> {
    const words = nameIn('about', about)
    const at = place === undefined ? null : await placeNamed(store, 'place', place)
    if (at !== null && at.kind !== 'one') return at
    const of = document === undefined ? null : await documentNamed(store, 'document', document)
    if (of !== null && of.kind !== 'one') return of
    const filter = {
      or: [{ measureText: words }, { industry: [words] }],
      role,
      place: at ? [at.node.id] : undefined,
      document: of ? [of.node.id] : undefined,
      ...dueIn({ dueFrom, dueTo }),
    }
    const found = await tasksFound(
      store,
      null,
      filter,
      page,
      ({ totalCount }) => `${totalCount} mentions of departments in measures that contain ${words} or name the industry.`,
    )
    if (found.page?.total !== 0) return found
    return { kind: 'not held', asked: words, why: 'No matching measure has these words and names a department.', similar: [] }
  },
})
