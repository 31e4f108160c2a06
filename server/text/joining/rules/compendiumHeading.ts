import type { Line } from '../../lines.ts'
import type { LineRule } from '../lineRule.ts'

export const compendiumHeading: LineRule = {
  name: 'heading of a compendium',
  does: 'A numbered title with its date in brackets is one heading, in larger type; the next line starts a paragraph.',
  examples: [
    { lines: ['1. 甘肃省人民政府办公厅关于进一步优化工程建设项目审批服', '务的通知（2023 年5 月10 日）'], says: 'joins' },
    { lines: ['9. 平凉市人民政府办公室关于优化营商环境的通知（2023年5月22日）', '平政办发（2023）51号文件'], says: 'title' },
  ],
  answer: ({ lines, index }) => (isInside(lines, index) ? 'joins' : isBelow(lines, index) ? 'title' : null),
}

/** The longest such heading is split into nine pieces. */
const HEADING_LINES = 9
const NUMBERED = /^[0-9]{1,3}[.．]\s*(?![0-9])/
const ENDS = /(^|[（(年月]|[0-9]\s*)[^（(]{0,14}日?\s*[）)]$/
const DATED = /[（(]\s*[12][0-9]{3}\s*年\s*[0-9]{1,2}\s*月\s*[0-9]{1,2}\s*日?\s*[）)]$/

function isInside(lines: readonly Line[], index: number): boolean {
  for (let first = index - 1; first >= Math.max(0, index - HEADING_LINES); first -= 1) {
    if (!NUMBERED.test(lines[first]?.words ?? '')) continue
    for (let last = index; last < Math.min(lines.length, first + HEADING_LINES + 1); last += 1) {
      const words = lines[last]?.words ?? ''
      if (/^[0-9]{1,3}[.．]/.test(words)) break
      if (ENDS.test(words) && isHeading(lines, first, last)) return true
    }
  }
  return false
}

/** Whether the line before was the last of such a heading. */
function isBelow(lines: readonly Line[], index: number): boolean {
  for (let first = index - 1; first >= Math.max(0, index - HEADING_LINES); first -= 1)
    if (NUMBERED.test(lines[first]?.words ?? '')) return isHeading(lines, first, index - 1)
  return false
}

/** Whether the lines end with a date in brackets and contain no full stop. */
function isHeading(lines: readonly Line[], first: number, last: number): boolean {
  const words = lines
    .slice(first, last + 1)
    .map((line) => line.words)
    .join('')
  return DATED.test(words) && !/[。；]/.test(words)
}
