import type { ResolvedDepartment, ResolvedJurisdiction } from '../../resolution/types.ts'
import type { Draft } from '../draft.ts'
import { initialsOf } from '../initials.ts'

/** All bodies that the document names: in its measures, as its issuer, and in its tables; each serves its place. */
export function putDepartments(draft: Draft): void {
  const { departments, issuer, ministries, jurisdictions } = draft.resolution
  const named = [...departments, ...ministries.flat()].map(({ department }) => department)
  const all = new Map([...named, ...(issuer ? [issuer] : [])].map((department) => [department.id, department]))
  const places = new Map(jurisdictions.map((place) => [place.id, place]))
  for (const department of all.values()) putDepartment(draft, department, places)
}

function putDepartment(draft: Draft, department: ResolvedDepartment, places: ReadonlyMap<string, ResolvedJurisdiction>): void {
  const { id, jurisdiction, ...facts } = department
  const place = jurisdiction === null ? null : (places.get(jurisdiction) ?? null)
  draft.node('Department', id, { ...facts, initials: initialsOf(namesOf(department, place)) })
  if (place !== null) draft.link('SERVES', id, place.id)
}

/** 红旗区财政局 is looked for as hqqczj and, without its place, as czj; its alias 区市场监管局 also as scjgj and hqqscjgj. */
function namesOf({ name, fullName, aliases }: ResolvedDepartment, place: ResolvedJurisdiction | null): readonly string[] {
  const names = [name, ...(fullName === null ? [] : [fullName]), ...aliases]
  if (place === null) return names
  const placeNames = [place.name, place.shortName].filter((word) => word !== '')
  const bare = placeNames.flatMap((word) => withoutPrefix(name, word))
  const short = aliases.flatMap((alias) => withoutPrefix(alias, place.name.slice(-1)))
  return [...names, ...bare, ...short, ...short.flatMap((base) => placeNames.map((word) => word + base))]
}

function withoutPrefix(name: string, prefix: string): readonly string[] {
  return name.startsWith(prefix) && name.length > prefix.length ? [name.slice(prefix.length)] : []
}
