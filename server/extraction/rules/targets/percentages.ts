import type { Rule } from '../../rule.ts'
import { figurePattern } from '../../target/figures.ts'
import { figuresIn } from '../../target/findFigures.ts'
import { PERCENT_UNITS } from '../../target/units.ts'

const PATTERN = figurePattern(PERCENT_UNITS)

/** Shares and rates. */
export const percentages: Rule = {
  name: 'percentages',
  does: 'Reads a figure with a percent sign or percentage points as a share to reach.',
  examples: ['不低于60%', '10%-20%', '97%以上', '各事项实际审批时限再压缩10%'],
  find(context) {
    return figuresIn(context, { rule: this.name, kind: 'percent', pattern: PATTERN })
  },
}
