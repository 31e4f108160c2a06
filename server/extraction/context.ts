import type { Measure, Outline } from '../structure/outline.ts'
import { conventionsOf } from './departments/conventions.ts'
import { NO_FINDINGS } from './findingKinds.ts'
import type { Findings, PolicyFacts } from './findings.ts'
import type { RuleContext } from './rule.ts'

export const NO_FACTS: PolicyFacts = {
  title: null,
  documentNumber: null,
  issuer: null,
  jurisdiction: null,
  date: null,
  published: null,
  kind: null,
  validity: null,
  inForceFrom: null,
  inForceTo: null,
}

/** What a rule is given to look at. */
export function contextOf(outline: Outline, policy: PolicyFacts = NO_FACTS, earlier: Findings = NO_FINDINGS): RuleContext {
  const { text, folded } = outline.text
  return {
    outline,
    text,
    folded,
    policy,
    conventions: conventionsOf(outline),
    earlier,
    measureAt: (offset) => measureAt(outline.measures, offset),
  }
}

/** Measures stand in reading order and do not overlap, so the one at an offset is found by halving. */
function measureAt(measures: readonly Measure[], offset: number): Measure | null {
  let low = 0
  let high = measures.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const measure = measures[middle] as Measure
    if (offset < measure.span.start) high = middle - 1
    else if (offset >= measure.span.end) low = middle + 1
    else return measure
  }
  return null
}
