import { disputedDays } from '../../extraction/rules/policy/inForceRecord.ts'
import type { AlarmRule } from '../alarm.ts'

export const recordDisputed: AlarmRule = {
  kind: 'RECORD_DISPUTED',
  does: 'The website record gives another first or last day in force than the document itself. The document’s own statement is used.',
  examples: ['失效日期：2030-01-01 above 本办法自2024年9月1日起施行，有效期5年'],
  find: ({ outline, policy }) => {
    const { inForceFrom, inForceTo } = disputedDays({ outline, folded: outline.text.folded }, policy)
    return [inForceFrom, inForceTo].flatMap((said) => said?.span ?? [])
  },
}
