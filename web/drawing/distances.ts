/** Neighbours by node id. Nodes without neighbours have no entry. */
export type Neighbours = ReadonlyMap<string, ReadonlySet<string>>

/** Neighbours along these lines, regardless of direction. */
export function neighboursIn(lines: readonly { readonly source: string; readonly target: string }[]): Neighbours {
  const neighbours = new Map<string, Set<string>>()
  const meet = (one: string, other: string) => {
    const known = neighbours.get(one)
    if (known) known.add(other)
    else neighbours.set(one, new Set([other]))
  }
  for (const { source, target } of lines) {
    meet(source, target)
    meet(target, source)
  }
  return neighbours
}

/** Distance from `start` to each reachable node, in lines. */
export function distancesFrom(start: string, neighbours: Neighbours): ReadonlyMap<string, number> {
  const distance = new Map([[start, 0]])
  for (const id of distance.keys()) {
    for (const next of neighbours.get(id) ?? []) if (!distance.has(next)) distance.set(next, (distance.get(id) ?? 0) + 1)
  }
  return distance
}
