import { group } from 'd3-array'
import { FORMS_OF_OFFICES } from '../../lexicon/officeNames.ts'
import { DEPARTMENTS, localNames } from '../../reference/departments.ts'

/** Removes filling words, which vary: 城市管理和综合执法局, 城市管理综合执法局; 公共资源交易中心, 资源交易中心. */
export const withoutFilling = (name: string): string => name.replace(/[和与]|管理|服务|人民政府|公共(?=资源交易)/gu, '')

/** Usual names grouped by what remains without filling words; the names of one group mean one department of a place. */
const GROUPS: ReadonlyMap<string, readonly string[]> = group(
  new Set([...DEPARTMENTS.lines.flatMap(localNames), ...DEPARTMENTS.composites.map(({ name }) => name)]),
  withoutFilling,
)

/**
 * The usual name that identifies a department, so that 政务服务办公室 and 政务服务管理办公室 of one place are the same. Names that are not usual identify
 * themselves, but for the form of an office's name, and so do two such names used in one text.
 */
export function identifyingName(name: string, text: string): string {
  const alike = GROUPS.get(withoutFilling(name)) ?? []
  const [first] = alike
  if (first === undefined || !alike.includes(name)) return officeName(name)
  return usedIn(text, alike) > 1 ? name : first
}

/** The name that identifies an office of a place whose full name is unknown: 营商办 for the 进一步优化营商环境办公室. */
export const officeName = (name: string): string => FORMS_OF_OFFICES.reduce((rest, [words, same]) => rest.replace(words, same), name)

/** Whether all names mean one department: they differ only in filling words. */
export function areOneDepartment(names: readonly string[]): boolean {
  return names.length > 0 && names.every((name) => withoutFilling(name) === withoutFilling(names[0] ?? ''))
}

/** Number of names that a text uses; a name inside a longer one does not count. */
function usedIn(text: string, names: readonly string[]): number {
  let rest = text
  let used = 0
  for (const name of [...names].sort((one, other) => other.length - one.length)) {
    if (!rest.includes(name)) continue
    used += 1
    rest = rest.replaceAll(name, ' ')
  }
  return used
}
