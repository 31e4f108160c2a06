import type { Rule } from '../../rule.ts'

/** The title that the document prints over itself. */
export const printedTitle: Rule = {
  name: 'printed-title',
  does: 'Takes the title of the notice, or else of the document itself, from where it is printed.',
  doesInChinese: '取印出的通知标题；没有通知时取文件本身的标题。',
  examples: ['天津经济技术开发区管理委员会关于印发《天津经开区优化营商环境总体建设方案》的通知', '关于推进人才集聚工程的实施意见'],
  find(context) {
    const { parts } = context.outline
    const part = parts.find(({ kind, title }) => kind === 'notice' && title) ?? parts.find(({ kind, title }) => kind === 'main' && title)
    const title = part?.title
    if (!title) return {}
    const value = title.text.replace(/\s+/gu, '').replace(NUMBER_ABOVE, '')
    if (!value) return {}
    const issuer = ISSUER_ABOVE.exec(value)?.groups?.issuer
    const span = issuer ? { start: context.text.lastIndexOf(issuer, title.span.end), end: title.span.end } : title.span
    return { policy: { title: { value: issuer ? value.slice(issuer.length) : value, span, rule: this.name } } }
  },
}

/** 深坪府办规〔2023〕1号 on the line above a title that is broken over two. */
const NUMBER_ABOVE = /^[\u4e00-\u9fffA-Za-z]{2,12}[〔［[【（(]\d{4}[〕］\]】）)]\d{1,5}[号號]/u

/** 广州市住房和城乡建设局 on a line above a title that begins with it: the line is no part of the title. */
const ISSUER_ABOVE = /^(?<issuer>.{4,40})\k<issuer>/u
