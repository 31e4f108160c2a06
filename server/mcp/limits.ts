/** What one call may ask for, beside the limits that GraphQL has. */
export const MCP_LIMITS = {
  /** Statements of a page where nothing else is said. */
  page: 10,
  /** Statements of the largest page. */
  mostStatements: 50,
  /** Characters of one quotation; longer ones are cut and marked. */
  quote: 800,
  /** Characters of one passage to read. */
  passage: 4000,
  /** Characters of a text whose citations are checked, or of a draft to review. */
  draft: 20_000,
  /** Candidates for a name. */
  candidates: 10,
  /** Lines on what is missing. */
  leftOut: 50,
} as const
