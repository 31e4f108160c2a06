import { OCCASIONS } from '../../../lexicon/occasions.ts'
import { oneOf } from '../../../lexicon/pattern.ts'
import { columnKindOf } from '../../../tables/headers.ts'
import { isoDay } from '../../dates.ts'
import { BEGINNING, datesWhatWas, isCohort, isFoundation } from '../../figures/deadline.ts'
import { deadlinesIn, type Time } from '../../figures/deadlinesIn.ts'
import { speakingOf } from '../../figures/documentYear.ts'
import type { Rule } from '../../rule.ts'

/** 到2025年, 2023年, 力争2024年 */
const YEAR = new RegExp(
  `(?<![0-9〔[（(年月\\-—–])(?<to>到|至)?(?<year>20\\d{2})年(?<whole>度)?(?!版|[底内末前以]|${BEGINNING}|第?[一二三四]季度|上半年|下半年|\\d{1,2}月|[-—–~至到])`,
  'gu',
)
/** 到2022年和|2030年: 到 applies to both. */
const SECOND_YEAR = /[到至]20\d{2}年[、和及与]$/u
/** Words after a year that express a goal. */
const GOAL =
  /力争|新增|完成|实现|建成|争取|推动|培育|达到|达|启动|争创|建设|计划|预留|创建|共建|提高|提升|下降|降低|增长|入库|突破|引进|招引|开展|组织|全面|基本|保持|累计|打造|形成|覆盖|推广|试行|出台|完善|确保|扩大|支持|安排|募集|培训|升级|发放|(?:继续|暂停|延续|阶段性|一律|全年)?(?:免征|减征|免收|减免|停征|缓缴)/u
/** A figure to reach in the same clause: 2023年万人有效发明专利拥有量11.5件, 2023年省平台线上融资3000亿元以上, 2026年适飞空域占比超75% */
const FIGURE_BEHIND =
  /^[^，,。；;]{2,40}?(?:(?:增至|升至|量|率|比例|比重|占比|总数|不少于|不低于|超过?|突破|达到?)\d[\d.]*[^，,。；;]{0,8}|\d[\d.]*[万亿]?[^\d，,。；;]{1,4}以上)(?:[，,。；;]|$)/u
/** Verbs that state a goal only with a figure: 2025年新建公园10个, 2024年，招聘教师300名; never 2024年新建的公园. */
const GOAL_WITH_FIGURE =
  /^[，,]?[^，,。；;的]{0,8}?(?:新建|改建|扩建|改扩建|改造|整治|治理|修复|造林|栽植|投放|投入|举办|招聘|招录|化解|清理|解决|办结|稳定在|压减|削减)[^，,。；;的]{0,16}?\d/u
/** 2023年营商环境工作要点, 2022年政府工作报告: the year is part of a name. */
const NAME_BEHIND =
  /^[^，,。；;]{0,24}?(?:工作要点|工作报告|评价报告|任务清单|行动计划|实施方案|工作方案|活动|会议|考核|评价结果|用工|基数|规划|目录|标准|重点任务|年会|大会|精神)/u
/** 2024年|春节前, 2024年|汛前, 2023年|中: earlier than the last day of the year. */
const EARLIER = new RegExp(`^(?:${oneOf(OCCASIONS)}|汛)[^，,。；;]{0,6}前|^中(?:期|旬|完成|前|实现|建成)`, 'u')
const GOAL_BEFORE = /(?:力争|确保|争取)$/u
/** 建设年限：|2022年: the name of a column of deadlines as a label. */
const LABEL_BEFORE = /(?<label>\p{Script=Han}{2,8})[:：]\s*$/u

/** A year with a goal. */
export const years: Rule = {
  name: 'years',
  does: 'Reads a year together with a goal as a deadline; a year before that of the document, or one in a name, is only a date.',
  doesInChinese: '把与目标相连的年份读作期限；早于文件的年份和名称中的年份只表示时间。',
  examples: ['到2025年，全市累计建成5G基站7万个', '2023年技术合同成交额达到10亿元', '力争2024年创建全国职业教育达标校', '建设年限：2022年'],
  find(context) {
    const speaking = speakingOf(context)
    return deadlinesIn(context, this.name, context.folded.matchAll(YEAR), (time) => {
      const year = Number(time.match.groups?.year)
      const to =
        time.match.groups?.to !== undefined || SECOND_YEAR.test(context.folded.slice(Math.max(0, time.span.start - 8), time.span.start))
      const passed = speaking.year !== null && year < speaking.year ? 'a year before the document' : null
      const reason = time.excluded ?? passed ?? (to ? null : reasonAgainst(time))
      return reason ?? { from: to ? null : isoDay(year, 1, 1), to: isoDay(year, 12, 31) }
    })
  },
}

function reasonAgainst({ match, before, behind }: Time): string | null {
  const wholeYear = match.groups?.whole !== undefined
  if (datesWhatWas(before, behind) || isFoundation(behind)) return 'dates something past'
  if (isCohort(behind)) return 'says which ones'
  if (/[对将按]$/u.test(before)) return 'says what it is about'
  if (EARLIER.test(behind)) return 'means an unknown day'
  // 确定的2010年主要目标，抓紧落实
  if (/^(?:主要|工作|重点|各项|年度|预期)+(?:目标|任务|工作)(?![是为:：])/u.test(behind)) return 'part of a name'
  // 2010年是“十一五”规划的收官年，是实现…的关键年
  if (/^(?:既?是|系|为)(?!期)/u.test(behind)) return 'says what the year is'
  if (!wholeYear && GOAL_BEFORE.test(before)) return null
  if (columnKindOf(LABEL_BEFORE.exec(before)?.groups?.label ?? '') === 'deadline') return null
  if (FIGURE_BEHIND.test(behind) || GOAL_WITH_FIGURE.test(behind)) return null
  if (wholeYear || NAME_BEHIND.test(behind)) return 'part of a name'
  return GOAL.test(behind.slice(0, 44)) ? null : 'no goal follows'
}
