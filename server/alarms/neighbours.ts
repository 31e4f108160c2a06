import type { Reading } from '../extraction/findings.ts'
import { type Measure, parentPath } from '../structure/outline.ts'

/** Measures with the same parent, in reading order. */
export function groupsOf({ outline }: Reading): readonly (readonly Measure[])[] {
  const groups = new Map<string, Measure[]>()
  for (const measure of outline.measures) {
    const parent = parentPath(measure)
    groups.set(parent, [...(groups.get(parent) ?? []), measure])
  }
  return [...groups.values()]
}
