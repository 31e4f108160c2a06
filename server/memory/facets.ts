import { MODEL } from '../graph/model.ts'
import { citationLinks } from '../graph/ownership.ts'
import type { Parameters, Row } from '../neo4j/store/session.ts'
import { type MemoryGraph, type MemoryNode, type MemoryRelationship, numberOf, textOf } from './graph.ts'
import { compared } from './windows.ts'

const CITATIONS: ReadonlySet<string> = new Set(citationLinks(MODEL))
const AROUND: ReadonlySet<string> = new Set(['SERVES', 'WITHIN', 'BROADER'])
const only = (type: string): ReadonlySet<string> => new Set([type])

const different = <T>(all: readonly T[]): readonly T[] => [...new Set(all)]
const ends = (all: readonly MemoryRelationship[]): readonly string[] => different(all.map(({ to }) => to.id))
const kinds = (all: readonly MemoryRelationship[]): readonly string[] => different(all.map(({ type }) => type))

/** The data that policies are counted by. */
export const policyRows = (graph: MemoryGraph): readonly Row[] =>
  graph.labelled('Policy').map((n) => ({
    n,
    places: ends(graph.from(n.id, only('APPLIES_IN'))),
    issuers: ends(graph.from(n.id, only('ISSUED_BY'))),
    industries: ends(graph.from(n.id, only('CONCERNS'))),
    relations: kinds([n, ...graph.owned(n.id, 'Measure')].flatMap(({ id }) => graph.from(id, CITATIONS))),
  }))

/** The data that the measures of some policies are counted by. */
export const measureRows = (graph: MemoryGraph, { ids }: Parameters): readonly Row[] =>
  (ids as readonly string[]).flatMap((policy) =>
    graph
      .owned(policy, 'Measure')
      .toSorted(inDocument)
      .map((measure) => measureRow(graph, measure)),
  )

const inDocument = (a: MemoryNode, b: MemoryNode): number =>
  compared(numberOf(a, 'ordinal'), numberOf(b, 'ordinal')) || compared(a.id, b.id)

function measureRow(graph: MemoryGraph, { id, properties }: MemoryNode): Row {
  const { document, ordinal, start, end } = properties
  return {
    ...{ id, document, ordinal, start, end },
    assignments: graph.from(id, only('ASSIGNED_TO')).map(({ to, properties: { role, status, as } }) => [to.id, role, status, as]),
    industries: ends(graph.from(id, only('CONCERNS'))),
    relations: kinds(graph.from(id, CITATIONS)),
    days: different(deadlinesOf(graph, id).flatMap((target) => textOf(target, 'to') ?? [])),
  }
}

/** The deadlines that a measure sets. */
export const deadlinesOf = (graph: MemoryGraph, measure: string): readonly MemoryNode[] =>
  graph.from(measure, only('HAS_TARGET')).flatMap(({ to }) => (to.properties.kind === 'deadline' ? [to] : []))

/** Departments, places and industries after an id, with what contains each. */
export const names = (graph: MemoryGraph, { beyond, most }: Parameters): readonly Row[] =>
  ['Department', 'Jurisdiction', 'Industry']
    .flatMap((label) => graph.labelled(label))
    .filter(({ id }) => compared(id, String(beyond)) > 0)
    .sort((a, b) => compared(a.id, b.id))
    .slice(0, Number(most))
    .map((n) => ({
      n,
      within: graph
        .from(n.id, AROUND)
        .map(({ to }) => to.id)
        .sort(),
      knownAs: n.properties.knownAs,
      pinyin: n.properties.pinyin,
    }))
