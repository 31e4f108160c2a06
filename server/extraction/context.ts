import { bisector } from 'd3-array'
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

/** The input of a rule. */
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

const { right: measuresUpTo } = bisector(({ span }: Measure) => span.start)

/** Measures are in reading order and do not overlap. */
function measureAt(measures: readonly Measure[], offset: number): Measure | null {
  const measure = measures[measuresUpTo(measures, offset) - 1]
  return measure && offset < measure.span.end ? measure : null
}
