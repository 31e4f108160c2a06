import { deadlinesBeforeSignature } from '../../alarms/rules/deadlineBeforeSignature.ts'
import type { ReviewRule } from '../finding.ts'

export const deadlineBeforeSignature: ReviewRule = {
  kind: 'DEADLINE_BEFORE_SIGNATURE',
  severity: 'ERROR',
  find: ({ reading: { policy, targets, goals } }) => {
    const signed = policy.date?.value ?? policy.published?.value ?? ''
    // A draft can still be corrected, so even a deadline less than a month before the signature is reported.
    return deadlinesBeforeSignature({ policy, targets: [...targets, ...goals] }, 0).map(({ span, surface, to }) => ({
      span,
      details: { deadline: surface, day: to ?? '', signed },
    }))
  },
}
