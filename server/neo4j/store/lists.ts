import type { Node } from 'neo4j-driver'
import { nodeRecord } from './nodeRecord.ts'
import { cursorOf, type Edge, EMPTY_PAGE, type Page, type Position, pageOf, type Window } from './page.ts'
import type * as records from './records.ts'
import type { Row, Session } from './session.ts'
import { isNode } from './stored.ts'
import { wordsSought } from './wordsSought.ts'

/** The lists over the whole graph. The key is the GraphQL field and the name of its Cypher file. */
export interface ListedNodes {
  policies: records.PolicyRecord
  documents: records.DocumentRecord
  measures: records.MeasureRecord
  departments: records.DepartmentRecord
  industries: records.IndustryRecord
  jurisdictions: records.JurisdictionRecord
}
export type ListQuestion = keyof ListedNodes

/** One condition of a filter: what is tested, with which values, and whether it is negated. */
export interface Condition {
  readonly test: string
  readonly property: string | null
  readonly values: readonly (string | number)[]
  readonly negated: boolean
  /** Further values of a condition on a relationship. */
  readonly on: Readonly<Record<string, readonly string[] | null>> | null
}

/** A filter as alternatives: a node passes if all conditions of one alternative hold. Empty: every node passes. */
export type Alternatives = readonly (readonly Condition[])[]

export interface Order {
  /** A sort name that the Cypher file knows. */
  readonly by: string
  readonly descending: boolean
  /** ISO day from which deadlines count, for an order by next deadline. */
  readonly asOf?: string
}

export interface ListRequest {
  readonly where: Alternatives
  readonly order: Order
  readonly window: Window
}

/** The name of an order, stored in its cursors. */
export function orderName(question: string, order: Order): string {
  return [question, order.by, order.descending && 'desc', order.asOf].filter(Boolean).join('.')
}

/** One page of a list, and the number of all nodes that pass the filter, with one Cypher query. Measures are listed in memory. */
export async function list(session: Session, question: Exclude<ListQuestion, 'measures'>, request: ListRequest): Promise<Page<Edge>> {
  const { where, order, window } = request
  const [row] = await session.read(question, {
    where,
    order: order.by,
    descending: order.descending,
    asOf: order.asOf ?? null,
    ids: false,
    ...window,
  })
  if (!row) return EMPTY_PAGE
  const name = orderName(question, order)
  const edges = (row.rows as readonly ListedRow[]).map((each) => listedEdge(question, name, each))
  return pageOf(edges, Number(row.total), Number(row.remaining), window)
}

/** The ids of all nodes that pass the filter. */
export async function idsOf(session: Session, question: 'policies' | 'measures', where: Alternatives): Promise<readonly string[]> {
  const sought = question === 'measures' ? wordsSought(where) : null
  if (sought) return idsIn((await session.read('Measure.text', { ...sought }))[0])
  const window: Window = { first: 0, last: null, after: null, before: null }
  const [row] = await session.read(question, { where, order: 'id', descending: false, asOf: null, ids: true, ...window })
  return idsIn(row)
}

const idsIn = (row: Row | undefined): readonly string[] => (row ? (row.ids as readonly string[]) : [])

interface ListedRow extends Position {
  readonly n: Node
}

function listedEdge(question: string, order: string, row: ListedRow): Edge {
  if (!isNode(row.n)) throw new Error(`${question}: column n is not a node`)
  return { cursor: cursorOf(order, row), node: nodeRecord(row.n), relation: null }
}
