import { closingRole, opensWithLabel } from '../../lineKinds/assignment.ts'
import { endsSentence } from '../../lineKinds/sentence.ts'
import type { LineRule, LineView } from '../lineRule.ts'

export const departmentsBelow: LineRule = {
  name: 'departments on a line of their own',
  does: 'A bracket with the departments responsible belongs to the text above it.',
  examples: [
    { lines: ['持续推动“政银保”融资项目，提升企业融资便利化程度。', '(市商务局、天津银保监局按职责分工负责)'], says: 'joins' },
    {
      lines: ['提升金融服务水平，加快推广运用。', '(牵头单位：省地方金融监管局，责任单位：各市〔州〕人民', '政府)'],
      wrap: 40,
      below: 1,
      says: 'joins',
    },
    { lines: ['一、土地', '（牵头部门：市自然资源局）'], says: 'opens' },
  ],
  answer: (view) => (opensWithDepartments(view) ? answerFor(view) : null),
}

/** The bracket may be broken over several lines. */
function opensWithDepartments({ lines, index, line }: LineView): boolean {
  if (!/^[（(〔【]/.test(line.words)) return false
  if (opensWithLabel(line.words)) return true
  const words = lines
    .slice(index, index + LONGEST)
    .map((one) => one.words)
    .join('')
  const close = words.search(/[）)〕】][。；]?(?![^（(〔【]*[）)〕】])/)
  return close > 0 && closingRole(words.slice(0, close + 1)) === 0
}

const LONGEST = 6

function answerFor({ before, wrap }: LineView) {
  if (wrap === null) return before.width >= SENTENCE ? 'joins' : 'opens'
  return endsSentence(before.words) ? 'joins' : null
}

/** A shorter line is a heading. */
const SENTENCE = 15
