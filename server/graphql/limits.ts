import { clientError } from './errors.ts'

/** Limits of one request. All numbers are defined here; every error names the limit that was exceeded. */
export const LIMITS = {
  /** Rows of a page by default. */
  page: 100,
  /** Rows of a page of one policy's own parts; the reader shows all of them. */
  ownPage: 1000,
  /** Rows of a page of tasks; the desk shows a department's whole list. */
  taskPage: 2000,
  /** Depth of nested selections. */
  depth: 18,
  /** Fields that the answer could have. */
  complexity: 60_000,
  /** Bytes of text in an answer. */
  answerBytes: 20_000_000,
  aliases: 30,
  /** Top-level fields of a query. Each may take the database as long as the most expensive one. */
  questions: 12,
  /** Tokens of the query text. */
  tokens: 4000,
  /** Alternatives of a filter after and/or/not are expanded. */
  alternatives: 64,
  /** Conditions in all alternatives of a filter together. Each is tested on every row. */
  conditions: 128,
  /** Depth of objects and lists in the variables, and so of nested filters. */
  nesting: 200,
  /** Ids in one argument. */
  ids: 200,
  /** Ids of measures in a filter: the measures whose tasks have a status in the notes. Two such lists fit into a request. */
  measureIds: 5000,
  /** Nodes of one drawing. */
  drawing: 1500,
  /** Nodes of one drawing of documents alone. The page folds them into stacks, so it needs them all to count correctly. */
  documents: 8000,
  /** Nodes that the client has already drawn: all documents, and what was added to them. */
  drawn: 12_000,
  /** Characters of a search text. */
  searchText: 200,
  /** Characters of a draft to review. It is read within the request, so other requests wait. */
  reviewText: 60_000,
} as const

/** Returns `ids`, or throws if there are too many. */
export function checkIds(name: string, ids: readonly string[], limit: number = LIMITS.ids): readonly string[] {
  if (ids.length <= limit) return ids
  throw clientError('PAGE_TOO_LARGE', `\`${name}\` has ${ids.length} ids; ${limit} are allowed.`)
}

/** Returns `value`, or throws if it is out of range. */
export function within(name: string, value: number, least: number, most: number): number {
  if (Number.isInteger(value) && value >= least && value <= most) return value
  throw clientError('BAD_USER_INPUT', `\`${name}\` is ${value}; it must be a whole number from ${least} to ${most}.`)
}
