import type { Rule } from '../../rule.ts'

/** The title that the document prints over itself. */
export const printedTitle: Rule = {
  name: 'printed-title',
  does: 'Takes the title of the notice, or else of the document itself, from where it is printed.',
  examples: ['天津经济技术开发区管理委员会关于印发《天津经开区优化营商环境总体建设方案》的通知', '关于推进人才集聚工程的实施意见'],
  find(context) {
    const { parts } = context.outline
    const part = parts.find(({ kind, title }) => kind === 'notice' && title) ?? parts.find(({ kind, title }) => kind === 'main' && title)
    const title = part?.title
    if (!title) return {}
    const value = title.text.replace(/\s+/gu, '')
    return value ? { policy: { title: { value, span: title.span, rule: this.name } } } : {}
  },
}
