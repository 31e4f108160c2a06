/** Maximum number of steps along WITHIN and BROADER, as in the statements of `cypher/read`. */
const MOST_STEPS = 6

/** Each thing with everything around it, itself first: the result of `-[:WITHIN*0..6]->`. */
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
