import type { Fact } from '../../extraction/findings.ts'
import { recordedDays } from '../../extraction/rules/policy/inForceRecord.ts'
import type { AlarmRule } from '../alarm.ts'

export const recordDisputed: AlarmRule = {
  kind: 'RECORD_DISPUTED',
  does: 'The website record gives another first or last day in force than the document itself. The document’s own statement is used.',
  examples: ['失效日期：2030-01-01 above 本办法自2024年9月1日起施行，有效期5年'],
  find: ({ outline, policy }) => {
    const recorded = recordedDays({ outline, folded: outline.text.folded })
    const pairs: readonly (readonly [Fact | null, Fact | null])[] = [
      [recorded.inForceFrom, policy.inForceFrom],
      [recorded.inForceTo, policy.inForceTo],
    ]
    return pairs.flatMap(([said, kept]) => (said?.span && kept !== null && said.value !== kept.value ? [said.span] : []))
  },
}
