/** What is read once for each version of the data and kept for all questions: the first that needs it sends it. */
export const KEPT: ReadonlySet<string> = new Set([
  'dataVersion',
  'policyFacets',
  'measureFacets',
  'Document.state',
  'FacetValue.name',
  'coverageMatrix',
  'CoverageRow.document',
  'CoverageRow.sameWords',
  'statistics',
  'Statistics.conflicts',
  'DrawingNode.degree',
])
