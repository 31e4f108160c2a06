import { closingRole, isAssignment, opensWithLabel } from '../../lineKinds/assignment.ts'
import { endsSentence, endsWithComma } from '../../lineKinds/sentence.ts'
import type { LineRule, LineView } from '../lineRule.ts'

export const departmentsBelow: LineRule = {
  name: 'departments on a line of their own',
  does: 'A bracket with the responsible departments belongs to the text above it; a line with only departments and their verb is separate.',
  examples: [
    { lines: ['持续推动“政银保”融资项目，提升企业融资便利化程度。', '(市商务局、天津银保监局按职责分工负责)'], says: 'joins' },
    {
      lines: ['提升金融服务水平，加快推广运用。', '(牵头单位：省地方金融监管局，责任单位：各市〔州〕人民', '政府)'],
      wrap: 40,
      below: 1,
      says: 'joins',
    },
    { lines: ['一、土地', '（牵头部门：市自然资源局）'], says: 'opens' },
    { lines: ['组织服务机构、用人单位进校园招聘', '教育部、共青团中央、全国工商联等按职责分工负责'], says: 'opens' },
    {
      lines: ['运用线上失业登记、求职登记小程序，为每人免费提供1次职业指导、3次岗位推荐', '人力资源社会保障部牵头，教育部等按职责分工负责'],
      wrap: 36,
      departmentsAlone: true,
      says: 'opens',
    },
  ],
  answer: (view) => (opensWithDepartments(view) ? answerFor(view) : isLineOfDepartments(view) ? 'opens' : null),
}

/**
 * Words wrapped to the next line are the end of their sentence (由省发展 ⏎ 改革委、省财政厅负责), unless the document puts departments on lines of
 * their own.
 */
function isLineOfDepartments({ before, full, line, departmentsAlone }: LineView): boolean {
  return (!full || departmentsAlone) && !endsWithComma(before.words) && isAssignment(line.words)
}

/** 【市财政局】负责…: the bracket is the heading of the words after it. */
const HEADS_DUTY = /^【[^】]{2,40}】\p{Script=Han}{2}/u

/** The bracket may span several lines. */
function opensWithDepartments({ lines, index, line }: LineView): boolean {
  if (!/^[（(〔【]/.test(line.words)) return false
  if (opensWithLabel(line.words)) return true
  if (HEADS_DUTY.test(line.words)) return false
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
