import { z } from 'zod'

/** The shape of every answer, as tools declare it. Descriptions are read by assistants. */

const count = z.number().int().nonnegative()

/** Types that occur several times are named, so that a schema spells them out once. */
export const Thing = z
  .object({
    id: z.string().describe('Taken by every argument that takes a name.'),
    kind: z.string().describe('POLICY (text held), CITED_DOCUMENT (text not held), MEASURE, UPSTREAM_TASK, DEPARTMENT, ….'),
    name: z.string(),
    detail: z.string().nullable().describe('Document number, full name or section.'),
    link: z.string().describe('Path of its page.'),
  })
  .meta({ id: 'Thing' })

export const Source = z.object({ id: z.string(), title: z.string(), number: z.string().nullable().describe('文号') }).meta({ id: 'Source' })

const start = count.describe('text.slice(start, end) of the document is quote, in UTF-16 units.')
const line = z.number().int().positive().nullable().describe('Line in which the quote begins, from 1.')
const cut = z.boolean().describe('true: the words go on after end.')

export const Passage = z
  .object({
    what: z.string().describe('measure, deadline, figure, right, ….'),
    document: Source,
    quote: z.string().describe('Verbatim.'),
    start,
    end: count,
    line,
    cut,
    link: z.string(),
  })
  .meta({ id: 'Passage' })

export const Statement = z
  .object({
    says: z.string().describe('The statement in one sentence.'),
    relation: z.string().nullable().describe('ASSIGNED_TO, IMPLEMENTS, CARRIES_OUT, CITES, ….'),
    subject: Thing,
    object: Thing.nullable(),
    document: Source.nullable().describe('The document whose words prove the statement.'),
    quote: z.string().nullable().describe('These words, verbatim; null where no words are held.'),
    start: start.nullable(),
    end: count.nullable(),
    line,
    cut,
    status: z
      .enum(['RESOLVED', 'AMBIGUOUS', 'NOT_HELD', 'UNRESOLVED'])
      .nullable()
      .describe('How far a name in the words was resolved; null: it has none.'),
    reason: z.string().nullable().describe('Why it is not resolved.'),
    candidates: z.array(z.string()).describe('Ids that an AMBIGUOUS name may mean.'),
    rule: z.string().nullable().describe('The reading rule that found it.'),
    confidence: z
      .object({ right: count, checked: count, low: z.number() })
      .nullable()
      .describe('How often the rule was right when checked by hand; low: lower end of the 95 % interval. null: not checked.'),
    link: z.string().describe('Path of the words in the reader, else of the subject.'),
    passages: z.array(Passage).describe('Further words of the statement.'),
  })
  .meta({ id: 'Statement' })

export const Answer = z.object({
  outcome: z.enum(['answered', 'not held', 'ambiguous']),
  summary: z.string(),
  statements: z.array(Statement),
  notHeld: z.array(z.object({ asked: z.string(), why: z.string() })),
  candidates: z.array(Thing).describe('ambiguous: what the name may mean. not held: similar names, NOT what was asked for.'),
  leftOut: z.array(z.string()).describe('What is known to be missing, and why.'),
  totalCount: count.describe('Statements on all pages.'),
  nextCursor: z.string().nullable(),
  dataVersion: z.string().nullable(),
})

export type Thing = z.infer<typeof Thing>
export type Source = z.infer<typeof Source>
export type Passage = z.infer<typeof Passage>
export type Statement = z.infer<typeof Statement>
export type Answer = z.infer<typeof Answer>
