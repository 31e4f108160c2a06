import type { Measure } from '../../../structure/outline.ts'
import type { Span } from '../../../text/span.ts'
import type { Assigned } from '../../departments/assignments.ts'
import type { DepartmentMention } from '../../findings.ts'

/** A department of a heading, as a finding of a measure below it. */
export function inherited({ span, surface, name, role, kind }: Assigned, { id }: Measure, rule: string): DepartmentMention {
  return { span, rule, measure: id, surface, name, role, collective: kind === 'collective', standing: true }
}

/** Measures are in reading order, so those of a section are consecutive. */
export function measuresWithin(all: readonly Measure[], within: Span): readonly Measure[] {
  let low = 0
  for (let high = all.length; low < high; ) {
    const middle = (low + high) >> 1
    if ((all[middle]?.span.start ?? 0) < within.start) low = middle + 1
    else high = middle
  }
  let end = low
  while ((all[end]?.span.end ?? Number.POSITIVE_INFINITY) <= within.end) end += 1
  return all.slice(low, end)
}
