import type { LifeState } from '../../../lexicon/lifeStates.ts'
import { type CoverageTable, coverageTable } from '../corpus/coverageTable.ts'
import { dataVersion } from '../counts.ts'
import { type Kept, keptByVersion } from '../keptByVersion.ts'
import type { Order } from '../lists.ts'
import type { Session } from '../session.ts'
import { type CountedTable, countedTable } from './counting.ts'
import { type FacetFacts, facetFacts } from './facts.ts'
import { measureOrders, type SortedMeasures } from './measureOrder.ts'
import { measureTable } from './measureTable.ts'
import { type PolicyTable, policyTable } from './policyTable.ts'

/** The lists in memory, for one version of the data. */
export interface FacetIndex {
  readonly policies: CountedTable<PolicyTable>
  readonly measures: CountedTable
  /** All measures in an order. */
  sortedMeasures(order: Order): SortedMeasures
  readonly coverage: CoverageTable
  /** The data that the lists are built from. */
  readonly facts: FacetFacts
  /** The held policies that are in one of these states on a day. */
  policiesIn(states: readonly LifeState[], asOf: string): readonly string[]
}

/** Returns the index for the current data. */
export type KeptFacets = Kept<FacetIndex>

/** Attempts to read one version of the data while documents are being loaded. */
const TRIES = 3

/** Reads the data that lists are counted from, once for each version. */
export const keptFacets = (): KeptFacets => keptByVersion(readIndex)

/** Reads the data in several statements; they belong together only if the version is the same before and after. */
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
    sortedMeasures: measureOrders(facts),
    coverage: coverageTable(facts),
    facts,
    policiesIn(states, asOf) {
      const all = policies.statesOn(asOf)
      return policies.ids.filter((_, row) => states.some((state) => state === all[row]))
    },
  }
}
