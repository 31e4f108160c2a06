import { bisector } from 'd3-array'
import type { Outline } from '../structure/outline.ts'
import type { Span } from '../text/span.ts'
import { contextOf, NO_FACTS } from './context.ts'
import { conventionsOf } from './departments/conventions.ts'
import { eachKind, FINDING_KINDS, NO_FINDINGS } from './findingKinds.ts'
import type { FindingKind, Findings, FindingTypes, FoundWords, PolicyFacts, Reading } from './findings.ts'
import type { Found, Rule } from './rule.ts'
import { RULES } from './rules.ts'

/**
 * Reads an outline with all rules in their order. Afterwards: the findings of each list stand in reading order; no two citations,
 * industries or targets of one measure share words; of each fact about the policy the first rule's word stands.
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

/** Facts not yet known are taken, known ones stay. */
export function withFacts(policy: PolicyFacts, { policy: found }: Found): PolicyFacts {
  if (!found) return policy
  const known = Object.fromEntries(Object.entries(policy).filter(([, fact]) => fact !== null))
  return { ...policy, ...found, ...known }
}

/** The lists with what a rule adds to them. */
export function withFindings(earlier: Findings, found: Partial<Findings>): Findings {
  return eachKind((kind) => merged(kind, earlier[kind], found[kind] ?? []))
}

function merged<K extends FindingKind>(
  kind: K,
  earlier: readonly FindingTypes[K][],
  added: readonly FindingTypes[K][],
): readonly FindingTypes[K][] {
  if (added.length === 0) return earlier
  return [...earlier, ...(FINDING_KINDS[kind].readOnce ? unread(earlier, added) : added)]
}

/**
 * Findings whose words no earlier rule has read in the same measure, and of which none shares words with the one before it. Rows of a
 * table may share a merged cell.
 */
function unread<T extends FoundWords>(earlier: readonly T[], added: readonly T[]): readonly T[] {
  const taken = byMeasure(earlier)
  return [...byMeasure(added)].flatMap(([measure, findings]) => unreadOfOne(taken.get(measure) ?? [], findings))
}

function byMeasure<T extends FoundWords>(findings: readonly T[]): ReadonlyMap<string | null, readonly T[]> {
  const groups = new Map<string | null, T[]>()
  for (const finding of findings) {
    const group = groups.get(finding.measure)
    if (group) group.push(finding)
    else groups.set(finding.measure, [finding])
  }
  return groups
}

function unreadOfOne<T extends FoundWords>(earlier: readonly T[], added: readonly T[]): readonly T[] {
  const taken = [...earlier].sort(bySpan)
  let reached = -1
  return [...added].sort(bySpan).filter(({ span }) => {
    if (span.start < reached || sharesWords(taken, span)) return false
    reached = span.end
    return true
  })
}

const { left: startingBefore } = bisector(({ span }: FoundWords) => span.start)

/** Kept findings do not overlap, so only the last one that starts before the end of the span can share words with it. */
function sharesWords(taken: readonly FoundWords[], span: Span): boolean {
  const last = taken[startingBefore(taken, span.end) - 1]
  return last !== undefined && last.span.end > span.start
}

function inReadingOrder(findings: Findings): Findings {
  return eachKind((kind) => ordered(findings[kind]))
}

function ordered<T extends FoundWords>(findings: readonly T[]): readonly T[] {
  return [...findings].sort(bySpan)
}

function bySpan(a: FoundWords, b: FoundWords): number {
  return a.span.start - b.span.start || b.span.end - a.span.end
}
