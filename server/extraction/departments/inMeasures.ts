import type { Measure } from '../../structure/outline.ts'
import type { DepartmentMention, OpenEndedMention } from '../findings.ts'
import type { Refusal, RuleContext } from '../rule.ts'
import type { Assigned } from './assignments.ts'

export interface Mentions {
  readonly departments: readonly DepartmentMention[]
  readonly openEnded: readonly OpenEndedMention[]
  /** The refused words, with reasons. */
  readonly refused?: readonly Refusal[]
}

/** The assignments as findings of a measure; a department named twice in one role counts once. */
export function mentionsOf(measure: Measure, rule: string, assigned: readonly Assigned[]): Mentions {
  const seen = new Set<string>()
  const departments: DepartmentMention[] = []
  const openEnded: OpenEndedMention[] = []
  for (const one of assigned) {
    const key = `${one.role} ${one.name}`
    if (seen.has(key)) continue
    seen.add(key)
    const { span, surface, name, role } = one
    if (one.kind === 'open-ended') openEnded.push({ span, rule, measure: measure.id, surface, role })
    else departments.push({ span, rule, measure: measure.id, surface, name, role, collective: one.kind === 'collective', standing: false })
  }
  return { departments, openEnded }
}

/** Combines the findings of all measures. */
export function joined(all: readonly Mentions[]): Mentions {
  return {
    departments: all.flatMap((one) => one.departments),
    openEnded: all.flatMap((one) => one.openEnded),
    refused: all.flatMap((one) => one.refused ?? []),
  }
}

/** Ids of the measures to which earlier rules have assigned somebody. */
export function assignedMeasures({ earlier }: RuleContext): ReadonlySet<string | null> {
  return new Set([...earlier.departments, ...earlier.openEnded].map(({ measure }) => measure))
}
