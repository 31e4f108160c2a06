import { MODEL } from '../graph/model.ts'
import { citationLinks } from '../graph/ownership.ts'
import { closureOf } from '../neo4j/store/facets/closure.ts'
import type { FacetIndex } from '../neo4j/store/facets/keptFacets.ts'
import type { Alternatives, Condition } from '../neo4j/store/lists.ts'
import type { Window } from '../neo4j/store/page.ts'
import type { Parameters, Row } from '../neo4j/store/session.ts'
import { hasLabel, type MemoryGraph, type MemoryNode, numberOf, textOf, textsOf } from './graph.ts'
import { compared, windowed } from './windows.ts'

const CITATIONS: ReadonlySet<string> = new Set(citationLinks(MODEL))
const only = (type: string): ReadonlySet<string> => new Set([type])

interface Asked {
  readonly where: Alternatives
  readonly order: string
  readonly descending: boolean
  readonly ids?: boolean
}

/** Tests one condition on a node, ignoring its negation. */
type Passes = (node: MemoryNode, condition: Condition) => boolean | Promise<boolean>

/** The policies that pass a filter. Facet properties are tested by the facets, the others here. */
export async function policies(graph: MemoryGraph, index: FacetIndex, parameters: Parameters): Promise<readonly Row[]> {
  const { where } = asked(parameters)
  const resolved = where.map((all) => all.map((one) => (one.test === 'state' ? { ...one, ...inPolicies(one) } : one)))
  const ids = await idsOf(index.policies, resolved, (condition) => passing(graph, 'Policy', condition, policyPasses(graph)))
  return page(graph, ids, parameters, (node) => policyKey(graph, node, asked(parameters).order))
}

/** The measures that pass the conditions which need the graph; the facets do the rest: find, sort and cut. */
export async function measures(graph: MemoryGraph, index: FacetIndex, parameters: Parameters): Promise<readonly Row[]> {
  const ids = await idsOf(index.measures, asked(parameters).where, (one) => passing(graph, 'Measure', one, measurePasses(graph)))
  return [{ ids }]
}

/** The measures with these words in text or heading; without an index all are read. */
export const measuresWithWords = (graph: MemoryGraph, words: string): readonly Row[] => [
  { ids: graph.labelled('Measure').flatMap((node) => (hasWords(node, words) ? [node.id] : [])) },
]

export async function industries(graph: MemoryGraph, parameters: Parameters): Promise<readonly Row[]> {
  const { where, order } = asked(parameters)
  const all = graph.labelled('Industry')
  const passes = industryPasses(graph)
  const found = all.filter(
    (node) =>
      where.length === 0 ||
      where.some((conditions) => conditions.every((one) => (ofProperty(node, one) ?? passes(node, one)) !== one.negated)),
  )
  const key = (node: MemoryNode) =>
    order === 'name' ? textOf(node, 'name') : order === 'code' ? (textOf(node, 'code') ?? '') : graph.to(node.id, only('CONCERNS')).length
  return page(
    graph,
    found.map(({ id }) => id),
    parameters,
    key,
  )
}

const asked = (parameters: Parameters): Asked => parameters as unknown as Asked

/** A condition on a state already contains the policies in that state: the keys of `on`. */
const inPolicies = ({ on }: Condition): Partial<Condition> => ({
  test: 'in',
  property: 'id',
  values: Object.keys(on ?? {}),
  on: null,
})

async function idsOf(
  { table, rows }: FacetIndex['policies'] | FacetIndex['measures'],
  where: Alternatives,
  ask: (condition: Condition) => Promise<readonly string[]>,
): Promise<readonly string[]> {
  const found = await rows(where, ask)
  return table.ids.filter((_, row) => found[row])
}

async function passing(graph: MemoryGraph, label: string, condition: Condition, passes: Passes): Promise<readonly string[]> {
  const ids: string[] = []
  for (const node of graph.labelled(label)) if (ofProperty(node, condition) ?? (await passes(node, condition))) ids.push(node.id)
  return ids
}

/** A test on one property, shared by all lists; null if the condition is of another kind. */
function ofProperty(node: MemoryNode, { test, property, values: [value, ...more] }: Condition): boolean | null {
  if (property === null) return null
  const stored = node.properties[property]
  switch (test) {
    case 'in':
      return [value, ...more].includes(stored as string)
    case 'contains':
      return typeof stored === 'string' && stored.toLowerCase().includes(String(value))
    case 'startsWith':
      return typeof stored === 'string' && stored.startsWith(String(value))
    case 'gte':
      return stored !== undefined && value !== undefined && (stored as string) >= value
    case 'lte':
      return stored !== undefined && value !== undefined && (stored as string) <= value
    case 'missing':
      return stored === undefined
    default:
      return null
  }
}

const words = ({ values }: Condition): string => String(values[0] ?? '')

function policyPasses(graph: MemoryGraph): Passes {
  const industries = isCalled(graph)
  const sources = (policy: string) => [policy, ...graph.owned(policy, 'Measure').map(({ id }) => id)]
  const among = (all: readonly string[], { values }: Condition) => all.some((id) => values.includes(id))
  return async ({ id }, condition) => {
    switch (condition.test) {
      case 'text':
        return ((await graph.text(id)) ?? '').toLowerCase().includes(words(condition))
      case 'cites':
        return among(
          sources(id).flatMap((source) => graph.from(source, CITATIONS).map(({ to }) => to.id)),
          condition,
        )
      case 'citedBy':
        return among(
          graph.to(id, CITATIONS).flatMap(({ from }) => [from.id, textOf(from, 'document') ?? '']),
          condition,
        )
      case 'department':
        return among(
          sources(id).flatMap((source) => graph.from(source, only('ASSIGNED_TO')).map(({ to }) => to.id)),
          condition,
        )
      case 'industry':
        return sources(id).some((source) => graph.from(source, only('CONCERNS')).some(({ to }) => industries(to, condition)))
      default:
        return false
    }
  }
}

function measurePasses(graph: MemoryGraph): Passes {
  return (node, condition) => {
    const ends = (types: ReadonlySet<string>) => graph.from(node.id, types).map(({ to }) => to)
    switch (condition.test) {
      case 'text':
        return hasWords(node, words(condition))
      case 'cites':
        return ends(CITATIONS).some((to) => condition.values.includes(to.id))
      case 'carriesOut':
        return ends(only('CARRIES_OUT')).some((to) => condition.values.includes(to.id))
      case 'hasTarget':
        return ends(only('HAS_TARGET')).length > 0
      case 'target':
        return ends(only('HAS_TARGET')).some((to) => isTarget(to, condition.on ?? {}))
      default:
        return false
    }
  }
}

const hasWords = ({ properties }: MemoryNode, words: string): boolean =>
  [properties.text, properties.heading].some((each) => typeof each === 'string' && each.toLowerCase().includes(words))

function isTarget(target: MemoryNode, on: NonNullable<Condition['on']>): boolean {
  const { kind, unit, words, dueFrom, dueTo } = on
  const to = target.properties.kind === 'deadline' ? textOf(target, 'to') : null
  return (
    (!kind || kind.includes(textOf(target, 'kind') ?? '')) &&
    (!unit || unit.includes(textOf(target, 'unit') ?? '')) &&
    (!words || (textOf(target, 'surface') ?? '').includes(words[0] ?? '')) &&
    (!dueFrom || (to !== null && to >= (dueFrom[0] ?? ''))) &&
    (!dueTo || (to !== null && to <= (dueTo[0] ?? '')))
  )
}

function industryPasses(graph: MemoryGraph): (node: MemoryNode, condition: Condition) => boolean {
  const called = isCalled(graph)
  return (node, condition) => {
    switch (condition.test) {
      case 'name':
        return [textOf(node, 'name') ?? '', ...textsOf(node, 'synonyms')].some((name) => name.toLowerCase().includes(words(condition)))
      case 'within':
        return called(node, condition)
      case 'document':
        return graph
          .to(node.id, only('CONCERNS'))
          .some(({ from }) => condition.values.includes(from.id) || condition.values.includes(textOf(from, 'document') ?? ''))
      default:
        return false
    }
  }
}

/** Whether an industry, or a broader one, has this id, name, code or synonym. */
function isCalled(graph: MemoryGraph): (industry: MemoryNode, condition: Condition) => boolean {
  const broader = closureOf(
    new Map(graph.labelled('Industry').map(({ id }) => [id, graph.from(id, only('BROADER')).map(({ to }) => to.id)])),
  )
  const namesOf = (id: string) => {
    const node = graph.node(id)
    return node ? [id, textOf(node, 'name'), textOf(node, 'code'), ...textsOf(node, 'synonyms')] : []
  }
  return ({ id }, { values }) => broader(id).some((each) => namesOf(each).some((name) => name !== null && values.includes(name)))
}

function policyKey(graph: MemoryGraph, node: MemoryNode, order: string): string | number | null {
  switch (order) {
    case 'place':
      return placeOf(graph, node) ?? '~~'
    case 'measureCount':
      return numberOf(node, 'measureCount') ?? 0
    case 'id':
      return null
    default:
      return textOf(node, order) ?? ''
  }
}

/** The sort key of its place: the code, or without one that of the place around it; then the name. */
function placeOf(graph: MemoryGraph, policy: MemoryNode): string | null {
  const around = closureOf(
    new Map(graph.labelled('Jurisdiction').map(({ id }) => [id, graph.from(id, only('WITHIN')).map(({ to }) => to.id)])),
  )
  const places = graph.from(policy.id, only('APPLIES_IN')).flatMap(({ to }) => (hasLabel(to, 'Jurisdiction') ? [to] : []))
  const codes = (ids: readonly string[]) => ids.flatMap((id) => graph.node(id) ?? []).flatMap((node) => textOf(node, 'code') ?? [])
  const keys = places.map((place) => {
    const widest = codes(around(place.id).slice(1)).sort().at(-1) ?? ''
    return textOf(place, 'code') ?? `${widest}~${textOf(place, 'name') ?? ''}`
  })
  return keys.sort(compared)[0] ?? null
}

function page(
  graph: MemoryGraph,
  ids: readonly string[],
  parameters: Parameters,
  key: (node: MemoryNode) => string | number | null,
): readonly Row[] {
  const { descending, ids: onlyIds } = asked(parameters)
  const rows = ids.flatMap((id) => graph.node(id) ?? []).map((n) => ({ key: key(n), tie: n.id, row: n }))
  const { total, remaining, rows: shown } = windowed(rows, parameters as unknown as Window, descending)
  const found = shown.map(({ key, tie, row }) => ({ key, tie, n: row }))
  return [{ total, remaining, rows: found, ids: onlyIds ? rows.map(({ tie }) => tie).sort() : [] }]
}
