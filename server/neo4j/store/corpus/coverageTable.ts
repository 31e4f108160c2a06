import { rollup } from 'd3-array'
import { CHAIN_RELATIONS, type CoverageState, chainsByPolicy, grouped, hopsBelow, policyOf } from '../coverageChains.ts'
import { closureOf } from '../facets/closure.ts'
import { type CoveredDocument, type FacetFacts, type PolicyFacts, placeIn } from '../facets/facts.ts'
import type { JurisdictionRecord, PolicyRecord } from '../records.ts'

/**
 * How a place relates to a document, by its strongest policy. NONE: policies of the place are held, but none refers to the document.
 * OUT_OF_REACH: as NONE, but the document applies to other places only. NOTHING_HELD: no policy of the place is held.
 */
export const PLACE_STATES = ['CARRIES_OUT', 'RESTS_ON', 'MENTIONS', 'NONE', 'OUT_OF_REACH', 'NOTHING_HELD'] as const
export type PlaceState = (typeof PLACE_STATES)[number]

/** A held policy that implements the document, is based on it, or mentions it. */
export interface Covering {
  readonly policy: PolicyRecord
  readonly state: CoverageState
}

/** The coverage of every document that others refer to, in memory: the results of `coverage` without the quoted words. */
export interface CoverageTable {
  readonly documents: readonly CoveredDocument[]
  /** Any held document, and any document that others refer to. */
  documentWith(id: string): CoveredDocument | null
  /**
   * Places with a held policy; with `within` also the places around them. Sorted by code; a place without a code follows the place around
   * it.
   */
  places(within: boolean): readonly JurisdictionRecord[]
  /** The held policies that relate to a document. */
  covering(document: string): readonly Covering[]
  /** The places where a policy applies. */
  placesOf(policy: string): readonly JurisdictionRecord[]
  /** How a place relates to a document; `within` also counts policies of places within it. */
  stateOf(document: CoveredDocument, place: string, within: boolean): PlaceState
  /** Number of policies of each place with a passage of the same words as the document; `within` also counts places within it. */
  sameWords(document: string, within: boolean): ReadonlyMap<string, number>
  /** Whether the place is `outer` or lies within it. */
  isWithin(place: string, outer: string): boolean
  /** Ids of the places within `outer`, itself included. */
  placesIn(outer: string): readonly string[]
  /** Number of held policies of the place; `within` also counts places within it. */
  held(place: string, within: boolean): number
}

export function coverageTable({ policies, names, coverage: { hops, documents, sameWords } }: FacetFacts): CoverageTable {
  const carried = hopsBelow(hops, CHAIN_RELATIONS.CARRIES_OUT)
  const based = hopsBelow(hops, CHAIN_RELATIONS.RESTS_ON)
  const naming = grouped(hops, ({ target }) => target.id)
  const policyById = new Map(policies.map((each) => [each.policy.id, each]))
  const byId = new Map(documents.map((each) => [each.document.id, each]))
  const around = closureOf(new Map([...names].map(([id, { within }]) => [id, within])))
  const placeWith = (id: string): JurisdictionRecord | null => placeIn(names, id)
  const heldIn = counted(policies.flatMap(({ places }) => [...new Set(places)]))
  const heldWithin = counted(policies.flatMap(({ places }) => [...new Set(places.flatMap(around))]))
  const placesNamed = placesByName(names)

  const covering = remembered((id: string): readonly Covering[] => {
    const [carries, rests] = [chainsByPolicy(id, carried), chainsByPolicy(id, based)]
    const mentions = (naming.get(id) ?? [])
      .filter(({ kind }) => kind !== 'TASK_OF' && kind !== 'CARRIES_OUT')
      .map(({ source }) => policyOf(source))
    const stateOf = (policy: string): CoverageState => (carries.has(policy) ? 'CARRIES_OUT' : rests.has(policy) ? 'RESTS_ON' : 'MENTIONS')
    return [...new Set([...carries.keys(), ...rests.keys(), ...mentions])].flatMap((policy) => {
      const found = policyById.get(policy)
      return found && policy !== id ? [{ policy: found.policy, state: stateOf(policy) }] : []
    })
  })
  /** The strongest state of each place, from its own policies and from those within it. */
  const byPlace = remembered((id: string) => {
    const own = new Map<string, CoverageState>()
    const within = new Map<string, CoverageState>()
    for (const { policy, state } of covering(id)) {
      const places = policyById.get(policy.id)?.places ?? []
      for (const place of places) strengthen(own, place, state)
      for (const place of new Set(places.flatMap(around))) strengthen(within, place, state)
    }
    return { own, within }
  })
  return {
    documents,
    documentWith: (id) => byId.get(id) ?? unreferred(policyById.get(id), placeWith),
    places: (within) => {
      const held = [...(within ? heldWithin : heldIn).keys()].flatMap((id) => placeWith(id) ?? [])
      const keys = new Map(held.map(({ id }) => [id, placeKey(id, around, placeWith)]))
      return held.sort((a, b) => ((keys.get(a.id) ?? '') < (keys.get(b.id) ?? '') ? -1 : 1))
    },
    covering,
    placesOf: (policy) => [...new Set(policyById.get(policy)?.places ?? [])].flatMap((id) => placeWith(id) ?? []),
    stateOf: (covered, place, within) => {
      const known = byPlace(covered.document.id)[within ? 'within' : 'own'].get(place)
      if (known) return known
      if (((within ? heldWithin : heldIn).get(place) ?? 0) === 0) return 'NOTHING_HELD'
      const reach = homeOf(covered, placesNamed)
      const meant =
        reach.length === 0 ||
        around(place)
          .slice(1)
          .some((each) => reach.includes(each))
      return meant ? 'NONE' : 'OUT_OF_REACH'
    },
    sameWords: (document, within) =>
      counted(
        (sameWords.get(document) ?? []).flatMap((policy) => {
          const places = policyById.get(policy)?.places ?? []
          return [...new Set(within ? places.flatMap(around) : places)]
        }),
      ),
    isWithin: (place, outer) => around(place).includes(outer),
    placesIn: (outer) => [...names.keys()].filter((id) => around(id).includes(outer)),
    held: (place, within) => (within ? heldWithin : heldIn).get(place) ?? 0,
  }
}

/** A held document that no other document refers to. */
function unreferred(found: PolicyFacts | undefined, placeWith: (id: string) => JurisdictionRecord | null): CoveredDocument | null {
  if (!found) return null
  return { document: found.policy, places: found.places.filter((id) => placeWith(id)?.level !== 'national') }
}

/**
 * The places where a document itself applies; empty for a national document, or if unknown. The same rule as in
 * `cypher/read/coverage.cypher`.
 */
function homeOf({ document, places }: CoveredDocument, placesNamed: ReadonlyMap<string, readonly string[]>): readonly string[] {
  if (places.length > 0 || document.level === null || document.level === 'national') return places
  return placesNamed.get(document.place ?? '') ?? []
}

/** Ids of the places of each name. A search through all names for each cell of the matrix took half a minute with 300 documents. */
function placesByName(names: FacetFacts['names']): ReadonlyMap<string, readonly string[]> {
  return rollup(
    [...names.values()].flatMap(({ node }) => (node.kind === 'JURISDICTION' ? [node] : [])),
    (nodes) => nodes.map(({ id }) => id),
    ({ name }) => name,
  )
}

const STRENGTH: readonly CoverageState[] = ['CARRIES_OUT', 'RESTS_ON', 'MENTIONS']

function strengthen(states: Map<string, CoverageState>, place: string, state: CoverageState): void {
  const known = states.get(place)
  if (known === undefined || STRENGTH.indexOf(state) < STRENGTH.indexOf(known)) states.set(place, state)
}

/** The code of a place, or of the nearest place around it, so that a zone follows the city that contains it. */
function placeKey(id: string, around: (id: string) => readonly string[], placeWith: (id: string) => JurisdictionRecord | null): string {
  const code = placeWith(id)?.code
  if (code) return code
  const outer = around(id)
    .flatMap((each) => placeWith(each)?.code ?? [])
    .sort()
    .at(-1)
  return `${outer ?? '~'}~${id}`
}

const counted = (ids: readonly string[]): ReadonlyMap<string, number> =>
  rollup(
    ids,
    ({ length }) => length,
    (id) => id,
  )

function remembered<T>(make: (id: string) => T): (id: string) => T {
  const known = new Map<string, T>()
  return (id) => {
    const found = known.get(id) ?? make(id)
    known.set(id, found)
    return found
  }
}
