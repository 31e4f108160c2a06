import type { AlarmRule } from '../alarm.ts'

export const deadlineBeforeSignature: AlarmRule = {
  kind: 'DEADLINE_BEFORE_SIGNATURE',
  does: 'A deadline lies well before the day of signature. A few weeks before it is normal: the document came late.',
  examples: ['2023年12月底前完成, in a document signed on 20 August 2024'],
  find: ({ policy, targets }) => {
    const signed = policy.date?.value ?? policy.published?.value
    if (signed === undefined) return []
    return targets.filter(({ kind, to }) => kind === 'deadline' && to !== null && isBefore(to, signed)).map(({ span }) => span)
  },
}

/** Months by which a document may come late. */
const LATE = 5

/** Both are ISO days. */
function isBefore(day: string, signed: string): boolean {
  const months = (date: string) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7))
  return months(signed) - months(day) > LATE
}
