import { type CorpusMatrix, type CorpusMatrixRequest, corpusMatrix } from '../corpus/corpusMatrix.ts'
import { type LineNetwork, lineNetwork } from '../corpus/lineNetwork.ts'
import { type Alternatives, idsOf } from '../lists.ts'
import type { Session } from '../session.ts'
import type { AssignmentTest } from './assignmentTable.ts'
import { type AskDatabase, countOf, type FacetCount, rowTotal } from './counting.ts'
import type { FacetIndex } from './keptFacets.ts'
import type { MeasureFacet } from './measureTable.ts'
import type { PolicyFacet } from './policyTable.ts'

/** One facet and the filter under which it is counted: all of the list's own but what it asks of this facet. */
export interface FacetAsked<Facet extends string> {
  readonly facet: Facet
  readonly where: Alternatives
}

export interface FacetRequest<Facet extends string> {
  /** The whole filter of the list. */
  readonly where: Alternatives
  /** ISO day on which the state of policies is counted. */
  readonly asOf: string
  readonly facets: readonly FacetAsked<Facet>[]
}

/** Measures: what else the filter asks of the assignment from which a department, line or role is counted. */
export interface MeasureFacetAsked extends FacetAsked<MeasureFacet> {
  readonly assignment: AssignmentTest
}

export interface FacetAnswer<Facet extends string> {
  /** Rows of the list. */
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

/** The held documents of a filter, counted by two axes at once. */
export async function policyMatrix(session: Session, { policies, names }: FacetIndex, request: CorpusMatrixRequest): Promise<CorpusMatrix> {
  const ask: AskDatabase = (condition) => idsOf(session, 'policies', [[condition]])
  return corpusMatrix(policies.table, names, await policies.rows(request.where, ask), request)
}

/** The function lines that work together in the measures of a filter. */
export async function measureLines(session: Session, { measures }: FacetIndex, where: Alternatives): Promise<LineNetwork> {
  const ask: AskDatabase = (condition) => idsOf(session, 'measures', [[condition]])
  // Lines are the same on every day.
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
