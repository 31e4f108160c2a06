import { compendiumHeadingOf } from '../../policy/compendium.ts'
import type { Rule } from '../../rule.ts'

/** Title and issuer from the heading that a collection gives to a notice. */
export const compendiumTitle: Rule = {
  name: 'compendium-title',
  does: 'Takes the title from the heading that a collection gives to a notice, before the date in parentheses.',
  doesInChinese: '从汇编给每份通知所加的标题（括号中的日期之前）读取标题。',
  examples: [
    '2. 贵州省人民政府办公厅关于印发贵州省2023年度优化营商环境重点任务清单的通知（2023年3月18日）',
    '16. 国务院促进中小企业发展工作领导小组办公室印发《助力中小微企业稳增长调结构强能力若干措施》（2023年1月11日）',
  ],
  find(context) {
    const heading = compendiumHeadingOf(context)
    if (!heading) return {}
    return {
      policy: {
        ...(heading.title ? { title: { ...heading.title, rule: this.name } } : {}),
        ...(heading.issuer ? { issuer: { ...heading.issuer, rule: this.name } } : {}),
      },
    }
  },
}
