import { deadlinesBeforeSignature } from '../../alarms/rules/deadlineBeforeSignature.ts'
import type { ReviewRule } from '../finding.ts'

export const deadlineBeforeSignature: ReviewRule = {
  kind: 'DEADLINE_BEFORE_SIGNATURE',
  severity: 'ERROR',
  find: ({ reading }) => {
    const signed = reading.policy.date?.value ?? reading.policy.published?.value ?? ''
    // A draft can still be corrected, so even a deadline less than a month before the signature is reported.
    return deadlinesBeforeSignature(reading, 0).map(({ span, surface, to }) => ({
      span,
      details: { deadline: surface, day: to ?? '', signed },
    }))
  },
}
