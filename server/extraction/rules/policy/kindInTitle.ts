import { kindOfTitle } from '../../../lexicon/documentTitles.ts'
import type { Rule } from '../../rule.ts'

/** 通知, 工作方案, 实施意见 … */
export const kindInTitle: Rule = {
  name: 'kind-in-title',
  does: 'Takes the kind of the document from the last word of its title, ignoring version marks.',
  doesInChinese: '取标题最后的文种，不计“试行”“修订”等标记。',
  examples: ['关于推进人才集聚工程的实施意见', '中共天津经济技术经开区委员会工作规则(试行)'],
  find(context) {
    const { title } = context.policy
    const kind = title && kindOfTitle(title.value)
    return title && kind ? { policy: { kind: { value: kind, span: title.span, rule: this.name } } } : {}
  },
}
