import type { DrawingEdge } from './drawing.ts'
import { distancesFrom } from './layouts/hops.ts'

/** One way from node to node: the ids of its nodes, and of the line after each but the last. */
export interface Path {
  readonly nodes: readonly string[]
  readonly lines: readonly string[]
}

/** The shortest ways between two nodes along what is drawn. */
export interface Connection {
  readonly from: string
  readonly to: string
  /** How many lines each way has; null where none leads there. */
  readonly hops: number | null
  /** At most `PATHS_AT_MOST` of the ways, in a fixed order. */
  readonly paths: readonly Path[]
  /** True where there are more. */
  readonly more: boolean
}

export const PATHS_AT_MOST = 5

type Ends = Pick<DrawingEdge, 'id' | 'source' | 'target'>

/** The shortest ways between each two of some nodes, whichever way the lines point. */
export function connectionsAmong(ids: readonly string[], lines: readonly Ends[]): readonly Connection[] {
  const near = neighbourhoods(lines)
  return ids.flatMap((from, at) => ids.slice(at + 1).map((to) => connectionOf(from, to, near)))
}

/** The first line in order of ids between two nodes, by node and neighbour. */
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
