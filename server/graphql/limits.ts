import { clientError } from './errors.ts'

/** What one request may ask for. The numbers stand here alone; every error names the limit that was met. */
export const LIMITS = {
  /** Rows of a page where nothing else is said. */
  page: 100,
  /** Rows of a page of one policy's own parts: the reader shows them all at once. */
  ownPage: 1000,
  /** Rows of a page of tasks: a desk shows a department's whole list. */
  taskPage: 2000,
  /** Nested selections. */
  depth: 18,
  /** Fields that the answer could hold. */
  complexity: 60_000,
  /** Bytes of text in an answer. */
  answerBytes: 20_000_000,
  aliases: 30,
  /** Fields at the top of a query: each may take the database as long as the heaviest does. */
  questions: 12,
  /** Words and signs of the query text. */
  tokens: 4000,
  /** Alternatives of a filter after and/or/not are worked out. */
  alternatives: 64,
  /** Tests in all alternatives of a filter together: each is made on every row. */
  conditions: 128,
  /** Objects and lists within one another in the variables, and so filters within filters. */
  nesting: 200,
  /** Ids in one argument. */
  ids: 200,
  /** Nodes of a drawing. */
  drawing: 1500,
  /** Nodes that are drawn already. */
  drawn: 3000,
  /** Characters of a text to search. */
  searchText: 200,
  /** Characters of a draft to review: it is read within the request, while other requests wait. */
  reviewText: 60_000,
} as const

/** `ids` where they are not too many. */
export function checkIds(name: string, ids: readonly string[], limit: number = LIMITS.ids): readonly string[] {
  if (ids.length <= limit) return ids
  throw clientError('PAGE_TOO_LARGE', `\`${name}\` has ${ids.length} ids; ${limit} are allowed.`)
}

/** `value` where it lies in the range. */
export function within(name: string, value: number, least: number, most: number): number {
  if (Number.isInteger(value) && value >= least && value <= most) return value
  throw clientError('BAD_USER_INPUT', `\`${name}\` is ${value}; it must be a whole number from ${least} to ${most}.`)
}
