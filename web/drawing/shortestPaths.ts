import { distancesFrom } from './distances.ts'
import type { DrawingEdge } from './drawing.ts'

/** One path: the ids of its nodes, and the line between each two of them. */
export interface Path {
  readonly nodes: readonly string[]
  readonly lines: readonly string[]
}

/** The shortest paths between two nodes in the drawing. */
export interface Connection {
  readonly from: string
  readonly to: string
  /** Number of lines in each path; null if there is no path. */
  readonly hops: number | null
  /** Up to `PATHS_AT_MOST` of the paths, in a fixed order. */
  readonly paths: readonly Path[]
  /** True if there are more paths. */
  readonly more: boolean
}

export const PATHS_AT_MOST = 5

type Ends = Pick<DrawingEdge, 'id' | 'source' | 'target'>

/** Shortest paths between each pair of nodes, regardless of line direction. */
export function connectionsAmong(ids: readonly string[], lines: readonly Ends[]): readonly Connection[] {
  const near = neighbourhoods(lines)
  return ids.flatMap((from, at) => ids.slice(at + 1).map((to) => connectionOf(from, to, near)))
}

/** The first line (by id) between two neighbours, by node and neighbour. */
type Near = ReadonlyMap<string, ReadonlyMap<string, string>>

function neighbourhoods(lines: readonly Ends[]): Near {
  const near = new Map<string, Map<string, string>>()
  const meet = (a: string, b: string, line: string) => {
    const own = near.get(a) ?? new Map<string, string>()
    near.set(a, own)
    if (!own.has(b)) own.set(b, line)
  }
  for (const { id, source, target } of [...lines].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    meet(source, target, id)
    meet(target, source, id)
  }
  return near
}

function connectionOf(from: string, to: string, near: Near): Connection {
  const left = distancesFrom(to, new Map([...near].map(([id, others]) => [id, new Set(others.keys())])))
  const hops = left.get(from) ?? null
  if (hops === null) return { from, to, hops, paths: [], more: false }
  const paths: Path[] = []
  const walk = (nodes: readonly string[], lines: readonly string[]): void => {
    if (paths.length > PATHS_AT_MOST) return
    const here = nodes.at(-1) as string
    if (here === to) {
      paths.push({ nodes, lines })
      return
    }
    for (const [next, line] of [...(near.get(here) ?? [])].sort(([a], [b]) => (a < b ? -1 : 1)))
      if (left.get(next) === (left.get(here) ?? 0) - 1) walk([...nodes, next], [...lines, line])
  }
  walk([from], [])
  return { from, to, hops, paths: paths.slice(0, PATHS_AT_MOST), more: paths.length > PATHS_AT_MOST }
}
