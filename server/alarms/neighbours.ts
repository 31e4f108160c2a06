import type { Reading } from '../extraction/findings.ts'
import type { Measure } from '../structure/outline.ts'

/** Measures with the same parent, in reading order. */
export function groupsOf({ outline }: Reading): readonly (readonly Measure[])[] {
  const groups = new Map<string, Measure[]>()
  for (const measure of outline.measures) {
    const parent = measure.path.split('/').slice(0, -1).join('/')
    groups.set(parent, [...(groups.get(parent) ?? []), measure])
  }
  return [...groups.values()]
}
