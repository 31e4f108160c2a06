import { englishDepartment } from '../../reference/englishNames.ts'
import type { ResolvedDepartment, ResolvedJurisdiction } from '../../resolution/types.ts'
import { departmentNames } from '../departmentNames.ts'
import type { Draft } from '../draft.ts'
import { pinyinOf } from '../pinyin.ts'

/** Adds all departments that the document names in its measures, as its issuer and in its tables, each with its place. */
export function putDepartments(draft: Draft): void {
  const { departments, issuers, ministries, jurisdictions } = draft.resolution
  const named = [...departments, ...ministries.flat()].map(({ department }) => department)
  const all = new Map([...named, ...issuers].map((department) => [department.id, department]))
  const places = new Map(jurisdictions.map((place) => [place.id, place]))
  for (const department of all.values()) putDepartment(draft, department, places)
}

function putDepartment(draft: Draft, department: ResolvedDepartment, places: ReadonlyMap<string, ResolvedJurisdiction>): void {
  const { id, jurisdiction, ...facts } = department
  const place = jurisdiction === null ? null : (places.get(jurisdiction) ?? null)
  const names = departmentNames(department, place)
  draft.node('Department', id, { ...facts, ...names, ...englishDepartment(facts.name, facts.line), pinyin: pinyinOf(names.knownAs) })
  if (place !== null) draft.link('SERVES', id, place.id)
}
