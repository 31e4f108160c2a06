import { figurePattern, WORDED_SHARE } from '../../figures/figures.ts'
import { figuresIn } from '../../figures/findFigures.ts'
import { PERCENT_UNITS } from '../../figures/units.ts'
import type { Rule } from '../../rule.ts'

const PATTERN = figurePattern(PERCENT_UNITS)

/** Shares and rates. */
export const percentages: Rule = {
  name: 'percentages',
  does: 'Reads a figure with a percent sign or percentage points as a share to reach.',
  doesInChinese: '把带百分号或百分点的数字读作要达到的比例。',
  examples: ['不低于60%', '10%-20%', '97%以上', '各事项实际审批时限再压缩10%', '合格率达到百分之九十以上'],
  find(context) {
    const printed = figuresIn(context, { rule: this.name, kind: 'percent', pattern: PATTERN })
    const worded = figuresIn(context, { rule: this.name, kind: 'percent', pattern: WORDED_SHARE })
    const shares = (worded.targets ?? []).map((target) => ({ ...target, unit: '%' }))
    return { targets: [...(printed.targets ?? []), ...shares], refused: [...(printed.refused ?? []), ...(worded.refused ?? [])] }
  },
}
