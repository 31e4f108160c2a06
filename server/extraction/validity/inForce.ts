import { DOCUMENT_KINDS, issuedTitle, kindOfTitle } from '../../lexicon/documentTitles.ts'
import { ENDS, FORCE_PERIODS, FORCE_TIMES, ISSUING, TAKES_EFFECT } from '../../lexicon/forceWords.ts'
import { oneOf } from '../../lexicon/pattern.ts'
import type { Span } from '../../text/span.ts'
import { DATE_BEFORE_BLANKS as DATE, dayOf, figure } from '../dates.ts'
import { firstDayOf, type Length, lastDayOfPoint, lengthOf, lengthPattern, NUMERAL, POINT } from './points.ts'

/** What a sentence says about when its document is in force, before the day of issue is known. */
export interface InForceWords {
  readonly span: Span
  /** An ISO day, or what it is counted from; null if the sentence gives no first day. */
  readonly from: string | FromIssue | DayOfYear | null
  /** The last day, or a duration counted from the first day; null if the sentence gives none. */
  readonly to: string | Length | null
}

/** 自印发之日起, 自公布之日起30日后: the day of issue or publication, or a length of time after it. */
export interface FromIssue {
  readonly counts: 'issue' | 'publication'
  readonly after: Length | null
}

/** 从11月1日起施行, 自明年1月1日起执行: a day whose year follows from that of the signature. */
export interface DayOfYear {
  readonly counts: 'year'
  readonly of: 'this' | 'next' | 'unknown'
  readonly month: number
  readonly day: number
}

/** 本办法, 本通知, 该方案, 以上措施, 除第二十三条所列政策外，上述政策: the document refers to itself. */
const KIND = `(?:${oneOf(DOCUMENT_KINDS)}|文件|政策|文)`
const ITSELF = `(?:(?:本|该|此)${KIND}|(?<=^[^\\p{Script=Han}]{0,4}(?:除[^，。；]{2,40}外[，,])?)(?:以上|上述)${KIND})`
/** 自印发之日起, 于公布之日起, 从发布之日起满30日后 */
const DAY_OF_ISSUE = `(?<issue>${oneOf([...ISSUING.issued, ...ISSUING.published])})(?:之日|日)`
const VERB = oneOf(TAKES_EFFECT)
const AFTER = `(?:满\\s*)?${lengthPattern('after')}(?:后|之后|以后)\\s*(?:起|开始)?`
const BEGINS = `(?:[0零]时\\s*)?(?:(?:起|开始)\\s*)?(?:${AFTER})?`
const FIRST_DAY = `(?:自|从|于)\\s*(?:(?<day>${DATE})|${DAY_OF_ISSUE})\\s*${BEGINS}(?:正式|全面)?(?:${VERB}|计算|起算|(?=${NUMERAL}{1,3}个?[年月]))`
/** The verb must end the clause: 从11月1日起施行, never 从11月1日起实施错峰上下班. */
const FIRST_DAY_OF_YEAR = `(?:自|从|于)\\s*(?<year>今年|本年|当年|明年)?(?<month>${NUMERAL}{1,2})\\s*月\\s*(?<day>${NUMERAL}{1,3})\\s*日\\s*${BEGINS}(?:正式|全面)?${VERB}(?=[，,]|\\s*$)`
/** 结合我市实际,决定从11月1日起,将…调整为1860元: what the document itself decides, never 国务院决定从…起. */
const DECIDED_DAY = `(?:^|[，,])\\s*(?:现|特)?(?:经[^，,]{0,16}?)?(?:研究)?决定[，,]?\\s*(?:自|从|于)\\s*(?:(?<date>${DATE})|(?<year>今年|本年|当年|明年)?(?<month>${NUMERAL}{1,2})\\s*月\\s*(?<day>${NUMERAL}{1,3})\\s*日)\\s*起(?=[，,]|[对将在])`
const PERIOD = oneOf(FORCE_PERIODS)
const LAST_DAY = `(?:(?:${PERIOD}|期限|试行|暂行|暂定)(?:限)?(?:暂定|延长|延续|顺延)?(?:为|是|共|[:：])?\\s*(?:(?:至|到|截至|截止到?)\\s*(?<last>${POINT})|(?:自[^，。；]{2,16}起)?${lengthPattern('lasts')})|(?:执行|实施|施行|有效|截止(?:日期|时间|日)?(?:为|是)?)(?:至|到|(?<=为|是))\\s*(?<until>${POINT}))`
const END = `(?:(?:至|到|截至|截止到?)\\s*(?<point>${POINT})\\s*${oneOf(ENDS)}|(?<=^|[，,])\\s*(?:于\\s*)?(?<day>${DATE})\\s*(?:起)?(?:自动|自行)?(?:失效|废止|终止|到期))`

/** 执行期限为2019年1月1日至2023年12月31日, 实施时间为2024年9月至2027年8月, 政策期限为2016年至2018年: both days in one phrase. */
const DASH = '(?:至|到|—|－|-|~)'
const FROM_TO = new RegExp(
  `(?:${oneOf([...FORCE_PERIODS, ...FORCE_TIMES])})(?:为|是|自|从|[:：])*\\s*(?<first>${POINT}|20\\d{2}(?=${DASH}))\\s*(?:起\\s*)?${DASH}\\s*(?<last>${POINT})`,
  'u',
)
/** 自2024年10月1日起至2029年9月30日有效, 自2024年10月1日至2029年9月30日施行 */
const FROM_TO_VERB = new RegExp(
  `(?:自|从)\\s*(?<first>${DATE})\\s*(?:起\\s*)?(?:至|到)\\s*(?<last>${DATE})\\s*(?:止|期间|期内)?(?:${VERB}|${oneOf(ENDS)})`,
  'u',
)

const FIRST = new RegExp(FIRST_DAY, 'u')
const WITHOUT_YEAR = new RegExp(FIRST_DAY_OF_YEAR, 'u')
const DECIDED = new RegExp(DECIDED_DAY, 'u')
const LAST = new RegExp(LAST_DAY, 'u')
const LAST_BEHIND_FIRST = new RegExp(END, 'u')
/** 第三十条, 二、, （三）before the sentence. */
const MARK = `[^\\p{Script=Han}]*(?:第?[一二三四五六七八九十百]{1,4}[条、）)]?\\s*)?`
/** The sentence is about the document: it names it, starts with 自…起施行 or 有效期, or publishes and dates it together. */
const ABOUT_ITSELF = new RegExp(
  [
    `${ITSELF}(?![^。；]{0,8}规定的)[^。；]{0,12}?(?:自|从|于|有效|执行[期至]|实施[期至]|政策期限|执行时间|实施时间|施行|试行|暂行)`,
    `^${MARK}(?:自(?![治然主行动身愿])|从|(?:政策)?有效期(?!满|届满|内)|政策(?:执行|实施)期|试行期)`,
    '(?:现予|现将|现)[^。；]{0,120}(?:公布|发布|印发)[^。；]{0,60}自',
  ].join('|'),
  'u',
)
/** （2019年1月18日市人民代表大会常务委员会第五次会议通过 自2019年3月1日起施行）: the history of a regulation under its title. */
const HISTORY =
  /^[（(]\s*(?:19|20)\d{2}年[^。；（()）\n]{4,200}(?:通过|公布|发布|批准|印发)[^。；（()）\n]{0,20}自[^。；]{4,30}(?:施行|实施)[）)]/u
/** 证书有效期3年, 标准从2025年1月1日起执行: the period of something else, unless it is 本清单. */
const OF_SOMETHING_ELSE =
  /(?<![本该此])(?:证|证书|许可|执照|资质|资格|合同|协议|承诺书?|名单|标准|补贴|待遇|利率|价格|收费|报告|批文|批复|清单)[^，。；]{0,6}(?:有效期|均?(?:自|从))/u

/** 本次调整的最低工资标准自2019年11月1日起执行, 调整后的收费标准从…: set by the notice itself. */
const SET_BY_ITSELF = /(?:本次|此次)(?:调整|公布|修订|确定|发布)后?的[^，。；]{2,16}(?:标准|目录|清单)(?:均?(?:自|从))/u
/** 补贴政策自2018年1月1日起实施 in a notice that adjusts 社会保险补贴标准: its title says what it sets. */
const SET_IN_TITLE = /(?<![原旧前])(?<what>补贴|补助|奖励|救助|低保|最低工资|收费|价格|待遇|抚恤|养老金)(?:政策|标准|办法)(?:均?(?:自|从))/u
/** 《X》需继续实施，有效期延长至… in a notice that extends X. */
const EXTENDED = /有效期[^，。；]{0,6}(?:延长|延续|顺延)|延长[^，。；]{0,4}有效期/u

const SPEAKS_OF_TIME = new RegExp(oneOf([...TAKES_EFFECT, '有效', '期限', '时间', '试行期', '终止']), 'u')

/** Sentences in which a document states its first and last day in force: 本通知自2024年9月1日起施行，有效期5年. */
export function inForceWords(text: string, { extends: extending = false, title = '' } = {}): readonly InForceWords[] {
  return [...text.matchAll(/[^。；\n]+/gu)].flatMap((match) => {
    const words = match[0]
    const span = { start: match.index, end: match.index + words.length }
    const decided = decidedDayIn(words)
    if (decided !== null) return [{ span, from: decided, to: null }]
    if (!SPEAKS_OF_TIME.test(words)) return []
    const set = SET_IN_TITLE.exec(words)?.groups?.what
    const itself =
      SET_BY_ITSELF.test(words) ||
      namesItself(words, title) ||
      (extending && EXTENDED.test(words)) ||
      (set !== undefined && title.includes(set))
    if (!itself && (!(ABOUT_ITSELF.test(words.trim()) || HISTORY.test(words.trim())) || OF_SOMETHING_ELSE.test(words))) return []
    const both = bothDaysIn(words)
    const from = both ? both.from : firstDayIn(words)
    const to = both ? both.to : lastDayIn(words, from !== null)
    return from === null && to === null ? [] : [{ span, from, to }]
  })
}

/** 《A》和《B》自2007年10月1日起施行 in the notice that issues them, 行动计划自印发之日起施行 in an 行动计划. */
export function namesItself(words: string, title: string): boolean {
  return namesOwnTitles(words, title) || namesOwnKind(words, title)
}

function namesOwnTitles(words: string, title: string): boolean {
  const titles = OWN_TITLES.exec(words.trim())?.[0].match(/(?<=《)[^《》]+/gu) ?? []
  return titles.length > 0 && titles.every((own) => title.includes(own))
}

const OWN_TITLES = /^(?:《[^《》]{4,80}》[和与、及]?)+(?=均?(?:自|从)(?!《))/u

function namesOwnKind(words: string, title: string): boolean {
  const kind = OWN_KIND.exec(words.trim())?.groups?.kind
  return kind !== undefined && (kindOfTitle(issuedTitle(title)) ?? '').endsWith(kind)
}

/** 办法自公布之日起执行, 第二十条 实施细则自2025年1月1日起施行, 方案有效期至2027年12月31日 */
const OWN_KIND = new RegExp(`^${MARK}(?<kind>${KIND})》?(?=(?:自|从|于)\\s*(?:${DATE}|${DAY_OF_ISSUE})|有效期)`, 'u')

function bothDaysIn(words: string): { readonly from: string | null; readonly to: string | null } | null {
  const days = (FROM_TO.exec(words) ?? FROM_TO_VERB.exec(words))?.groups
  if (!days) return null
  const first = /^20\d{2}$/u.test(days.first ?? '') ? `${days.first}年` : (days.first ?? '')
  return { from: firstDayOf(first), to: lastDayOfPoint(days.last ?? '') }
}

const PUBLISHED: ReadonlySet<string> = new Set(ISSUING.published)

function firstDayIn(words: string): InForceWords['from'] {
  const groups = FIRST.exec(words)?.groups
  if (!groups) return dayOfYear(WITHOUT_YEAR.exec(words)?.groups)
  if (!groups.issue) return dayOf(groups.day ?? '')
  return { counts: PUBLISHED.has(groups.issue) ? 'publication' : 'issue', after: lengthOf(groups, 'after') }
}

function decidedDayIn(words: string): InForceWords['from'] {
  const groups = words.includes('决定') ? DECIDED.exec(words)?.groups : undefined
  return groups?.date !== undefined ? dayOf(groups.date) : dayOfYear(groups)
}

function dayOfYear(groups: Readonly<Record<string, string | undefined>> | undefined): DayOfYear | null {
  const [month, day] = [figure(groups?.month ?? ''), figure(groups?.day ?? '')]
  if (!groups || !month || !day) return null
  return { counts: 'year', of: groups.year === undefined ? 'unknown' : groups.year === '明年' ? 'next' : 'this', month, day }
}

function lastDayIn(words: string, hasFirstDay: boolean): string | Length | null {
  const groups = LAST.exec(words)?.groups
  const last = groups?.last ?? groups?.until
  if (last) return lastDayOfPoint(last)
  const length = groups ? lengthOf(groups, 'lasts') : null
  if (length) return length
  const end = hasFirstDay ? LAST_BEHIND_FIRST.exec(words)?.groups : undefined
  return end ? lastDayOfPoint(end.point ?? end.day ?? '') : null
}
