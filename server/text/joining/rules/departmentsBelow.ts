import { opensWithDepartments } from '../../lineKinds/responsibility.ts'
import type { LineRule, LineView } from '../lineRule.ts'

export const departmentsBelow: LineRule = {
  name: 'departments on a line of their own',
  does: 'A bracket with the departments responsible belongs to the text above it.',
  examples: [
    { lines: ['持续推动“政银保”融资项目，提升企业融资便利化程度。', '(市商务局、天津银保监局按职责分工负责)'], says: 'joins' },
    { lines: ['一、土地', '（牵头部门：市自然资源局）'], says: 'opens' },
  ],
  answer: (view) => (opensWithDepartments(view.line.words) ? answerFor(view) : null),
}

function answerFor({ before, wrap }: LineView) {
  if (wrap === null) return before.width >= SENTENCE ? 'joins' : 'opens'
  return /[。；]$/.test(before.words) ? 'joins' : null
}

/** A shorter line is a heading. */
const SENTENCE = 15
