import { numberingGap as alarm } from '../../alarms/rules/numberingGap.ts'
import type { ReviewRule } from '../finding.ts'
import { attachmentGaps } from './attachmentGaps.ts'

export const numberingGap: ReviewRule = {
  kind: 'NUMBERING_GAP',
  severity: 'ERROR',
  find: ({ reading }) =>
    [...alarm.find(reading), ...attachmentGaps(reading.outline)].map((span) => ({
      span,
      details: { mark: reading.outline.text.text.slice(span.start, span.end).trim().slice(0, 20) },
    })),
}
