import type { Line } from '../../lines.ts'
import type { LineRule } from '../lineRule.ts'

export const markAlone: LineRule = {
  name: 'mark cut from its words',
  does: 'The line after one that is only a mark belongs to it.',
  examples: [
    { lines: ['（一）', '进一步优化审批流程。'], says: 'joins' },
    { lines: ['第一章', '总则'], says: 'joins' },
  ],
  answer: ({ before }) => (isMarkAlone(before) ? 'joins' : null),
}

/** `（一）`, `16．`, `第一章` */
function isMarkAlone({ words, opener }: Line): boolean {
  return (
    words.length <= 7 &&
    opener?.doubtful === false &&
    /^(第?[（(〔]?\s*[一二三四五六七八九十百0-9]{1,5}\s*[）)〕、.．章节条编]{1,2})$/.test(words)
  )
}
