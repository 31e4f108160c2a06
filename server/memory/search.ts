import { MODEL } from '../graph/model.ts'
import { documentOfDepartment } from '../graph/unknownPlaces.ts'
import { fold } from '../neo4j/store/searchFold.ts'
import { isNumber } from '../neo4j/store/searchNumbers.ts'
import { foundIn, type Lookup, lookupOf } from '../neo4j/store/searchText.ts'
import type { Parameters, Row } from '../neo4j/store/session.ts'
import { around, hasLabel, type MemoryGraph, type MemoryNode, textOf, textsOf } from './graph.ts'
import { compared } from './windows.ts'

interface Asked {
  readonly exact: readonly string[]
  readonly unit: number
  readonly labels: readonly string[]
  readonly among: readonly string[] | null
  readonly enough: number
  readonly first: number
}

interface Candidate {
  readonly n: MemoryNode
  readonly found: 'close' | 'unit' | 'loose'
  readonly exact: boolean
  readonly share: number
  readonly words: string
}

/** Minimum share of the query that must be found. */
const LEAST_SHARE = 0.6

/** Nodes whose names or text match, and measures by number. Every node is examined, because there is no full-text index. */
export function searched(graph: MemoryGraph, parameters: Parameters): readonly Row[] {
  const asked = parameters as unknown as Asked
  // The first of `exact` is the query as typed.
  const lookup = lookupOf(asked.exact[0] ?? '')
  if (!lookup) return []
  const among = asked.among && new Set(asked.among)
  const wanted = (n: MemoryNode) => asked.labels.some((label) => hasLabel(n, label)) && (among?.has(n.id) ?? true)
  const searchable = SEARCHED.flatMap(({ label, names, properties }) =>
    graph
      .labelled(label)
      .filter(wanted)
      .map((n) => candidate(n, names, properties, lookup, asked.exact)),
  )
  const best = (all: readonly Candidate[]) => all.toSorted((a, b) => compareCandidates(graph, a, b)).slice(0, asked.first)
  const close = best(searchable.filter(({ found }) => found === 'close'))
  const units = unitsIn(graph, lookup).filter(({ n }) => wanted(n))
  const few = close.length + units.length < asked.enough
  const isLoose = ({ found, share, words }: Candidate) => found === 'loose' && share >= LEAST_SHARE && hasPair(words, lookup)
  const loose = few ? best(searchable.filter(isLoose)) : []
  return [...close, ...units, ...loose].map((each) => rowOf(graph, each))
}

const SEARCHED = Object.entries(MODEL.nodes).flatMap(([label, { search }]) =>
  search ? [{ label, names: search.in === 'known_names', properties: search.properties }] : [],
)

function candidate(n: MemoryNode, names: boolean, properties: readonly string[], lookup: Lookup, exact: readonly string[]): Candidate {
  const words = properties.flatMap((name) => [...textsOf(n, name), ...[textOf(n, name)].filter((text) => text !== null)])
  const all = words.join('\n')
  const share = foundIn(lookup, all).share
  const fits = share === 1 || (names && (startsWithLetters(n, lookup) || hasNumber(n, lookup)))
  const whole = [textOf(n, 'titleKey'), ...words].some((name) => name !== null && exact.includes(name))
  return { n, found: fits ? 'close' : 'loose', exact: names && whole, share, words: all }
}

/** Whether any two consecutive characters of the query are also consecutive here. Not used for short words and numbers. */
function hasPair(words: string, { looseNames }: Lookup): boolean {
  const folded = fold(words)
  return looseNames.split(' ').some((pair) => folded.includes(pair))
}

const startsWithLetters = (n: MemoryNode, { letters }: Lookup): boolean =>
  letters !== null && textsOf(n, 'pinyin').some((each) => each.startsWith(letters))

function hasNumber(n: MemoryNode, { number }: Lookup): boolean {
  const printed = textOf(n, 'documentNumber')
  return number !== null && printed !== null && isNumber(number, printed)
}

function compareCandidates(graph: MemoryGraph, a: Candidate, b: Candidate): number {
  if (a.exact !== b.exact) return a.exact ? -1 : 1
  const held = Number(hasLabel(b.n, 'Policy')) - Number(hasLabel(a.n, 'Policy'))
  return held || b.share - a.share || around(graph, b.n.id).length - around(graph, a.n.id).length || compared(a.n.id, b.n.id)
}

/** The measures and tasks with a number; each hit says whether its document is the named one. */
function unitsIn(graph: MemoryGraph, { unit }: Lookup): readonly Candidate[] {
  if (unit === null) return []
  const measures = graph.labelled('Measure').filter(({ properties }) => [properties.number, properties.ordinal].includes(unit.number))
  const tasks = graph.labelled('UpstreamTask').filter(({ properties }) => properties.number === unit.number)
  return [...measures, ...tasks].map((n) => ({ n, found: 'unit', exact: false, share: 1, words: '' }))
}
const APPLIES_IN: ReadonlySet<string> = new Set(['APPLIES_IN'])
const TASK_OF: ReadonlySet<string> = new Set(['TASK_OF'])

function rowOf(graph: MemoryGraph, { n, found }: Candidate): Row {
  const policy = graph.node(textOf(n, 'document') ?? textOf(n, 'statedBy') ?? documentOfDepartment(n.id) ?? '')
  const upstream = graph.from(n.id, TASK_OF)[0]?.to
  const titles = [upstream, policy].flatMap((document) => (document ? [textOf(document, 'title'), textOf(document, 'documentNumber')] : []))
  const places = policy ? graph.from(policy.id, APPLIES_IN).flatMap(({ to }) => textsOf(to, 'knownAs')) : []
  return {
    n,
    found,
    // There is no index score; the other properties of a hit decide the order.
    score: 0,
    policyTitle: (upstream && textOf(upstream, 'title')) ?? (policy && textOf(policy, 'title')) ?? null,
    degree: around(graph, n.id).length,
    policyNames: found === 'unit' ? [...titles, ...places] : null,
  }
}
