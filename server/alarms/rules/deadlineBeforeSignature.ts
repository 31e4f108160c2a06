import type { Reading, TargetMention } from '../../extraction/findings.ts'
import type { AlarmRule } from '../alarm.ts'

export const deadlineBeforeSignature: AlarmRule = {
  kind: 'DEADLINE_BEFORE_SIGNATURE',
  does: 'A deadline is long before the day of signature. A few weeks before it is normal, because documents may be issued late.',
  examples: ['2023年12月底前完成, in a document signed on 20 August 2024'],
  find: (reading) => deadlinesBeforeSignature(reading, MONTHS_LATE).map(({ span }) => span),
}

/** Number of months by which a document may be issued late. */
const MONTHS_LATE = 5

/** The deadlines whose last day is more than `months` calendar months before the signature; empty if the day of signature is unknown. */
export function deadlinesBeforeSignature(
  { policy, targets }: Pick<Reading, 'policy' | 'targets'>,
  months: number,
): readonly TargetMention[] {
  const signed = policy.date?.value ?? policy.published?.value
  if (signed === undefined) return []
  return targets.filter(({ kind, to }) => kind === 'deadline' && to !== null && to < signed && monthsBetween(to, signed) > months)
}

/** Both are ISO days. */
function monthsBetween(day: string, later: string): number {
  const months = (date: string) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7))
  return months(later) - months(day)
}
