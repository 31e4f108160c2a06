import type { Reading } from '../extraction/findings.ts'
import type { Resolution } from '../resolution/types.ts'
import { type Draft, newDraft } from './draft.ts'
import type { DocumentGraph } from './graph.ts'
import { distinctIds, measureId } from './ids.ts'
import { putAssignments } from './parts/assignments.ts'
import { putCitations } from './parts/citations.ts'
import { putDepartments } from './parts/departments.ts'
import { putIndustries } from './parts/industries.ts'
import { putJurisdictions } from './parts/jurisdictions.ts'
import { putPolicy } from './parts/policy.ts'
import { putStructure } from './parts/structure.ts'
import { putTargets } from './parts/targets.ts'
import { putUpstreamTasks } from './parts/upstreamTasks.ts'

/** Adds one kind of node to the graph, with the relationships stated in the text. Later parts may use what earlier parts added. */
export type GraphPart = (draft: Draft) => void

export const PARTS: readonly GraphPart[] = [
  putJurisdictions,
  putDepartments,
  putPolicy,
  putStructure,
  putAssignments,
  putCitations,
  putUpstreamTasks,
  putIndustries,
  putTargets,
]

/**
 * The graph of one document: plain nodes and relationships, sorted by id. Every relationship stated in the text carries its quote (cut from
 * the source by its offsets) and its rule. Ids are unique, and both ends of every relationship exist.
 */
export function buildGraph(reading: Reading, resolution: Resolution, graphParts: readonly GraphPart[] = PARTS): DocumentGraph {
  const { draft, parts } = newDraft(reading, resolution, measureIds(reading, resolution.policy.id))
  for (const put of graphParts) put(draft)
  return { document: draft.document, ...parts(), names: resolution.names }
}

function measureIds(reading: Reading, document: string): ReadonlyMap<string, string> {
  const { measures } = reading.outline
  const ids = distinctIds(measures.map((measure) => measureId(document, measure.path)))
  return new Map(measures.map((measure, index) => [measure.id, ids[index] ?? measure.id]))
}
