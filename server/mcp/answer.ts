import { z } from 'zod'

/** The schema of every answer, as declared by the tools. Assistants read the descriptions. */

const count = z.number().int().nonnegative()

/** Types used several times are named, so that a schema defines them once. */
export const Thing = z
  .object({
    id: z.string().describe('Accepted by every argument that takes a name.'),
    kind: z.string().describe('POLICY (text held), CITED_DOCUMENT (text not held), MEASURE, UPSTREAM_TASK, DEPARTMENT, ….'),
    name: z.string(),
    detail: z.string().nullable().describe('Document number, full name, section or place.'),
    link: z.string().describe('Path of its page.'),
  })
  .meta({ id: 'Thing' })

export const Source = z.object({ id: z.string(), title: z.string(), number: z.string().nullable().describe('文号') }).meta({ id: 'Source' })

const start = count.describe('Start offset in the document’s text; text.slice(start, end) is quote, in UTF-16 code units.')
const line = z.number().int().positive().nullable().describe('Line in which the quote begins, from 1.')
const cut = z.boolean().describe('true: the words continue after end.')

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
    quote: z.string().nullable().describe('The quoted words, verbatim; null if no words are held.'),
    start: start.nullable(),
    end: count.nullable(),
    line,
    cut,
    status: z
      .enum(['RESOLVED', 'AMBIGUOUS', 'NOT_HELD', 'UNRESOLVED'])
      .nullable()
      .describe('Resolution status of a name in the words; null if there is none.'),
    reason: z.string().nullable().describe('Why it is unresolved.'),
    candidates: z.array(z.string()).describe('Ids that an AMBIGUOUS name may mean.'),
    rule: z.string().nullable().describe('The extraction rule that found it.'),
    confidence: z
      .object({ right: count, checked: count, low: z.number() })
      .nullable()
      .describe('Precision of the rule on statements checked by hand; low: lower bound of the 95 % interval. null: not checked.'),
    link: z.string().describe('Path of the words in the reader, or else of the subject.'),
    passages: z.array(Passage).describe('Further quoted words of the statement.'),
  })
  .meta({ id: 'Statement' })

export const Answer = z.object({
  outcome: z.enum(['answered', 'not held', 'ambiguous']),
  summary: z.string(),
  statements: z.array(Statement),
  notHeld: z.array(z.object({ asked: z.string(), why: z.string() })),
  candidates: z.array(Thing).describe('ambiguous: what the name may mean. not held: similar names, NOT what was asked for.'),
  leftOut: z.array(z.string()).describe('What is known to be missing, and why.'),
  totalCount: count.describe('Number of statements on all pages.'),
  nextCursor: z.string().nullable(),
  dataVersion: z.string().nullable(),
})

export type Thing = z.infer<typeof Thing>
export type Source = z.infer<typeof Source>
export type Passage = z.infer<typeof Passage>
export type Statement = z.infer<typeof Statement>
export type Answer = z.infer<typeof Answer>
