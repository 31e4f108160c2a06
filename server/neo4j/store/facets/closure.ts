/** As far as the statements of `cypher/read` follow WITHIN and BROADER. */
const MOST_STEPS = 6

/** Each thing with everything around it, itself first: what `-[:WITHIN*0..6]->` finds. */
export function closureOf(around: ReadonlyMap<string, readonly string[]>): (id: string) => readonly string[] {
  const known = new Map<string, readonly string[]>()
  return (id) => {
    const found = known.get(id) ?? [...reached(id, around)]
    known.set(id, found)
    return found
  }
}

function reached(id: string, around: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const all = new Set([id])
  let edge: readonly string[] = [id]
  for (let step = 0; step < MOST_STEPS && edge.length > 0; step++) {
    edge = edge.flatMap((each) => around.get(each) ?? []).filter((each) => !all.has(each))
    for (const each of edge) all.add(each)
  }
  return all
}
