import { group } from 'd3-array'
import { MODEL } from '../graph/model.ts'
import { citationLinks } from '../graph/ownership.ts'
import { type Connection, connections, ORDERS } from '../neo4j/store/connectionStatements.ts'
import type { Window } from '../neo4j/store/page.ts'
import type { Parameters, Row } from '../neo4j/store/session.ts'
import { around, hasLabel, type MemoryGraph, type MemoryNode, type MemoryRelationship, numberOf, otherEnd, textOf } from './graph.ts'
import { compared, type Placed, windowed } from './windows.ts'

/** The connections of the API, from the same declarations as their Cypher statements. */
export const CONNECTIONS: ReadonlyMap<string, Connection> = new Map(Object.entries(connections(MODEL)))
const CITATIONS: ReadonlySet<string> = new Set(citationLinks(MODEL))

interface Found {
  readonly n: MemoryNode
  readonly r: MemoryRelationship | null
  /** The additional column of the connection. */
  readonly also?: string | number
}

/** The rows of a connection for each parent. */
export function connected(graph: MemoryGraph, name: string, connection: Connection, parameters: Parameters): readonly Row[] {
  const column = connection.also?.split(' AS ').at(-1)
  return (parameters.ids as readonly string[]).flatMap((id) => {
    const rows = found(graph, name, connection, id).filter((each) => passes(each, parameters))
    if (rows.length === 0) return []
    const {
      total,
      remaining,
      rows: shown,
    } = windowed(
      rows.map((each) => placed(each, connection)),
      parameters as unknown as Window,
    )
    const shownRows = shown.map(({ key, tie, row: { n, r, also } }) => ({ key, tie, n, r, ...(column && { [column]: also }) }))
    return [{ id, total, remaining, rows: shownRows }]
  })
}

function placed(row: Found, { order, tie }: Connection): Placed<Found> {
  const { n, r, also } = row
  const key = ORDERS[order].of({ n: n.properties, r: r?.properties ?? {}, also })
  return { key, tie: tie === 'r.id' ? (r?.id ?? '') : n.id, row }
}

function passes({ r }: Found, { roles, relations }: Parameters): boolean {
  const among = (asked: unknown, value: unknown) => !Array.isArray(asked) || asked.includes(value)
  return r === null || (among(roles, r.properties.role) && among(relations, r.type))
}

function found(graph: MemoryGraph, name: string, { find }: Connection, id: string): readonly Found[] {
  switch (find.kind) {
    case 'owned':
      return graph.owned(id, find.type).map((n) => ({ n, r: null }))
    case 'step': {
      const types = new Set(find.along.split('|'))
      const all = { out: graph.from(id, types), in: graph.to(id, types), both: around(graph, id, types) }[find.way]
      return all.map((r) => ({ n: otherEnd(r, id), r })).filter(({ n }) => hasLabel(n, find.to))
    }
    case 'own': {
      const own = OWN[name]
      if (!own) throw new Error(`The connection ${name} has a custom statement, which has no in-memory implementation.`)
      return own(graph, id)
    }
  }
}

/** The connections with more than one step. */
const OWN: Readonly<Record<string, (graph: MemoryGraph, id: string) => readonly Found[]>> = {
  'Department.predecessors': (graph, id) => inPlaceOf(graph, id, (n, d, at) => isReplacedBy(n, d, at)),
  'Department.successors': (graph, id) => inPlaceOf(graph, id, (n, d, at) => isReplacedBy(d, n, at)),
  'Department.sameLine': (graph, id) => {
    const line = graph.node(id)?.properties.line ?? null
    const all = line === null ? [] : graph.labelled('Department').filter((n) => n.properties.line === line && n.id !== id)
    return all.map((n) => ({ n, r: null }))
  },
  'Document.citedBy': (graph, id) =>
    graph.to(id, CITATIONS).flatMap((r) => {
      const n = hasLabel(r.from, 'Measure') ? graph.node(textOf(r.from, 'document') ?? '') : r.from
      return n ? [{ n, r, also: r.from.id }] : []
    }),
  'Policy.citations': (graph, id) =>
    [id, ...graph.owned(id, 'Measure').map((measure) => measure.id)].flatMap((from) =>
      graph.from(from, CITATIONS).map((r) => ({ n: r.to, r, also: from })),
    ),
  'Policy.industries': (graph, id) => {
    const all = [id, ...graph.owned(id, 'Measure').map((measure) => measure.id)].flatMap((from) => graph.from(from, CONCERNS))
    const sorted = all.toSorted((a, b) => compared(numberOf(a, 'start') ?? -1, numberOf(b, 'start') ?? -1) || compared(a.id, b.id))
    const byIndustry = group(sorted, ({ to }) => to)
    return [...byIndustry].flatMap(([n, statements]) => (statements[0] ? [{ n, r: statements[0], also: statements.length }] : []))
  },
  'Policy.sameWords': (graph, id) =>
    graph
      .owned(id, 'Measure')
      .flatMap((measure) => around(graph, measure.id, RESEMBLES).map((r) => ({ n: otherEnd(r, measure.id), r, also: measure.id }))),
}
/** The other departments of the places of a department that pass the test; `there` are all departments of the place. */
function inPlaceOf(
  graph: MemoryGraph,
  id: string,
  passes: (n: MemoryNode, d: MemoryNode, there: readonly MemoryNode[]) => boolean,
): readonly Found[] {
  return graph.from(id, SERVES).flatMap(({ from, to }) => {
    const there = graph.to(to.id, SERVES).map((r) => r.from)
    return there.filter((n) => n !== from && passes(n, from, there)).map((n) => ({ n, r: null }))
  })
}

/** Whether a reform replaced one department by another: by the name of the successor, or as the only one left of its line. */
function isReplacedBy(former: MemoryNode, today: MemoryNode, there: readonly MemoryNode[]): boolean {
  const isToday = ({ properties }: MemoryNode) => properties.endedBy == null && properties.kind === 'body'
  if (former.properties.endedBy == null || !isToday(today)) return false
  const successor = String(former.properties.successor).split('（')[0]
  const { line } = former.properties
  const isOnlyOne =
    line != null && today.properties.line === line && there.filter((n) => isToday(n) && n.properties.line === line).length === 1
  return isOnlyOne || (Array.isArray(today.properties.knownAs) && today.properties.knownAs.includes(successor))
}

const SERVES: ReadonlySet<string> = new Set(['SERVES'])
const CONCERNS: ReadonlySet<string> = new Set(['CONCERNS'])
const RESEMBLES: ReadonlySet<string> = new Set(['RESEMBLES'])
