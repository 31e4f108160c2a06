import type { LineRule } from '../lineRule.ts'
import { fillsTheLine } from '../printedLine.ts'

export const shortHeading: LineRule = {
  name: 'heading with commas',
  does: 'A marked line with commas and no stop that ends well before the margin is a heading.',
  examples: [
    {
      lines: [
        '（四）深化告知承诺制，推动改革成果落地见效',
        '区政务服务局负责制发综合许可凭证，作为市场主体取得相关经营许可的凭证，统一进行',
      ],
      wrap: 40,
      says: 'opens',
    },
  ],
  answer: (view) => {
    const { lines, opener, tail } = view.state
    if (view.wrap === null || view.full || lines > 1 || opener === null || !/，/.test(tail)) return null
    return /[。；：:]|[，,、]$|《[^》]*$/.test(tail) || fillsTheLine(view) ? null : 'opens'
  },
}
