import { compendiumHeadingOf } from '../../policy/compendium.ts'
import type { Rule } from '../../rule.ts'

/** The date in the heading, if the notice itself prints none. */
export const compendiumDate: Rule = {
  name: 'compendium-date',
  does: 'Takes the date in parentheses after the heading of a collected notice.',
  doesInChinese: '取汇编标题后面括号中的日期。',
  examples: ['9.平凉市人民政府办公室关于印发平凉市2023年政务公开工作要点的通知（2023年5月22日）'],
  find(context) {
    const date = compendiumHeadingOf(context)?.date
    return date ? { policy: { date: { ...date, rule: this.name } } } : {}
  },
}
