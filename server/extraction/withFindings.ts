import { bisector } from 'd3-array'
import type { Span } from '../text/span.ts'
import { eachKind, FINDING_KINDS } from './findingKinds.ts'
import type { FindingKind, Findings, FindingTypes, FoundWords } from './findings.ts'

/** The lists with the findings of a rule added. */
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
 * The findings that do not overlap with those of earlier rules in the same measure, or with each other. Rows of a table may share a merged
 * cell.
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

/** Kept findings do not overlap, so only the last one that starts before the end of the span can overlap with it. */
function sharesWords(taken: readonly FoundWords[], span: Span): boolean {
  const last = taken[startingBefore(taken, span.end) - 1]
  return last !== undefined && last.span.end > span.start
}

/** Reading order; the longer one first. */
export function bySpan(a: FoundWords, b: FoundWords): number {
  return a.span.start - b.span.start || b.span.end - a.span.end
}
