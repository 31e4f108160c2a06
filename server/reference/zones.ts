import { ReferenceFile } from './json.ts'

/** A zone (开发区, 高新区, 新区, 自贸试验区): no division, it has a 管委会 and lies within a place. */
export interface Zone {
  readonly name: string
  /** Short names that are clear anywhere in the province: 天津经开区. */
  readonly alias: readonly string[]
  /** Short names that mean this zone only in documents of the place that holds it: 经开区. */
  readonly near: readonly string[]
  /** Earlier full names: 天津东疆保税港区. */
  readonly former: readonly string[]
  readonly kind: string
  /** Full name of the place that holds it: 天津市滨海新区. */
  readonly within: string
  /** False where the place is guessed. */
  readonly sure: boolean
}

/** Checks the file of zones; a broken entry is named in the error. */
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

/** The zones that ship with the program. */
export const ZONES: readonly Zone[] = zonesFrom(ReferenceFile.read('zones.json'))

const BY_NAME: ReadonlyMap<string, readonly Zone[]> = index()

function index(): ReadonlyMap<string, readonly Zone[]> {
  const found = new Map<string, Zone[]>()
  for (const zone of ZONES)
    for (const name of [zone.name, ...zone.alias, ...zone.former]) found.set(name, [...(found.get(name) ?? []), zone])
  return found
}

/** The zones of this full, former or short name. */
export function zonesNamed(name: string): readonly Zone[] {
  return BY_NAME.get(name) ?? []
}

/** The zones that lie directly within a place, by its full name. */
export function zonesWithin(place: string): readonly Zone[] {
  return ZONES.filter((zone) => zone.within === place)
}
