import { type CoverageTable, coverageTable } from '../corpus/coverageTable.ts'
import { dataVersion } from '../counts.ts'
import type { LifeState } from '../documentState.ts'
import { type Kept, keptByVersion } from '../keptByVersion.ts'
import type { Session } from '../session.ts'
import { type CountedTable, countedTable } from './counting.ts'
import { type FacetFacts, facetFacts } from './facts.ts'
import { type MeasureFacet, type MeasureTable, measureTable } from './measureTable.ts'
import { type PolicyFacet, type PolicyTable, policyTable } from './policyTable.ts'

/** The lists in memory, as of one version of the data. */
export interface FacetIndex {
  readonly policies: CountedTable<PolicyFacet, PolicyTable>
  readonly measures: CountedTable<MeasureFacet, MeasureTable>
  readonly coverage: CoverageTable
  /** Departments, places and industries by id. */
  readonly names: FacetFacts['names']
  /** The held policies that are in one of these states on a day. */
  policiesIn(states: readonly LifeState[], asOf: string): readonly string[]
}

/** Gives the index of the data as they are now. */
export type KeptFacets = Kept<FacetIndex>

/** Tries to read one version of the data while documents are being loaded. */
const TRIES = 3

/** Reads what lists are counted by from the graph, once for each version of the data. */
export const keptFacets = (): KeptFacets => keptByVersion(readIndex)

/** What is read in several statements belongs together where the version is the same before and after. */
async function readIndex(session: Session, version: string | null): Promise<FacetIndex> {
  let before = version
  for (let attempt = 1; ; attempt++) {
    const facts = await facetFacts(session)
    const after = await dataVersion(session)
    if (after === before || attempt === TRIES) return indexOf(facts)
    before = after
  }
}

function indexOf(facts: FacetFacts): FacetIndex {
  const policies = policyTable(facts)
  return {
    policies: countedTable(policies),
    measures: countedTable(measureTable(facts, policies)),
    coverage: coverageTable(facts),
    names: facts.names,
    policiesIn(states, asOf) {
      const all = policies.statesOn(asOf)
      return policies.ids.filter((_, row) => states.some((state) => state === all[row]))
    },
  }
}
