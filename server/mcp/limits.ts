/** Limits of one call, in addition to those of GraphQL. */
export const MCP_LIMITS = {
  /** Default number of statements on a page. */
  page: 10,
  /** Maximum number of statements on a page. */
  mostStatements: 50,
  /** Maximum number of characters of a quote; longer ones are cut and marked. */
  quote: 800,
  /** Maximum number of characters of a passage to read. */
  passage: 4000,
  /** Maximum number of characters of a text to check, or of a draft to review. */
  draft: 20_000,
  /** Maximum number of nodes looked up for a name. */
  mostNamesakes: 500,
  /** Maximum number of candidates for a name. */
  candidates: 10,
  /** Maximum number of lines about what was left out. */
  leftOut: 50,
} as const
