import { isDate } from '../../lineKinds/date.ts'
import { endsSentence, endsWithComma, startsMidSentence } from '../../lineKinds/sentence.ts'
import { isSignature } from '../../lineKinds/signature.ts'
import type { LineRule, LineView } from '../lineRule.ts'

export const signature: LineRule = {
  name: 'signature',
  does: 'The name of a department below a finished sentence or right above a date is the signature.',
  examples: [{ lines: ['长期坚持。', '甘肃省人民政府办公厅', '2023 年5 月10 日'], wrap: 40, below: 1, says: 'boundary' }],
  answer: (view) => (isSigned(view) && !endsWithComma(view.before.words) ? 'boundary' : null),
}

function isSigned({ lines, index, before, line }: LineView): boolean {
  const below = lines[index + 1]?.words ?? ''
  if (!isSignature(line.words) || startsMidSentence(below)) return false
  return isDate(below) || endsSentence(before.words)
}
