import type { LineRule, LineView } from '../lineRule.ts'

export const shortRemainder: LineRule = {
  name: 'rest of a heading',
  does: 'A few words between a heading and a marked line are the end of the heading.',
  examples: [
    { lines: ['（三）维护公平竞争市场', '秩序', '16.加大公平竞争审查监督力度。'], below: 1, says: 'joins' },
    { lines: ['1.河南省企业政务服务“一件事一次办”事项基础清单', '（第一批）'], wrap: 30, says: 'joins' },
  ],
  answer: (view) => (isRest(view) ? 'joins' : null),
}

function isRest({ lines, index, line, before, state }: LineView): boolean {
  if (/[。；;：:，,、）)]$/.test(before.words) || /[。；;：:，,、]$/.test(line.words)) return false
  if (/^[（(〔](试行|暂行|修订|[第一二三四五六七八九十0-9]+[批版]|[12][0-9]{3}.{0,6})[）)〕]$/.test(line.words)) return true
  return line.width <= 5 && state.opener !== null && state.lines === 1 && lines[index + 1]?.opener?.doubtful === false
}
