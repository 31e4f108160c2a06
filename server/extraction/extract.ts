import type { Outline } from '../structure/outline.ts'
import { contextOf, NO_FACTS } from './context.ts'
import { conventionsOf } from './departments/conventions.ts'
import { eachKind, NO_FINDINGS } from './findingKinds.ts'
import type { Findings, FoundWords, PolicyFacts, Reading } from './findings.ts'
import type { Found, Rule } from './rule.ts'
import { RULES } from './rules.ts'
import { bySpan, withFindings } from './withFindings.ts'

/**
 * Applies all rules to an outline, in order. In the result the findings of each list are in reading order; no two citations, industries or
 * targets of one measure overlap; for each fact about the policy the first rule wins.
 */
export function extract(outline: Outline, rules: readonly Rule[] = RULES): Reading {
  let policy: PolicyFacts = NO_FACTS
  let earlier: Findings = NO_FINDINGS
  for (const rule of rules) {
    const found = rule.find(contextOf(outline, policy, earlier))
    policy = withFacts(policy, found)
    earlier = withFindings(earlier, found)
  }
  return { outline, policy, conventions: conventionsOf(outline), ...inReadingOrder(earlier) }
}

/** Adds new facts; known ones stay. */
export function withFacts(policy: PolicyFacts, { policy: found }: Found): PolicyFacts {
  if (!found) return policy
  const known = Object.fromEntries(Object.entries(policy).filter(([, fact]) => fact !== null))
  return { ...policy, ...found, ...known }
}

function inReadingOrder(findings: Findings): Findings {
  return eachKind((kind) => ordered(findings[kind]))
}

function ordered<T extends FoundWords>(findings: readonly T[]): readonly T[] {
  return [...findings].sort(bySpan)
}
