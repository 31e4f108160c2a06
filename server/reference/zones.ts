import { ReferenceFile } from './json.ts'

/** A zone (开发区, 高新区, 新区, 自贸试验区): not an administrative division, but it has a 管委会 and lies within a place. */
export interface Zone {
  readonly name: string
  /** Short names that are unambiguous in the province: 天津经开区. */
  readonly alias: readonly string[]
  /** Short names that mean this zone only in documents of the place that contains it: 经开区. */
  readonly near: readonly string[]
  /** Earlier full names: 天津东疆保税港区. */
  readonly former: readonly string[]
  readonly kind: string
  /** Full name of the place that contains it: 天津市滨海新区. */
  readonly within: string
  /** false if the place is a guess. */
  readonly sure: boolean
}

/** Validates the file of zones; an error names the broken entry. */
export function zonesFrom(file: ReferenceFile): readonly Zone[] {
  const kinds = file.part('kinds').keys()
  return file.list('zones', (row, where) => {
    const kind = file.string(row, 'kind', where)
    if (!kinds.includes(kind)) throw file.broken(`${where}.kind`, `one of ${kinds.join(', ')}`, kind)
    return {
      name: file.string(row, 'name', where),
      alias: file.strings(row, 'alias', where),
      near: file.strings(row, 'near', where),
      former: file.strings(row, 'former', where),
      kind,
      within: file.string(row, 'within', where),
      sure: file.sure(row),
    }
  })
}

/** The zones included in the program. */
export const ZONES: readonly Zone[] = zonesFrom(ReferenceFile.read('zones.json'))

const BY_NAME = indexed(({ name, alias, former }) => [name, ...alias, ...former])
const BY_NEAR_NAME = indexed(({ near }) => near)
const LONGEST = Math.max(...[...BY_NAME.keys(), ...BY_NEAR_NAME.keys()].map(({ length }) => length))

function indexed(namesOf: (zone: Zone) => readonly string[]): ReadonlyMap<string, readonly Zone[]> {
  const found = new Map<string, Zone[]>()
  for (const zone of ZONES) for (const name of namesOf(zone)) found.set(name, [...(found.get(name) ?? []), zone])
  return found
}

/**
 * The zone with the longest name at the start of these words. A local short name counts only in documents of the place that contains it.
 */
export function zoneAtStart(words: string, holder: string | null): { readonly zone: Zone; readonly words: string } | null {
  for (let length = Math.min(LONGEST, words.length); length > 0; length -= 1) {
    const name = words.slice(0, length)
    const zone = BY_NAME.get(name)?.[0] ?? BY_NEAR_NAME.get(name)?.find(({ within }) => within === holder)
    if (zone) return { zone, words: name }
  }
  return null
}

/** The zones with this full, former or short name. */
export function zonesNamed(name: string): readonly Zone[] {
  return BY_NAME.get(name) ?? []
}

/** The zones directly within a place, by its full name. */
export function zonesWithin(place: string): readonly Zone[] {
  return ZONES.filter((zone) => zone.within === place)
}
