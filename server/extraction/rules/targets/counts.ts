import type { Rule } from '../../rule.ts'
import { type Figure, figurePattern } from '../../target/figures.ts'
import { figuresIn } from '../../target/findFigures.ts'
import { COUNT_UNITS } from '../../target/units.ts'

/** 9大类79个 is one figure; so is 2类. */
const PATTERN = new RegExp(`(?:[0-9]{1,3}大?类(?=[0-9]))?${figurePattern(COUNT_UNITS).source}`, 'gu')

/** Behind the unit, what makes it no unit of counting: 3个月, 2个百分点, 50条措施 of a title, 1项一策. */
const NO_COUNT_BEHIND = /^(?:工作日|月|百分点|自然日|小时|季度|一批|[级届号版]|对[0-9多])/u

/** 全年举办10期 counts, 二期 and 3期工程 do not. */
const HELD_BEFORE = /(?:举办|开展|组织|开办|发布|推出|印发|播出)[^，。；]{0,10}$/u

/** Numbers of things. */
export const counts: Rule = {
  name: 'counts',
  does: 'Reads a figure with a unit of counting as a number of things to reach.',
  examples: ['10家', '不少于5000家', '8-10个', '1—2个省级示范性专业点', '0.31万人次', '9大类79个'],
  find(context) {
    return figuresIn(context, { rule: this.name, kind: 'count', pattern: PATTERN, refuse })
  },
}

function refuse(figure: Figure, text: string): string | null {
  if (NO_COUNT_BEHIND.test(text.slice(figure.end, figure.end + 4))) return 'no unit of counting'
  if (/期$/u.test(figure.unit) && !HELD_BEFORE.test(text.slice(Math.max(0, figure.start - 14), figure.start))) return 'a stage of a project'
  return null
}
