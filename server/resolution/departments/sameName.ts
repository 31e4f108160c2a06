import { group } from 'd3-array'
import { DEPARTMENTS, localNames } from '../../reference/departments.ts'

/** A name without the words that come and go in it: 城市管理和综合执法局, 城市管理综合执法局. */
export const withoutFilling = (name: string): string => name.replace(/[和与]|管理|服务|人民政府/gu, '')

/** Usual names by what is left of them without filling words; the names of one group mean one department of a place. */
const GROUPS: ReadonlyMap<string, readonly string[]> = group(
  new Set([...DEPARTMENTS.lines.flatMap(localNames), ...DEPARTMENTS.composites.map(({ name }) => name)]),
  withoutFilling,
)

/**
 * The one of its usual names by which a department is identified, so that 政务服务办公室 and 政务服务管理办公室 of one place are one. A name
 * that is not usual stands for itself, and so does each of two that one text uses.
 */
export function identifyingName(name: string, text: string): string {
  const alike = GROUPS.get(withoutFilling(name)) ?? []
  const [first] = alike
  return first === undefined || !alike.includes(name) || usedIn(text, alike) > 1 ? name : first
}

/** True where all names mean one department: they differ by filling words alone. */
export function areOneDepartment(names: readonly string[]): boolean {
  return names.length > 0 && names.every((name) => withoutFilling(name) === withoutFilling(names[0] ?? ''))
}

/** How many of the names a text uses; a name within a longer one is not used there. */
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
