import { endsAsTitle } from '../../lineKinds/title.ts'
import type { LineRule, LineView } from '../lineRule.ts'

export const belowTitle: LineRule = {
  name: 'text below a title',
  does: 'A line that is only a title ends its paragraph.',
  examples: [{ lines: ['关于振作天津市工业经济运行推动工业高质量发展的若干举措', '深入贯彻中央经济工作会议精神。'], says: 'title' }],
  answer: (view) => (isTitle(view) ? 'title' : null),
}

function isTitle({ state, before }: LineView): boolean {
  return (
    state.lines === 1 &&
    (state.opener === null || state.opener.kind === 'head') &&
    endsAsTitle(before.words) &&
    !/[，,。；、]/.test(before.words)
  )
}
