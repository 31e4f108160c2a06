import { CITATIONS, type DrawingEdge, type RelationKind } from '../drawing.ts'

/** Maximum number of landmarks: documents drawn outside their stacks. Fewer fit on a phone. */
const MOST_LANDMARKS = 14
const MOST_LANDMARKS_TALL = 6
/** A document is a landmark if at least this many others rest on it, cite it, repeal it … */
const LEAST_CITED = 4

const OF_LINEAGE: ReadonlySet<RelationKind> = new Set(CITATIONS)

/** Ids of the landmarks: the documents to which most others refer. The lineage shows them by name while the others are folded. */
export function landmarksAmong(edges: readonly DrawingEdge[], tall: boolean): ReadonlySet<string> {
  const sources = new Map<string, Set<string>>()
  for (const { kind, source, target } of edges) {
    if (OF_LINEAGE.has(kind)) sources.set(target, (sources.get(target) ?? new Set()).add(source))
  }
  const ranked = [...sources]
    .filter(([, { size }]) => size >= LEAST_CITED)
    .sort(([a, { size: m }], [b, { size: n }]) => n - m || (a < b ? -1 : 1))
  return new Set(ranked.slice(0, tall ? MOST_LANDMARKS_TALL : MOST_LANDMARKS).map(([id]) => id))
}
