import type { Rule } from '../../rule.ts'

/** 【文字解读】《…》政策解读 2025-05-30, 【一图读懂】《…》: links to explanations that a site prints above a document. */
const EXPLANATION =
  /(?<=^|\n)[^\S\n]*(?:【(?:文字|音频|视频|图文|专家|政策)?(?:解读|图解|一图读懂|图解读|问答)】|\[(?:文字|音频|视频|图文)?解读\])\s*《(?<title>[^\n]{6,120})》(?=[^》\n]{0,24}(?:\n|$))/u

/** The title in a site's links to explanations, if the text itself has lost it. */
export const titleOfExplanations: Rule = {
  name: 'title-of-explanations',
  does: 'Takes the title from a link to an explanation above the text, if no title is printed.',
  doesInChinese: '没有印出标题时，从网站在正文上方链接解读材料的一行读取标题。',
  examples: ['【一图读懂】《广州市民政局 广州市财政局关于印发我市2025年最低生活保障及相关社会救助标准的通知》 2025-05-30'],
  find({ folded, text, policy }) {
    const match = EXPLANATION.exec(folded)
    const title = match?.groups?.title
    if (!match || !title || policy.title !== null) return {}
    const start = match.index + match[0].indexOf(title)
    const span = { start, end: start + title.length }
    return { policy: { title: { value: text.slice(span.start, span.end).replace(/\s+/gu, ''), span, rule: this.name } } }
  },
}
