import { DOCUMENT_KINDS } from '../../lexicon/documentTitles.ts'
import { oneOf } from '../../lexicon/pattern.ts'
import type { Span } from '../../text/span.ts'
import { DATE_BEFORE_BLANKS as DATE, dayOf, figure, isoDay, lastDay } from '../dates.ts'

/** What a sentence says about when its document is in force, before the day of issue is known. */
export interface InForceWords {
  readonly span: Span
  /** An ISO day, `issue` for 自印发之日起, `publication` for 自公布之日起; null if the sentence gives no first day. */
  readonly from: string | 'issue' | 'publication' | null
  /** The last day, or a duration counted from the first day; null if the sentence gives none. */
  readonly to: string | Length | null
}

interface Length {
  readonly count: number
  readonly unit: '年' | '月'
}

/** 本办法, 本通知, 该方案, 以上措施: the document refers to itself. */
const KIND = `(?:${oneOf(DOCUMENT_KINDS)}|文件|政策|文)`
const ITSELF = `(?:(?:本|该|此)${KIND}|(?<=^[^\\p{Script=Han}]{0,4})(?:以上|上述)${KIND})`
/** 自印发之日起, 于公布之日起: the day of issue. */
const DAY_OF_ISSUE = '(?:印发|发布|公布|下发|发文|颁布|签发)之日'
const FIRST_DAY = `(?:自|从|于)\\s*(?:(?<day>${DATE})|(?<issue>${DAY_OF_ISSUE}))\\s*(?:(?:起|开始)\\s*)?(?:正式|全面)?(?:施行|实施|执行|生效|试行|起施行|起实施|起执行)`
const NUMBER = '[0-9０-９一二两三四五六七八九十]{1,3}'
const LAST_DAY = `(?:有效期|有效期限|执行期|执行期限|实施期限|施行期限|试行期|试行期限|期限|试行)(?:限)?(?:暂定|延长|延续|顺延)?(?:为|是|共|[:：])?\\s*(?:(?:至|到|截至|截止到?)\\s*(?<last>${DATE})|(?<count>${NUMBER})\\s*(?:个)?(?<unit>年|月))`
const UNTIL = `(?:至|到)\\s*(?<until>${DATE})\\s*(?:止|失效|废止|有效|期满)`

/** 执行期限为2019年1月1日至2023年12月31日: both days in one phrase. */
const FROM_TO = new RegExp(
  `(?:有效期|有效期限|执行期|执行期限|实施期限|施行期限|政策期限|执行时间|实施时间)(?:为|是|自|从|[:：])*\\s*(?<first>${DATE})\\s*(?:起\\s*)?(?:至|到|—|－|-|~)\\s*(?<last>${DATE})`,
  'u',
)

/** 政策期限为2016年至2018年: whole years. */
const YEAR_TO_YEAR =
  /(?:有效期|有效期限|执行期|执行期限|实施期限|施行期限|政策期限|执行时间|实施时间)(?:为|是|自|从|[:：])*\s*(?<first>20\d{2})年?\s*(?:起\s*)?(?:至|到|—|－|-|~)\s*(?<last>20\d{2})年(?!\d)/u

const FIRST = new RegExp(FIRST_DAY, 'u')
const LAST = new RegExp(LAST_DAY, 'u')
const END = new RegExp(UNTIL, 'u')
/** The sentence is about the document: it names it, starts with 自…起施行 or 有效期, or publishes and dates it together. */
const ABOUT_ITSELF = new RegExp(
  `${ITSELF}[^。；]{0,12}?(?:自|从|于|有效|执行期|实施期|政策期限|执行时间|实施时间|施行|试行)|^[^\\p{Script=Han}]*(?:第?[一二三四五六七八九十百]{1,4}[条、）)]?\\s*)?(?:自(?![治然主行动身愿])|从|有效期)|(?:现予|现将|现)[^。；]{0,120}(?:公布|发布|印发)[^。；]{0,60}自`,
  'u',
)
/** 证书有效期3年, 标准从2025年1月1日起执行: the period of something else. */
const OF_SOMETHING_ELSE =
  /(?:证|证书|许可|执照|资质|资格|合同|协议|承诺书?|名单|标准|补贴|待遇|利率|价格|收费|报告|批文|批复|清单)[^，。；]{0,6}(?:有效期|均?(?:自|从))/u

/** 本次调整的最低工资标准自2019年11月1日起执行, 调整后的收费标准从…: set by the notice itself. */
const SET_BY_ITSELF = /(?:本次|此次)(?:调整|公布|修订|确定|发布)后?的[^，。；]{2,16}(?:标准|目录|清单)(?:均?(?:自|从))/u
/** 补贴政策自2018年1月1日起实施 in a notice that adjusts 社会保险补贴标准: its title says what it sets. */
const SET_IN_TITLE = /(?<![原旧前])(?<what>补贴|补助|奖励|救助|低保|最低工资|收费|价格|待遇|抚恤|养老金)(?:政策|标准|办法)(?:均?(?:自|从))/u
/** 《X》需继续实施，有效期延长至… in a notice that extends X. */
const EXTENDED = /有效期[^，。；]{0,6}(?:延长|延续|顺延)|延长[^，。；]{0,4}有效期/u

/** Sentences in which a document states its first and last day in force: 本通知自2024年9月1日起施行，有效期5年. */
export function inForceWords(text: string, { extends: extending = false, title = '' } = {}): readonly InForceWords[] {
  return [...text.matchAll(/[^。；\n]+/gu)].flatMap((match) => {
    const words = match[0]
    if (!/施行|实施|执行|生效|有效期|试行|期限|时间/u.test(words)) return []
    const set = SET_IN_TITLE.exec(words)?.groups?.what
    const itself = SET_BY_ITSELF.test(words) || (extending && EXTENDED.test(words)) || (set !== undefined && title.includes(set))
    if (!itself && (!ABOUT_ITSELF.test(words.trim()) || OF_SOMETHING_ELSE.test(words))) return []
    const both = bothDaysIn(words)
    const from = both ? both.from : firstDayIn(words)
    const to = both ? both.to : lastDayIn(words, from !== null)
    return from === null && to === null ? [] : [{ span: { start: match.index, end: match.index + words.length }, from, to }]
  })
}

function bothDaysIn(words: string): { readonly from: string | null; readonly to: string | null } | null {
  const days = FROM_TO.exec(words)?.groups
  if (days) return { from: dayOf(days.first ?? ''), to: dayOf(days.last ?? '') }
  const years = YEAR_TO_YEAR.exec(words)?.groups
  return years ? { from: `${years.first}-01-01`, to: `${years.last}-12-31` } : null
}

function firstDayIn(words: string): InForceWords['from'] {
  const groups = FIRST.exec(words)?.groups
  if (!groups) return null
  if (groups.issue) return /^[发公]布/u.test(groups.issue) ? 'publication' : 'issue'
  return dayOf(groups.day ?? '')
}

function lastDayIn(words: string, hasFirstDay: boolean): string | Length | null {
  const groups = LAST.exec(words)?.groups
  if (groups?.last) return dayOf(groups.last)
  const count = figure(groups?.count ?? '')
  if (groups && count) return { count, unit: groups.unit === '年' ? '年' : '月' }
  const until = hasFirstDay ? END.exec(words)?.groups?.until : undefined
  return until ? dayOf(until) : null
}

/** The last day of a duration that starts on a day: five years from 2024-09-01 end on 2029-08-31. */
export function lastDayOf(from: string, { count, unit }: Length): string | null {
  const [year = 0, month = 1, day = 1] = from.split('-').map(Number)
  const months = year * 12 + (month - 1) + count * (unit === '年' ? 12 : 1)
  const [endYear, endMonth] = [Math.floor(months / 12), (months % 12) + 1]
  const before = day - 1
  if (before > 0) return isoDay(endYear, endMonth, Math.min(before, lastDay(endYear, endMonth)))
  const [lastYear, lastMonth] = endMonth === 1 ? [endYear - 1, 12] : [endYear, endMonth - 1]
  return isoDay(lastYear, lastMonth, lastDay(lastYear, lastMonth))
}
