import type { Outline } from '../structure/outline.ts'
import type { Span } from '../text/span.ts'
import { contextOf, NO_FACTS, NO_FINDINGS } from './context.ts'
import { conventionsOf } from './departments/conventions.ts'
import type { Finding, PolicyFacts, Reading } from './findings.ts'
import type { Findings, Found, Rule } from './rule.ts'
import { RULES } from './rules.ts'

const LISTS = ['departments', 'openEnded', 'citations', 'industries', 'targets', 'aliases', 'listedDepartments', 'upstreamTasks'] as const
/** Lists of which each word of a measure is read once: the earlier rule keeps it. */
const READ_ONCE: ReadonlySet<string> = new Set(['citations', 'industries', 'targets'])

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
export function withFindings(earlier: Findings, found: Found): Findings {
  const lists: Record<string, readonly Finding[]> = {}
  for (const list of LISTS) {
    const added: readonly Finding[] = found[list] ?? []
    if (added.length === 0) continue
    lists[list] = [...earlier[list], ...(READ_ONCE.has(list) ? unread(earlier[list], added) : added)]
  }
  return { ...earlier, ...lists } as Findings
}

/** Findings whose words no earlier rule has read, and of which none shares words with the one before it. */
function unread(earlier: readonly Finding[], added: readonly Finding[]): readonly Finding[] {
  const taken = [...earlier].sort(bySpan)
  let reached = -1
  return [...added].sort(bySpan).filter(({ span }) => {
    if (span.start < reached || sharesWords(taken, span)) return false
    reached = span.end
    return true
  })
}

/** Kept findings do not overlap, so only the last one that starts before the end of the span can share words with it. */
function sharesWords(taken: readonly Finding[], span: Span): boolean {
  let low = 0
  let high = taken.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((taken[middle] as Finding).span.start < span.end) low = middle + 1
    else high = middle
  }
  const last = taken[low - 1]
  return last !== undefined && last.span.end > span.start
}

function inReadingOrder(findings: Findings): Findings {
  const lists: Record<string, readonly Finding[]> = {}
  for (const list of LISTS) lists[list] = [...findings[list]].sort(bySpan)
  return lists as unknown as Findings
}

function bySpan(a: Finding, b: Finding): number {
  return a.span.start - b.span.start || b.span.end - a.span.end
}
