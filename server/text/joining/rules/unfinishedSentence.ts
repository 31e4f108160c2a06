import { isSignature } from '../../lineKinds/signature.ts'
import type { LineRule, LineView } from '../lineRule.ts'

export const unfinishedSentence: LineRule = {
  name: 'sentence that goes on',
  does: 'Running text that stops without a stop goes on, wherever the line was broken.',
  examples: [{ lines: ['（一）办理凭证。统一进行', '受理'], wrap: 40, says: 'joins' }],
  answer: (view) => (isUnfinished(view) ? (isSignature(view.line.words) ? 'boundary' : 'joins') : null),
}

function isUnfinished({ state: { tail }, wrap }: LineView): boolean {
  return wrap !== null && /[，。；]/.test(tail) && /[^。；：:！？!?）)〕，,、]$/.test(tail) && !/[。！？][”’』」]$/.test(tail)
}
