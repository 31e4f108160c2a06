import { withoutRepost } from '../../../lexicon/documentTitles.ts'
import { folded } from '../../../lexicon/folded.ts'
import { printedNumber, yearInBrackets } from '../../../text/lineKinds/documentNumber.ts'
import type { Rule } from '../../rule.ts'

/** The title that the document prints at its head. */
export const printedTitle: Rule = {
  name: 'printed-title',
  does: 'Takes the printed title of the notice, or else of the document itself.',
  doesInChinese: '取印出的通知标题；没有通知时取文件本身的标题。',
  examples: ['天津经济技术开发区管理委员会关于印发《天津经开区优化营商环境总体建设方案》的通知', '关于推进人才集聚工程的实施意见'],
  find(context) {
    const { parts } = context.outline
    const titled = parts.filter(({ title }) => title !== null)
    const [first] = parts
    // A file may hold an attachment alone: 附件1 above 柳州市节水管理办法.
    const part = titled.find(({ kind }) => kind === 'notice') ?? titled.find(({ kind }) => kind === 'main') ?? first
    const title = part?.title
    if (!title) return {}
    const value = withoutRepost(title.text.replace(/\s+/gu, '').replace(HEAD_ABOVE, ''))
    if (!value) return {}
    const below = NUMBER_BELOW.exec(value)?.[0] ?? ''
    const above = ISSUER_ABOVE.exec(value)?.groups?.issuer ?? SITE_HEADING.exec(folded(value))?.[0] ?? ''
    const own = value.slice(above.length, value.length - below.length)
    const end = below === '' ? title.span.end : context.text.lastIndexOf(below.charAt(0), title.span.end - 1)
    const start = above === '' ? title.span.start : context.text.lastIndexOf(own.slice(0, OPENING), end)
    return { policy: { title: { value: own, span: { start: Math.max(start, title.span.start), end }, rule: this.name } } }
  },
}

/** Characters of a title that show where it starts. */
const OPENING = 6

/** 青岛市高新技术企业奖励政策：青岛高新区关于…的意见, 政务服务丨济宁市人民政府关于…的实施意见: a site's own heading before the title. */
const SITE_HEADING =
  /^(?:(?!.*(?:批转|转发|印发)[^：:]*[：:])[\p{Script=Han}\d]{4,30}[：:]|\p{Script=Han}{2,10}[丨｜|│])(?=\p{Script=Han}{0,24}关于.{4,})/u

/** The rest of a red head on the lines above the title: 深坪府办规〔2023〕1号, ★, ━━━━, 签发人：马某某 beside the number. */
const HEAD_ABOVE = new RegExp(
  `^(?:[\\u4e00-\\u9fffA-Za-z]{2,12}${yearInBrackets()}\\d{1,5}[号號]|[★☆※◎●■◆▲]+|[━─═＿_—-]{4,}|签发人?[：:]\\p{Script=Han}{2,4}?(?=关于))+`,
  'u',
)

/** （国家医疗保障局令第5号）, （财库〔2019〕38号）, （2018年1月印发） on the line below a title. */
const NUMBER_BELOW = new RegExp(
  `[（(](?:[\\p{Script=Han}]{2,20}(?:令|公告)(?:\\d{4}年)?第\\d{1,4}号|${printedNumber()}|(?:19|20)\\d{2}年\\d{1,2}月(?:\\d{1,2}日)?(?:印发|发布|公布|下发))[）)]$`,
  'u',
)

/** 广州市住房和城乡建设局 on the line above a title that starts with it: the line is not part of the title. */
const ISSUER_ABOVE = /^(?<issuer>.{4,40})\k<issuer>/u
