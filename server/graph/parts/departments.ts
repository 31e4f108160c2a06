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

/** 红旗区财政局 is looked for as hqqczj and, without its place, as czj. */
function namesOf({ name, fullName, aliases }: ResolvedDepartment, place: ResolvedJurisdiction | null): readonly string[] {
  const names = [name, ...(fullName === null ? [] : [fullName]), ...aliases]
  const prefixes = place === null ? [] : [place.name, place.shortName].filter((prefix) => prefix !== '')
  const bare = prefixes
    .filter((prefix) => name.startsWith(prefix) && name.length > prefix.length)
    .map((prefix) => name.slice(prefix.length))
  return [...names, ...bare]
}
