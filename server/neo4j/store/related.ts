import type { Node, Relationship } from 'neo4j-driver'
import { nodeRecord } from './nodeRecord.ts'
import { cursorOf, type Edge, EMPTY_PAGE, type Page, type Position, pageOf, type Window } from './page.ts'
import type * as records from './records.ts'
import { relationRecord } from './relationRecord.ts'
import type { Row, Session } from './session.ts'
import { isNode, isRelationship } from './stored.ts'

/** The kind of nodes that each query around a node returns. The key is the GraphQL field and the name of its Cypher file. */
export interface RelatedNodes {
  'Policy.sections': records.SectionRecord
  'Policy.measures': records.MeasureRecord
  'Policy.citations': records.DocumentRecord
  'Policy.issuedBy': records.DepartmentRecord
  'Policy.appliesIn': records.JurisdictionRecord
  'Policy.industries': records.IndustryRecord
  'Policy.goals': records.TargetRecord
  'Policy.sameWords': records.MeasureRecord | records.UpstreamTaskRecord
  'Document.citedBy': records.PolicyRecord
  'Document.upstreamTasks': records.UpstreamTaskRecord
  'Section.measures': records.MeasureRecord
  'Section.sections': records.SectionRecord
  'Section.parent': records.SectionRecord
  'Measure.section': records.SectionRecord
  'Measure.assignments': records.DepartmentRecord
  'Measure.citations': records.DocumentRecord
  'Measure.industries': records.IndustryRecord
  'Measure.targets': records.TargetRecord
  'Measure.upstreamTasks': records.UpstreamTaskRecord
  'Measure.sameWords': records.MeasureRecord | records.UpstreamTaskRecord
  'UpstreamTask.document': records.DocumentRecord
  'UpstreamTask.ministries': records.DepartmentRecord
  'UpstreamTask.measures': records.MeasureRecord
  'UpstreamTask.sameWords': records.MeasureRecord
  'Department.jurisdiction': records.JurisdictionRecord
  'Department.assignments': records.MeasureRecord
  'Department.ledTasks': records.UpstreamTaskRecord
  'Department.issued': records.PolicyRecord
  'Department.predecessors': records.DepartmentRecord
  'Department.sameLine': records.DepartmentRecord
  'Department.successors': records.DepartmentRecord
  'Jurisdiction.within': records.JurisdictionRecord
  'Jurisdiction.contains': records.JurisdictionRecord
  'Jurisdiction.departments': records.DepartmentRecord
  'Jurisdiction.policies': records.PolicyRecord
  'Industry.broader': records.IndustryRecord
  'Industry.narrower': records.IndustryRecord
  'Industry.measures': records.MeasureRecord
}
export type RelatedQuestion = keyof RelatedNodes

/** A row around a node: `count` is the number of statements folded into it. */
export interface RelatedEdge<N extends records.NodeRecord = records.NodeRecord> extends Edge<N> {
  readonly count: number
}

export interface RelatedRequest {
  readonly window: Window
  /** Only these roles; null for all. */
  readonly roles: readonly records.Role[] | null
  /** Only these relationships; null for all. */
  readonly relations: readonly string[] | null
}

/** The nodes related to each of `ids`, in the order of `ids`, with one Cypher query. */
export async function related(
  session: Session,
  question: RelatedQuestion,
  ids: readonly string[],
  request: RelatedRequest,
): Promise<Page<RelatedEdge>[]> {
  const { window, roles, relations } = request
  const rows = await session.read(question, { ids, roles, relations, ...window })
  const pages = new Map(rows.map((row) => [String(row.id), relatedPage(question, row, window)]))
  return ids.map((id) => pages.get(id) ?? EMPTY_PAGE)
}

function relatedPage(question: RelatedQuestion, row: Row, window: Window): Page<RelatedEdge> {
  const parent = String(row.id)
  const found = row.rows as readonly FoundRow[]
  const edges = found.map((each) => relatedEdge(question, parent, each))
  return pageOf(edges, Number(row.total), Number(row.remaining), window)
}

interface FoundRow extends Position {
  readonly n: Node
  readonly r: Relationship | null
  readonly from?: string
  readonly own?: string
  readonly count?: number
}

function relatedEdge(question: RelatedQuestion, parent: string, row: FoundRow): RelatedEdge {
  if (!isNode(row.n)) throw new Error(`${question}: column n is not a node`)
  const node = nodeRecord(row.n)
  return { cursor: cursorOf(question, row), node, relation: relationOf(row, parent, node.id), count: row.count ?? 1 }
}

/**
 * The relationship of a row. A citation by a measure has its own `from`; otherwise the ends are the parent (or its part `own`) and the
 * node, in the stored direction.
 */
function relationOf({ n, r, from, own, key: _ }: FoundRow, parent: string, node: string): records.RelationRecord | null {
  if (!isRelationship(r)) return null
  const outward = r.endNodeElementId === n.elementId
  if (from !== undefined) return outward ? relationRecord(r, from, node) : relationRecord(r, from, parent)
  const near = own ?? parent
  return outward ? relationRecord(r, near, node) : relationRecord(r, node, near)
}
