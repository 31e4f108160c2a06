import { type CorpusMatrix, type CorpusMatrixRequest, corpusMatrix } from '../corpus/corpusMatrix.ts'
import { type LineNetwork, lineNetwork } from '../corpus/lineNetwork.ts'
import { type Alternatives, idsOf } from '../lists.ts'
import type { Session } from '../session.ts'
import type { AssignmentTest } from './assignmentTable.ts'
import { type AskDatabase, type CountedTable, countOf, type FacetCount, rowTotal } from './counting.ts'
import type { FacetIndex } from './keptFacets.ts'
import type { FacetName } from './table.ts'

/** One facet, and the filter under which it is counted: the filter of the list without its own condition. */
export interface FacetAsked {
  readonly facet: FacetName
  readonly where: Alternatives
  /** The rest of the filter on the assignment from which a department, line or role is counted. */
  readonly assignment: AssignmentTest
}

export interface FacetRequest {
  /** The whole filter of the list. */
  readonly where: Alternatives
  /** ISO day on which the state of policies is taken. */
  readonly asOf: string
  readonly facets: readonly FacetAsked[]
}

export interface FacetAnswer {
  /** Number of rows in the list. */
  readonly total: number
  readonly counts: readonly FacetCount[]
}

export const policyFacets = (session: Session, { policies }: FacetIndex, request: FacetRequest): Promise<FacetAnswer> =>
  facetsOf(policies, (condition) => idsOf(session, 'policies', [[condition]]), request)

export const measureFacets = (session: Session, { measures }: FacetIndex, request: FacetRequest): Promise<FacetAnswer> =>
  facetsOf(measures, (condition) => idsOf(session, 'measures', [[condition]]), request)

async function facetsOf({ table, rows }: CountedTable, ask: AskDatabase, { where, asOf, facets }: FacetRequest): Promise<FacetAnswer> {
  const counts: FacetCount[] = []
  for (const { facet, where, assignment } of facets)
    counts.push(countOf(facet, table.column(facet, asOf, assignment), await rows(where, ask)))
  return { total: rowTotal(await rows(where, ask)), counts }
}

/** The filtered held documents, counted by two axes. */
export async function policyMatrix(session: Session, { policies, facts }: FacetIndex, request: CorpusMatrixRequest): Promise<CorpusMatrix> {
  const ask: AskDatabase = (condition) => idsOf(session, 'policies', [[condition]])
  return corpusMatrix(policies.table, facts.names, await policies.rows(request.where, ask), request)
}

/** The function lines that work together in the filtered measures. */
export async function measureLines(session: Session, { measures }: FacetIndex, where: Alternatives): Promise<LineNetwork> {
  const ask: AskDatabase = (condition) => idsOf(session, 'measures', [[condition]])
  // The date is irrelevant for lines.
  return lineNetwork(measures.table.column('LINE', ''), await measures.rows(where, ask))
}
