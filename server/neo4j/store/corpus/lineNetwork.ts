import { rollups } from 'd3-array'
import Graph from 'graphology'
import louvain from 'graphology-communities-louvain'
import betweenness from 'graphology-metrics/centrality/betweenness.js'
import { type Column, type Entry, eachItem, type RowSet } from '../facets/column.ts'

/** Function lines that work together: two are linked if a measure names departments of both. */
export interface LineNetwork {
  /** Number of measures that name a department of any line. */
  readonly measures: number
  /** Lines named in most measures first. */
  readonly lines: readonly LineOfNetwork[]
  readonly ties: readonly LineTie[]
}

export interface LineOfNetwork extends Pick<Entry, 'value' | 'name'> {
  /** Number of measures that name a department of this line. */
  readonly measures: number
  /** Number of lines linked to it. */
  readonly degree: number
  /**
   * Betweenness from 0 to 1: the share of shortest paths between other lines that pass through it. The length of a link is 1 / its
   * measures.
   */
  readonly betweenness: number
  /** Number of its community, from 1 for the largest. */
  readonly community: number
}

export interface LineTie {
  /** Key of the line named in more measures, and key of the other line. */
  readonly one: string
  readonly other: string
  /** Number of measures that name departments of both lines. */
  readonly measures: number
}

/** The network of function lines over some measures. */
export function lineNetwork(lines: Column, passing: RowSet): LineNetwork {
  const named = new Int32Array(lines.entries.length)
  const together = new Map<string, number>()
  let measures = 0
  for (let row = 0; row < passing.length; row++) {
    if (!passing[row]) continue
    const items: number[] = []
    eachItem(lines, row, (item) => items.push(item))
    if (items.length > 0) measures++
    items.sort((a, b) => a - b)
    items.forEach((one, at) => {
      named[one] = (named[one] ?? 0) + 1
      for (const other of items.slice(at + 1)) together.set(`${one} ${other}`, (together.get(`${one} ${other}`) ?? 0) + 1)
    })
  }
  const order = lines.entries
    .map((entry, item) => ({ ...entry, item, measures: named[item] ?? 0 }))
    .filter((each) => each.measures > 0)
    .sort((a, b) => b.measures - a.measures || (a.value < b.value ? -1 : 1))
  const rank = new Map(order.map(({ item }, at) => [item, at]))
  const ties = [...together]
    .map(([pair, count]) => {
      const [one = 0, other = 0] = pair.split(' ').map((item) => rank.get(Number(item)) ?? 0)
      return { one: order[Math.min(one, other)]?.value ?? '', other: order[Math.max(one, other)]?.value ?? '', measures: count }
    })
    .sort((a, b) => b.measures - a.measures || (`${a.one} ${a.other}` < `${b.one} ${b.other}` ? -1 : 1))
  const figures = figuresOf(
    order.map(({ value }) => value),
    ties,
  )
  return { measures, ties, lines: order.map(({ value, name, measures }) => ({ value, name, measures, ...figures(value) })) }
}

/** Degree, betweenness and community of each line in the weighted network. Deterministic. */
function figuresOf(
  lines: readonly string[],
  ties: readonly LineTie[],
): (line: string) => Pick<LineOfNetwork, 'degree' | 'betweenness' | 'community'> {
  const graph = new Graph({ type: 'undirected' })
  for (const line of lines) graph.addNode(line)
  for (const { one, other, measures } of ties) graph.addEdge(one, other, { weight: measures, distance: 1 / measures })
  const between = ties.length === 0 ? {} : betweenness(graph, { getEdgeWeight: 'distance' })
  // Without the random walk the lines are visited in order, so the result is deterministic.
  const found = ties.length === 0 ? {} : louvain(graph, { getEdgeWeight: 'weight', randomWalk: false })
  const communities = numbered(lines.map((line) => found[line] ?? line))
  return (line) => ({
    degree: graph.degree(line),
    betweenness: between[line] ?? 0,
    community: communities.get(found[line] ?? line) ?? 0,
  })
}

/** Numbers communities from 1 by size, ties by their first line. */
function numbered(communities: readonly (string | number)[]): ReadonlyMap<string | number, number> {
  const sizes = rollups(
    communities,
    ({ length }) => length,
    (each) => each,
  )
  return new Map(sizes.sort(([, a], [, b]) => b - a).map(([each], at) => [each, at + 1]))
}
