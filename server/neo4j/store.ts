import type { Driver } from 'neo4j-driver'
import type { Drawing } from './store/drawing.ts'
import { type ListQuestion, type ListRequest, list } from './store/lists.ts'
import { nodes, texts } from './store/nodes.ts'
import type { Edge, Page } from './store/page.ts'
import type { NodeKind, NodeRecord, PolicyRecord, RelationshipTypeName } from './store/records.ts'
import { type RelatedEdge, type RelatedQuestion, type RelatedRequest, related } from './store/related.ts'
import type { SearchHit, SearchRequest } from './store/search.ts'
import { createSession, type Session, type SessionOptions } from './store/session.ts'
import { readStatements } from './store/statements.ts'
import type { PolicyCounts, Statistics, TaskCount } from './store/statistics.ts'

export interface NeighbourhoodRequest {
  readonly ids: readonly string[]
  readonly drawn: readonly string[]
  readonly depth: number
  readonly kinds: readonly NodeKind[] | null
  readonly relations: readonly RelationshipTypeName[] | null
  readonly limit: number
}

/** The questions that can be asked of the graph, answered in plain objects. Each is one Cypher query of `cypher/read/`, sent once. */
export interface Store {
  nodes(ids: readonly string[]): Promise<ReadonlyMap<string, NodeRecord>>
  texts(ids: readonly string[]): Promise<ReadonlyMap<string, string>>
  list(question: ListQuestion, request: ListRequest): Promise<Page<Edge>>
  related(question: RelatedQuestion, ids: readonly string[], request: RelatedRequest): Promise<Page<RelatedEdge>[]>
  policyCounts(ids: readonly string[]): Promise<ReadonlyMap<string, PolicyCounts>>
  taskCounts(ids: readonly string[]): Promise<ReadonlyMap<string, TaskCount>>
  policyByNumber(documentNumber: string): Promise<PolicyRecord | null>
  search(request: SearchRequest): Promise<readonly SearchHit[]>
  overview(limit: number, kinds: readonly NodeKind[] | null): Promise<Drawing>
  neighbourhood(request: NeighbourhoodRequest): Promise<Drawing>
  unfold(source: string, target: string, limit: number): Promise<Drawing>
  statistics(): Promise<Statistics>
}
