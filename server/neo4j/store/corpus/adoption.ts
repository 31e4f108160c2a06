import { divisionsIn, type Place } from '../../../reference/places.ts'
import { daysBetween } from '../../../text/days.ts'
import type { CoverageState } from '../coverageChains.ts'
import type { DocumentRecord, JurisdictionRecord, PolicyRecord } from '../records.ts'
import type { CoverageTable, Covering, PlaceState } from './coverageTable.ts'

/** Which policies took up a document, and when. */
export interface Adoption {
  readonly document: DocumentRecord
  /** ISO day to count from: the day on which the document was signed or published; null if unknown. */
  readonly since: string | null
  /** Earliest first; those without a known day last. */
  readonly adopters: readonly Adopter[]
  /** The divisions directly within a province or city, by code; the provinces if `within` is null. Null if the code does not exist. */
  tiles(within: string | null): readonly AdoptionTile[] | null
}

export interface Adopter {
  readonly policy: PolicyRecord
  readonly state: CoverageState
  readonly places: readonly JurisdictionRecord[]
  /** ISO day on which it was signed or published; null if unknown. */
  readonly day: string | null
  /**
   * Whole days between the document and this policy; null if one of the days is unknown. Negative if the policy is older, which happens
   * with an amended document.
   */
  readonly days: number | null
}

/** A division of GB/T 2260, with the policies of it and of all places within it. */
export interface AdoptionTile {
  readonly division: Place
  /** Id of the place; null if the graph does not have it. */
  readonly place: string | null
  readonly state: PlaceState
  /** Number of held policies. */
  readonly held: number
  /** Number of held policies that implement the document, are based on it, or mention it. */
  readonly adopters: number
  /** The earliest policy with a known day that does more than mention the document. */
  readonly first: Adopter | null
}

/** Which policies took up a document and when; null if no document has this id. */
export function adoption(table: CoverageTable, id: string): Adoption | null {
  const covered = table.documentWith(id)
  if (!covered) return null
  const since = dayOf(covered.document)
  const adopters = table
    .covering(id)
    .map((each) => adopterOf(each, since, table.placesOf(each.policy.id)))
    .sort(byDay)
  const placeByCode = new Map(table.places(true).flatMap((place) => (place.code === null ? [] : [[place.code, place]])))
  const tileOf = (division: Place): AdoptionTile => {
    const place = placeByCode.get(division.code)?.id ?? null
    const own = place === null ? [] : adopters.filter(({ places }) => places.some((each) => table.isWithin(each.id, place)))
    return {
      division,
      place,
      state: place === null ? 'NOTHING_HELD' : table.stateOf(covered, place, true),
      held: place === null ? 0 : table.held(place, true),
      adopters: own.length,
      first: own.find(({ state, day }) => state !== 'MENTIONS' && day !== null) ?? null,
    }
  }
  return { document: covered.document, since, adopters, tiles: (within) => divisionsIn(within)?.map(tileOf) ?? null }
}

const dayOf = ({ issuedOn, publishedOn }: DocumentRecord): string | null => issuedOn ?? publishedOn

function adopterOf({ policy, state }: Covering, since: string | null, places: readonly JurisdictionRecord[]): Adopter {
  const day = dayOf(policy)
  return { policy, state, places, day, days: since === null || day === null ? null : daysBetween(since, day) }
}

function byDay(a: Adopter, b: Adopter): number {
  const [one, other] = [a.day ?? '~', b.day ?? '~']
  return one < other ? -1 : one > other ? 1 : a.policy.id < b.policy.id ? -1 : 1
}
