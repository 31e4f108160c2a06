import { endsSentence } from '../../lineKinds/sentence.ts'
import { endsAsTitle } from '../../lineKinds/title.ts'
import type { Line } from '../../lines.ts'
import type { LineRule } from '../lineRule.ts'

export const titleBetween: LineRule = {
  name: 'title of a further document',
  does: 'A title between a complete sentence and the first words of a text (为…, 根据…) is a separate line.',
  examples: [
    { lines: ['取得更好成效。', '吉林省公平公正法治环境建设工程实施方案', '为全面落实省委、'], wrap: 40, below: 1, says: 'title' },
  ],
  answer: ({ lines, index }) => (isTitleBetween(lines, index) || isTitleBetween(lines, index - 1) ? 'title' : null),
}

function isTitleBetween(lines: readonly Line[], index: number): boolean {
  const words = lines[index]?.words ?? ''
  return (
    words.length >= 10 &&
    endsAsTitle(words) &&
    !/[，。；：、]/.test(words) &&
    endsSentence(lines[index - 1]?.words ?? '') &&
    /^(为|根据|按照|依据)/.test(lines[index + 1]?.words ?? '')
  )
}
