import { z } from 'zod'

/** The shape of every answer, as tools declare it. Descriptions are read by assistants. */

const count = z.number().int().nonnegative()

export const Thing = z.object({
  id: z.string().describe('Id of the node; every argument that takes a name takes it, too.'),
  kind: z.string().describe('POLICY (text held), CITED_DOCUMENT (text not held), MEASURE, UPSTREAM_TASK, DEPARTMENT, JURISDICTION, ….'),
  name: z.string().describe('Title or name.'),
  detail: z.string().nullable().describe('What tells it from others of that name: document number, full name, section.'),
  link: z.string().describe('Path of its page.'),
})

const PLACE = {
  quote: z
    .string()
    .describe('The words, exactly as the document has them. Pass them on verbatim, never translated or shortened in quotation marks.'),
  start: count.describe('Where the words begin in the text of the document, in UTF-16 units.'),
  end: count.describe('Where they end: text.slice(start, end) is `quote`.'),
  line: z.number().int().positive().nullable().describe('Line of the text in which they begin, from 1.'),
  cut: z.boolean().describe('true: the words go on after `end`; read_passage gives the rest.'),
}

export const Source = z.object({
  id: z.string(),
  title: z.string(),
  number: z.string().nullable().describe('文号; null where none is known.'),
})

export const Passage = z.object({
  what: z.string().describe('What the words are: measure, deadline, figure, other side, ….'),
  document: Source.describe('The document that has the words.'),
  ...PLACE,
  link: z.string().describe('Path of these words in the reader.'),
})

export const Statement = z.object({
  says: z.string().describe('The statement in one sentence.'),
  relation: z.string().nullable().describe('ASSIGNED_TO, IMPLEMENTS, CARRIES_OUT, …; null where the statement is no relationship.'),
  subject: Thing,
  object: Thing.nullable(),
  document: Source.nullable().describe('The document whose words prove the statement; null where no words do.'),
  quote: PLACE.quote.nullable(),
  start: PLACE.start.nullable(),
  end: PLACE.end.nullable(),
  line: PLACE.line,
  cut: PLACE.cut,
  status: z
    .enum(['RESOLVED', 'AMBIGUOUS', 'NOT_HELD', 'UNRESOLVED'])
    .nullable()
    .describe(
      'Whether the name in the words was resolved to one department or document. Report anything but RESOLVED. null: there was no name to resolve.',
    ),
  reason: z.string().nullable().describe('Why it is not resolved.'),
  candidates: z.array(z.string()).describe('Ids between which an AMBIGUOUS name was not decided.'),
  rule: z.string().nullable().describe('The reading rule that found the statement.'),
  confidence: z
    .object({ right: count, checked: count, low: z.number() })
    .nullable()
    .describe(
      'How often that rule was right when checked by hand on other documents; low is the lower end of the 95 % interval. null: never checked.',
    ),
  link: z.string().describe('Path of the words in the reader, or of the page of the subject.'),
  passages: z.array(Passage).describe('Further words that belong to the statement.'),
})

export const Answer = z.object({
  outcome: z
    .enum(['answered', 'not held', 'ambiguous'])
    .describe(
      'not held: the graph does not have it; say so and do not answer from memory. ambiguous: ask again with the id of a candidate.',
    ),
  summary: z.string(),
  statements: z.array(Statement),
  notHeld: z.array(z.object({ asked: z.string(), why: z.string() })).describe('What was asked for and is not in the graph.'),
  candidates: z.array(Thing).describe('ambiguous: what the name may mean. not held: similar names, which are NOT what was asked for.'),
  leftOut: z.array(z.string()).describe('What is known to be missing from the answer, and why.'),
  totalCount: count.describe('Statements on all pages.'),
  nextCursor: z.string().nullable().describe('Give it as `cursor` with the same arguments for the next page; null on the last.'),
  dataVersion: z.string().nullable().describe('Version of the data that was read; null before anything was loaded.'),
})

export type Thing = z.infer<typeof Thing>
export type Source = z.infer<typeof Source>
export type Passage = z.infer<typeof Passage>
export type Statement = z.infer<typeof Statement>
export type Answer = z.infer<typeof Answer>
