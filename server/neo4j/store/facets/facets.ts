import { type CorpusMatrix, type CorpusMatrixRequest, corpusMatrix } from '../corpus/corpusMatrix.ts'
import { type LineNetwork, lineNetwork } from '../corpus/lineNetwork.ts'
import { type Alternatives, idsOf } from '../lists.ts'
import type { Session } from '../session.ts'
import type { AssignmentTest } from './assignmentTable.ts'
import { type AskDatabase, countOf, type FacetCount, rowTotal } from './counting.ts'
import type { FacetIndex } from './keptFacets.ts'
import type { MeasureFacet } from './measureTable.ts'
import type { PolicyFacet } from './policyTable.ts'

/** One facet, and the filter under which it is counted: the filter of the list without its own condition. */
export interface FacetAsked<Facet extends string> {
  readonly facet: Facet
  readonly where: Alternatives
}

export interface FacetRequest<Facet extends string> {
  /** The whole filter of the list. */
  readonly where: Alternatives
  /** ISO day on which the state of policies is taken. */
  readonly asOf: string
  readonly facets: readonly FacetAsked<Facet>[]
}

/** For measures: the rest of the filter on the assignment from which a department, line or role is counted. */
export interface MeasureFacetAsked extends FacetAsked<MeasureFacet> {
  readonly assignment: AssignmentTest
}

export interface FacetAnswer<Facet extends string> {
  /** Number of rows in the list. */
  readonly total: number
  readonly counts: readonly FacetCount<Facet>[]
}

export async function policyFacets(
  session: Session,
  { policies }: FacetIndex,
  { where, asOf, facets }: FacetRequest<PolicyFacet>,
): Promise<FacetAnswer<PolicyFacet>> {
  const ask: AskDatabase = (condition) => idsOf(session, 'policies', [[condition]])
  const counts: FacetCount<PolicyFacet>[] = []
  for (const { facet, where } of facets) counts.push(countOf(facet, policies.table.column(facet, asOf), await policies.rows(where, ask)))
  return { total: rowTotal(await policies.rows(where, ask)), counts }
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

export async function measureFacets(
  session: Session,
  { measures }: FacetIndex,
  { where, asOf, facets }: FacetRequest<MeasureFacet> & { readonly facets: readonly MeasureFacetAsked[] },
): Promise<FacetAnswer<MeasureFacet>> {
  const ask: AskDatabase = (condition) => idsOf(session, 'measures', [[condition]])
  const { table } = measures
  const counts: FacetCount<MeasureFacet>[] = []
  for (const { facet, where, assignment } of facets) {
    const column = table.assignmentColumn(facet, assignment) ?? table.column(facet, asOf)
    counts.push(countOf(facet, column, await measures.rows(where, ask)))
  }
  return { total: rowTotal(await measures.rows(where, ask)), counts }
}
