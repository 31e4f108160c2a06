import { firstRows } from '../../graphql/paging.ts'
import { inParts } from '../../neo4j/inParts.ts'
import type { DepartmentRecord, IndustryRecord, TargetRecord } from '../../neo4j/store/records.ts'
import type { RelatedEdge, RelatedQuestion } from '../../neo4j/store/related.ts'
import type { Store } from '../../neo4j/store.ts'

/** Number of measures queried in one statement. */
const AT_ONCE = 1000
/** More than any measure names or sets. */
const ALL_OF_ONE = firstRows(1000)

/** What measures name or set, by the id of the measure. */
export async function aroundMeasures<N extends DepartmentRecord | IndustryRecord | TargetRecord>(
  store: Store,
  question: RelatedQuestion & `Measure.${string}`,
  measures: readonly string[],
): Promise<ReadonlyMap<string, readonly RelatedEdge<N>[]>> {
  const found = new Map<string, readonly RelatedEdge<N>[]>()
  for (const ids of inParts(measures, AT_ONCE)) {
    const pages = await store.related(question, ids, { window: ALL_OF_ONE, roles: null, relations: null })
    ids.forEach((id, at) => void found.set(id, (pages[at]?.edges ?? []) as readonly RelatedEdge<N>[]))
  }
  return found
}
