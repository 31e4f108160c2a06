import type { LineRule } from '../lineRule.ts'

export const longLine: LineRule = {
  name: 'long line without an end',
  does: 'If each line is a paragraph, a long line without a full stop at its end was broken at the end of a page.',
  examples: [
    {
      lines: ['鼓励企业加大技术改造投入引导金融机构加大对制造业的支持力度对符合条件的项目给予贷款贴息支', '持降低成本。'],
      says: 'joins',
    },
  ],
  answer: ({ before, wrap, broken }) =>
    broken && wrap === null && (before.width >= LONG_LINE || (before.width >= SENTENCE && /[。；]/.test(before.words))) ? 'joins' : null,
}

const LONG_LINE = 40
const SENTENCE = 20
