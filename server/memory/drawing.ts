import { group, groups } from 'd3-array'
import { MODEL } from '../graph/model.ts'
import { modelLists } from '../neo4j/modelLists.ts'
import type { Parameters, Row } from '../neo4j/store/session.ts'
import { deadlinesOf } from './facets.ts'
import {
  around,
  hasLabel,
  type MemoryGraph,
  type MemoryNode,
  type MemoryRelationship,
  neighbours,
  numberOf,
  otherEnd,
  textOf,
} from './graph.ts'
import { compared } from './windows.ts'

const LISTS = modelLists(MODEL)
const listed = (name: string): ReadonlySet<string> => new Set(LISTS.get(name))
const [MEASURE_BONDS, POLICY_BONDS, BONDS] = [listed('measureBonds'), listed('policyBonds'), listed('bonds')]

const RESEMBLES: ReadonlySet<string> = new Set(['RESEMBLES'])
const TASK_OF: ReadonlySet<string> = new Set(['TASK_OF'])

const isMeasure = (node: MemoryNode): boolean => hasLabel(node, 'Measure')
const isPolicy = (node: MemoryNode): boolean => hasLabel(node, 'Policy')
const byId = (a: { readonly id: string }, b: { readonly id: string }): number => compared(a.id, b.id)

/** A node for drawings, with the measures folded into a policy and its different neighbours except sections. */
function drawn(graph: MemoryGraph, n: MemoryNode): Row {
  const others = [...neighbours(graph, n.id)].filter((each) => !hasLabel(each, 'Section'))
  if (!isPolicy(n)) return { n, folded: 0, degree: others.length, due: dueOf(graph, n) }
  const folded = graph.owned(n.id, 'Measure').length
  return { n, folded, degree: folded + others.filter((each) => !isMeasure(each)).length }
}

/** For a measure its first deadline, for a deadline its last day. */
function dueOf(graph: MemoryGraph, n: MemoryNode): string | null {
  if (isMeasure(n))
    return (
      deadlinesOf(graph, n.id)
        .flatMap((target) => textOf(target, 'to') ?? [])
        .sort()[0] ?? null
    )
  return hasLabel(n, 'Target') && n.properties.kind === 'deadline' ? textOf(n, 'to') : null
}

interface Wanted {
  readonly label: string
  readonly share: number
  readonly alone: number
}

/** A relationship from a policy, or one of its measures, to a node. */
interface Binding {
  readonly source: string
  readonly n: MemoryNode
  readonly r: MemoryRelationship
  readonly direct: boolean
}

interface Bound {
  readonly n: MemoryNode
  readonly spread: number
  readonly weight: number
  readonly wanted: Wanted
  /** The only policy linked to it, if there is just one. */
  readonly only: string | null
}

/** Policies with the nodes linked to them; measures are folded into their policy. */
export function overview(graph: MemoryGraph, parameters: Parameters): readonly Row[] {
  const { policies, others, labels } = parameters as { policies: number; others: number; labels: readonly Wanted[] }
  const all = graph.labelled('Policy')
  const shown = all
    .toSorted((a, b) => (numberOf(b, 'measureCount') ?? 0) - (numberOf(a, 'measureCount') ?? 0) || byId(a, b))
    .slice(0, policies)
  const bindings = shown.flatMap((policy) => bindingsOf(graph, policy))
  const bound = boundBy(bindings, labels)
  const chosen = byTurns(candidates(bound, shown.length === 1)).slice(0, others)
  const counts = groups(bound, ({ wanted }) => wanted.label).map(([label, each]) => ({ label, count: each.length }))
  return [
    {
      allPolicies: all.length,
      counts: counts.sort((a, b) => compared(a.label, b.label)),
      edges: [...folds(bindings, new Set([...chosen, ...shown])), ...bondsAmong(graph, chosen)],
      policies: shown.map((n) => drawn(graph, n)),
      others: chosen,
    },
  ]
}

function bindingsOf(graph: MemoryGraph, { id }: MemoryNode): readonly Binding[] {
  const measures = graph.owned(id, 'Measure').flatMap((measure) => graph.from(measure.id, MEASURE_BONDS))
  const binding = (direct: boolean) => (r: MemoryRelationship) => ({ source: id, n: r.to, r, direct })
  return [...measures.map(binding(false)), ...graph.from(id, POLICY_BONDS).map(binding(true))]
}

function boundBy(bindings: readonly Binding[], labels: readonly Wanted[]): readonly Bound[] {
  return groups(bindings, ({ n }) => n).flatMap(([n, all]) => {
    const sources = [...new Set(all.map(({ source }) => source))]
    const only = sources.length === 1 ? (sources[0] ?? null) : null
    const wanted = labels.filter(({ label }) => hasLabel(n, label))
    return wanted.map((each) => ({ n, spread: sources.length, weight: all.length, wanted: each, only }))
  })
}

/** Of the nodes linked to one policy only, each policy shows at most the number allowed for the kind, unless there is only one policy. */
function candidates(bound: readonly Bound[], single: boolean): readonly Bound[] {
  const sorted = bound.toSorted((a, b) => b.weight - a.weight || byId(a.n, b.n))
  return groups(sorted, ({ wanted, only }) => JSON.stringify([wanted.label, only])).flatMap(([, peers]) => {
    const [{ only, wanted }] = peers as [Bound]
    return only === null || single ? peers : peers.slice(0, wanted.alone)
  })
}

const bySpread = (a: Bound, b: Bound): number => b.spread - a.spread || b.weight - a.weight || byId(a.n, b.n)

/** Within a kind, nodes linked to most policies come first, then by number of links; kinds alternate by their shares. */
function byTurns(all: readonly Bound[]): readonly MemoryNode[] {
  const turns = groups(all.toSorted(bySpread), ({ wanted }) => wanted.label).flatMap(([label, ranked]) =>
    ranked.map(({ n, wanted }, rank) => ({ n, label, turn: rank / wanted.share })),
  )
  return turns.sort((a, b) => a.turn - b.turn || compared(a.label, b.label)).map(({ n }) => n)
}

/** One edge for each policy, kind of relationship and role. */
function folds(bindings: readonly Binding[], shown: ReadonlySet<MemoryNode>): readonly Row[] {
  const sorted = bindings.filter(({ n }) => shown.has(n)).toSorted((a, b) => byId(a.r, b.r))
  const folded = groups(sorted, ({ n, source, r }) => JSON.stringify([source, n.id, r.type, r.properties.role ?? null])).map(([, all]) => {
    const [{ n, source, r, direct }] = all as [Binding]
    const single = all.length === 1
    return {
      ...{ source, target: n.id, kind: r.type, role: textOf(r, 'role'), count: all.length },
      statuses: [...new Set(all.flatMap((each) => textOf(each.r, 'status') ?? []))],
      direct: all.some((each) => each.direct),
      quote: single ? textOf(r, 'quote') : null,
      id: single && direct ? r.id : null,
    }
  })
  return folded.sort(
    (a, b) => compared(a.source, b.source) || compared(a.target, b.target) || compared(a.kind, b.kind) || compared(a.role, b.role),
  )
}

/** The nodes of a kind that are linked to most policies, with these links. */
export function layer(graph: MemoryGraph, parameters: Parameters): readonly Row[] {
  const { label, first, ties, drawn: others } = parameters as { label: string; first: number; ties: number; drawn: readonly string[] }
  const bindings = graph.labelled('Policy').flatMap((policy) => bindingsOf(graph, policy))
  const tied = boundBy(bindings, [{ label, share: 1, alone: first }]).toSorted(bySpread)
  const shown = withRoom(tied.slice(0, first), ties).map(({ n }) => n)
  const canvas = new Set([...shown, ...others.flatMap((id) => graph.node(id) ?? [])])
  const beside = [...new Set(shown.flatMap(({ id }) => around(graph, id, BONDS)))].filter(
    ({ from, to }) => canvas.has(from) && canvas.has(to),
  )
  return [
    {
      total: tied.length,
      edges: [...folds(bindings, new Set(shown)), ...bondRows(beside)],
      nodes: shown,
    },
  ]
}

/** The first of `ranked` whose links number at most `ties` together, but always at least one. */
function withRoom(ranked: readonly Bound[], ties: number): readonly Bound[] {
  let sum = 0
  const end = ranked.findIndex(({ spread }, at) => {
    sum += spread
    return at > 0 && sum > ties
  })
  return end < 0 ? ranked : ranked.slice(0, end)
}

/** How many different nodes each node is linked to. */
export function degrees(graph: MemoryGraph, parameters: Parameters): readonly Row[] {
  const { ids } = parameters as { ids: readonly string[] }
  return ids.map((id) => ({ id, degree: neighbours(graph, id).size }))
}

/** Pairs of documents whose measures (or upstream tasks) have the same words. */
export function resemblances(graph: MemoryGraph, parameters: Parameters): readonly Row[] {
  const { first } = parameters as { first: number }
  const alike = graph.labelled('Measure').flatMap(({ id }) => graph.from(id, RESEMBLES))
  const edges = groups(alike, ({ from, to }) => JSON.stringify([textOf(from, 'document'), documentOf(graph, to)])).map(([, all]) => {
    const [{ from, to }] = all as [MemoryRelationship]
    return { source: textOf(from, 'document'), target: documentOf(graph, to), count: all.length }
  })
  edges.sort((a, b) => b.count - a.count || compared(a.source, b.source) || compared(a.target, b.target))
  return [{ edges: edges.slice(0, first) }]
}

/** Relationships among the drawn nodes that need no folding: department – place, place – place, industry – industry. */
function bondsAmong(graph: MemoryGraph, others: readonly MemoryNode[]): readonly Row[] {
  const among = new Set(others)
  return bondRows(others.flatMap(({ id }) => graph.from(id, BONDS)).filter(({ to }) => among.has(to)))
}

const bondRows = (bonds: readonly MemoryRelationship[]): readonly Row[] =>
  bonds
    .toSorted((a, b) => byId(a.from, b.from) || byId(a.to, b.to))
    .map(({ id, type, from, to }) => ({
      ...{ id, source: from.id, target: to.id, kind: type, role: null, count: 1 },
      ...{ statuses: [], direct: true, quote: null },
    }))

interface Asked {
  readonly ids: readonly string[]
  readonly drawn: readonly string[]
  readonly depth: number
  readonly labels: readonly string[]
  readonly relations: readonly string[] | null
  readonly limit: number
}

interface Pair {
  readonly of: string
  readonly x: MemoryNode
  readonly label: string
  /** The relationship to the node. */
  readonly relation: string
}

/** The neighbours of nodes, one to three steps outward, and what was left out. */
export function neighbourhood(graph: MemoryGraph, parameters: Parameters): readonly Row[] {
  const asked = parameters as unknown as Asked
  const types = asked.relations === null ? null : new Set(asked.relations)
  const canvas = new Set(asked.drawn)
  const middle = [...new Set(asked.ids)].flatMap((id) => graph.node(id) ?? [])
  const near = pairsAround(graph, middle, asked, new Set(middle))
  const first = newcomers(graph, near, canvas).slice(0, asked.limit)
  const far = asked.depth > 1 ? pairsAround(graph, first, asked, new Set([...middle, ...first])) : []
  const second = newcomers(graph, far, canvas).slice(0, asked.limit)
  const farther = asked.depth > 2 ? pairsAround(graph, second, asked, new Set([...middle, ...first, ...second])) : []
  const nearer = [...first, ...second.slice(0, asked.limit - first.length)]
  const third = newcomers(graph, farther, canvas).slice(0, asked.limit)
  const found = [...nearer, ...third.slice(0, asked.limit - nearer.length)]
  const [isFound, shown] = [new Set(found), new Set([...found, ...middle, ...asked.drawn.flatMap((id) => graph.node(id) ?? [])])]
  return [
    {
      nodes: [...middle, ...found].map((n) => drawn(graph, n)),
      edges: edgesAmong(graph, [...found, ...middle], types, shown, isFound),
      folds: types === null || types.has('HAS_MEASURE') ? measuresFolded(graph, shown, isFound) : [],
      omitted: omissions([...near, ...far, ...farther].filter(({ x }) => !isFound.has(x) && !canvas.has(x.id))),
    },
  ]
}

/** The neighbours of nodes, of the given kinds. A measure is a neighbour of its policy, whatever its section. */
function pairsAround(
  graph: MemoryGraph,
  centres: readonly MemoryNode[],
  { labels, relations }: Asked,
  apart: ReadonlySet<MemoryNode>,
): readonly Pair[] {
  const types = relations === null ? undefined : new Set(relations)
  const withMeasures = types?.has('HAS_MEASURE') ?? true
  return centres.flatMap((centre) => {
    const { id } = centre
    const beside = around(graph, id, types)
      .map((r) => ({ x: otherEnd(r, id), relation: r.type }))
      .filter(({ x }) => !(isPolicy(centre) && isMeasure(x)))
    const policy = withMeasures && isMeasure(centre) ? graph.node(textOf(centre, 'document') ?? '') : undefined
    const parts = [...(withMeasures ? graph.owned(id, 'Measure') : []), ...(policy ? [policy] : [])]
    const all = [...beside, ...parts.map((x) => ({ x, relation: 'HAS_MEASURE' }))]
    return all.flatMap(({ x, relation }) => {
      const label = labels.find((each) => hasLabel(x, each))
      return label === undefined || apart.has(x) ? [] : [{ of: id, x, label, relation }]
    })
  })
}

/** Kinds alternate; within a kind measures are in text order, others by number of relationships. */
function newcomers(graph: MemoryGraph, pairs: readonly Pair[], canvas: ReadonlySet<string>): readonly MemoryNode[] {
  const labels = new Map(pairs.filter(({ x }) => !canvas.has(x.id)).map(({ x, label }) => [x, label]))
  const placed = [...labels].map(([x, label]) => ({ x, label, place: isMeasure(x) ? numberOf(x, 'ordinal') : -around(graph, x.id).length }))
  placed.sort((a, b) => compared(a.place, b.place) || byId(a.x, b.x))
  const ranked = groups(placed, ({ label }) => label).flatMap(([label, all]) => all.map(({ x }, rank) => ({ x, label, rank })))
  return ranked.sort((a, b) => a.rank - b.rank || compared(a.label, b.label)).map(({ x }) => x)
}

function edgesAmong(
  graph: MemoryGraph,
  nodes: readonly MemoryNode[],
  types: ReadonlySet<string> | null,
  shown: ReadonlySet<MemoryNode>,
  found: ReadonlySet<MemoryNode>,
): readonly Row[] {
  const all = nodes.flatMap(({ id }) => around(graph, id, types ?? undefined)).filter(({ type }) => type !== 'HAS_MEASURE')
  const among = all.filter(({ from, to }) => shown.has(from) && shown.has(to) && (found.has(from) || found.has(to)))
  return [...new Set(among)].sort(byId).map((r) => ({ r, source: r.from.id, target: r.to.id }))
}

function measuresFolded(graph: MemoryGraph, shown: ReadonlySet<MemoryNode>, found: ReadonlySet<MemoryNode>): readonly Row[] {
  const pairs = [...shown].filter(isMeasure).flatMap((measure) => {
    const policy = graph.node(textOf(measure, 'document') ?? '')
    return policy && shown.has(policy) && (found.has(policy) || found.has(measure)) ? [{ policy, measure }] : []
  })
  pairs.sort((a, b) => byId(a.policy, b.policy) || compared(numberOf(a.measure, 'ordinal'), numberOf(b.measure, 'ordinal')))
  return pairs.map(({ policy, measure }) => ({ source: policy.id, target: measure.id }))
}

/** Omitted nodes by node and kind, and within these by relationship; a node linked by two relationships counts for both. */
function omissions(left: readonly Pair[]): readonly Row[] {
  const different = (all: readonly Pair[]) => new Set(all.map(({ x }) => x)).size
  const counted = [...group(left, ({ of, label }) => JSON.stringify([of, label])).values()].map((all) => {
    const [{ of, label }] = all as [Pair]
    const relations = groups(all, ({ relation }) => relation).map(([relation, each]) => ({ relation, count: different(each) }))
    return { of, label, count: different(all), relations: relations.sort((a, b) => compared(a.relation, b.relation)) }
  })
  return counted.sort((a, b) => compared(a.of, b.of) || compared(a.label, b.label))
}

/** The content of an edge: the relationships between the two nodes, and the measures that link a policy to another node. */
export function unfold(graph: MemoryGraph, parameters: Parameters): readonly Row[] {
  const { source, target, limit } = parameters as { source: string; target: string; limit: number }
  if (!graph.node(source) || !graph.node(target)) return []
  const edge = (r: MemoryRelationship) => ({ r, source: r.from.id, target: r.to.id })
  const leading = (id: string, types?: ReadonlySet<string>) =>
    graph
      .from(id, types)
      .filter(({ to }) => to.id === target)
      .toSorted(byId)
  const measures = graph.owned(source, 'Measure').map((m) => ({ m, single: leading(m.id, MEASURE_BONDS) }))
  const bound = measures.filter(({ single }) => single.length > 0)
  bound.sort((a, b) => compared(numberOf(a.m, 'ordinal'), numberOf(b.m, 'ordinal')) || byId(a.m, b.m))
  const shown = bound.slice(0, limit)
  const alike = resemblingMeasures(graph, source, target).slice(0, limit)
  const ends = new Set([...shown.map(({ m }) => m), ...alike.flatMap(({ from, to }) => [from, to])])
  return [
    {
      total: bound.length,
      edges: [...leading(source), ...shown.flatMap(({ single }) => single), ...alike].map(edge),
      folds: shown.map(({ m }) => ({ source, target: m.id })),
      nodes: [...ends].map((m) => ({ ...drawn(graph, m), due: null })),
    },
  ]
}

/** The document of a measure or of an upstream task. */
const documentOf = (graph: MemoryGraph, part: MemoryNode): string | null =>
  textOf(part, 'document') ?? graph.from(part.id, TASK_OF)[0]?.to.id ?? null

/** The relationships between measures of two documents that have the same words, in text order. */
function resemblingMeasures(graph: MemoryGraph, source: string, target: string): readonly MemoryRelationship[] {
  const alike = graph
    .owned(source, 'Measure')
    .flatMap(({ id }) => graph.from(id, RESEMBLES).filter(({ to }) => documentOf(graph, to) === target))
  const order = (a: MemoryNode, b: MemoryNode) => compared(numberOf(a, 'ordinal'), numberOf(b, 'ordinal')) || byId(a, b)
  return alike.sort((a, b) => order(a.from, b.from) || order(a.to, b.to))
}
