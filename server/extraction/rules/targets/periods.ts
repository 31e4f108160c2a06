import { issuedTitle, kindOfTitle, STANDING_KINDS } from '../../../lexicon/documentTitles.ts'
import { isoDay } from '../../dates.ts'
import { datesWhatWas, type Period, saysForWhom, UNKNOWN_DAY } from '../../figures/deadline.ts'
import { deadlinesIn, recurring, type Time } from '../../figures/deadlinesIn.ts'
import { speakingOf } from '../../figures/documentYear.ts'
import type { Rule } from '../../rule.ts'

/** 第二季度, 上半年, 全年, 年底前, 年内, 2020年内, 至今年年底, 每季度末, 2023年第三季度末前, 每季度前5个工作日内, 每周五前 */
const PERIOD =
  /(?<![0-9一二两三四五六七八九十])(?<each>每(?:个)?(?:(?:季度|半年|年|月)[末底](?:前)?(?:\d{1,2}日前)?|周[一二三四五六日]前|(?:周|月|季度?|半年|年)(?:度)?(?:(?:结束|终了)后|首月|末月|第[一二三]个月|的?前)?\d{1,2}(?:日|号|个?工作日|天)(?:以内|之内|内|以前|之前|前)))|(?<![0-9一二两三四五六七八九十半])(?:(?<year>20\d{2}|今|明|当|本)年(?:的)?)?(?<part>第?[一二三四1234]季度[末底]?前?|上半年|下半年|年底前?|年末前?|年内|全年|年度内|内|底前?)/gu
const QUARTER = /第?([一二三四1234])季度/u

/** Quarters, half-years, the end of the year, the whole year. */
export const periods: Rule = {
  name: 'periods',
  does: 'Reads a quarter, a half-year, the end of the year or the whole year, together with a goal, as a deadline.',
  doesInChinese: '把与目标相连的季度、半年、年底或全年读作期限。',
  examples: [
    '第二季度累计实现各类贷款授信60亿元',
    '上半年举办不少于10场撮合对接，全年不少于20场',
    '缓缴社会保险至今年年底',
    '在2020年内完成',
  ],
  find(context) {
    const speaking = speakingOf(context)
    const title = context.policy.title?.value ?? ''
    return deadlinesIn(context, this.name, context.folded.matchAll(PERIOD), (time) => {
      const { year, part = '', each } = time.match.groups ?? {}
      if (!year && /^(?:内|底前?)$/u.test(part)) return null
      const reason = time.excluded ?? reasonAgainst(part, time)
      if (reason !== null) return reason
      if (/每年的?$/u.test(time.before)) return recurring(`每年${time.match[0]}`)
      if (!year && isOfEveryYear(part, time.before, title)) return recurring(time.match[0])
      return each ? recurring(each) : periodOf(year, part, speaking.year)
    })
  },
}

/**
 * Whether the end of a year without a number is that of every year: in standing rules (国务院工作规则: 年末向国务院报告), and beside the middle of the year
 * (在年中和年末报告) unless the title says for which year the document is.
 */
function isOfEveryYear(part: string, before: string, title: string): boolean {
  if (!/^年[底末]前?$/u.test(part) || /(?:今|明|当|本)$/u.test(before)) return false
  return STANDING_KINDS.has(kindOfTitle(issuedTitle(title)) ?? '') || (/年[初中][、和及与]$/u.test(before) && !/20\d{2}/u.test(title))
}

function reasonAgainst(part: string, { before, behind }: Time): string | null {
  // 一个纳税年度内, 每一保险年度内: any year, not a particular one
  if (part === '年度内' && /(?:一个?|每个?|纳税|保险|医保|预算|会计|财政|缴费|学|自然)$/u.test(before)) return 'any year'
  if (saysForWhom(behind)) return 'says who the measure is for'
  if (datesWhatWas(before, part === '全年' ? behind.replace(/^新开工/u, '') : behind)) return 'dates something past'
  // 暂免征收2023年上半年房产税: the period that is waived
  if (/(?:征收|减免|缴纳|免收|预缴)$/u.test(before) && !/前$/u.test(part)) return 'says what it is about'
  // 延续上半年购车补贴政策
  if (/(?:延续|沿用)$/u.test(before)) return 'dates something past'
  // 今年前三季度
  if (/前$/u.test(before) && /^[一二三四1-4]季度/u.test(part)) return 'dates something past'
  // 去年全年新增就业5000人
  if (/[去前上]年度?的?$/u.test(before)) return 'dates something past'
  // 今年下半年起实行新标准
  if (/[年度]$/u.test(part) && /^(?:起(?!底)|以来)/u.test(behind)) return 'says from when something applies'
  if (/半年$|^全年$/u.test(part) && ABOUT_PERIOD.test(behind)) return 'part of a name, or says who the measure is for'
  if (/每(?:个)?$|[逐近去上一两三五]$/u.test(before)) return 'says how often, or dates something past'
  if (part === '全年' && !/^[^。；;]{0,40}\d/u.test(behind)) return 'no figure for the year follows'
  if (/季度$|半年$/u.test(part) && /^(?:预警|例会|调度|通报|报告|会议|分析|监测|考核|召开|度|末?评价|评估)/u.test(behind))
    return 'says how often'
  if (/^年末$|^年底$/u.test(part) && /^(?:考核|总结|评价|评估|前往)/u.test(behind)) return 'dates an assessment'
  return null
}

/** 上半年|工作总结, 全年|重点任务清单, 巩固上半年|成果, 上半年|未完成整改的单位 */
const ABOUT_PERIOD =
  /^的?(?:(?:重点|主要)?(?:工作|任务|经济运行)?(?:总结|小结|实施方案|工作方案|计划(?=[，,。；;、]|$)|报告|情况|成果|成效|清单|台账)|未[^，,。；;]{1,12}的\p{Script=Han}{2})/u

function periodOf(year: string | undefined, part: string, own: number | null): Period {
  const inYear = year && /\d/u.test(year) ? Number(year) : year === '明' && own ? own + 1 : own
  if (!inYear) return UNKNOWN_DAY
  const quarter = QUARTER.exec(part)?.[1]
  const due = /前$/u.test(part)
  const between = (first: number, last: number, lastDayOfMonth: number) => ({
    from: due ? null : isoDay(inYear, first, 1),
    to: isoDay(inYear, last, lastDayOfMonth),
  })
  if (quarter) {
    const number = '一二三四'.indexOf(quarter) >= 0 ? '一二三四'.indexOf(quarter) + 1 : Number(quarter)
    return between(number * 3 - 2, number * 3, number === 1 || number === 4 ? 31 : 30)
  }
  if (part === '上半年') return between(1, 6, 30)
  if (part === '下半年') return between(7, 12, 31)
  return { from: /^(?:年底|年末|底)/u.test(part) ? null : isoDay(inYear, 1, 1), to: isoDay(inYear, 12, 31) }
}
