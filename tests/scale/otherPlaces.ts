import { areaList } from '@vant/area-data'
import { group } from 'd3-array'
import { liesWithin, type Place, placeChain, placeOfCode } from '../../server/reference/places.ts'

/** Which place a made document names where the real one named another. */
export interface OtherPlaces {
  readonly home: Place | null
  /** The same place gives the same other place. */
  insteadOf(place: Place): Place
}

const CODES = [areaList.province_list, areaList.city_list, areaList.county_list].flatMap((list) => Object.keys(list))
const PLACES = CODES.map(placeOfCode).filter((place): place is Place => place !== null)
const OF_LEVEL = group(PLACES, ({ level }) => level)

/** Places drawn for one document: `home` moves, those that hold it become those that hold the other, those within it stay within. */
export function otherPlaces(home: Place | null, below: (end: number) => number): OtherPlaces {
  const drawn = (places: readonly Place[]) => places[below(places.length)] as Place
  const moved = home && drawn(OF_LEVEL.get(home.level) ?? [home])
  const within = moved ? PLACES.filter((place) => place.parent === moved.code) : []
  const chosen = new Map<string, Place>()
  const choose = (place: Place): Place => {
    if (home && moved) {
      const holder = liesWithin(home, place) ? placeChain(moved).find(({ level }) => level === place.level) : undefined
      if (holder) return holder
      if (liesWithin(place, home) && within.length > 0) return drawn(within)
    }
    return drawn(OF_LEVEL.get(place.level) ?? [place])
  }
  return {
    home: moved,
    insteadOf(place) {
      const other = chosen.get(place.code) ?? choose(place)
      chosen.set(place.code, other)
      return other
    },
  }
}
