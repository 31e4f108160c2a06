import { PAST_TIMES } from '../../lexicon/backgroundWords.ts'
import { ONLY_COORDINATING_GROUP } from '../../lexicon/coordinatingGroups.ts'
import { dutyWord } from '../../lexicon/duties.ts'
import { oneOf } from '../../lexicon/pattern.ts'
import {
  AIMS,
  BOUNDS,
  GROUPS,
  type HeadingWords,
  LAST_WORDS,
  SITUATIONS,
  STATES_SO_FAR,
  STEPS,
  TABLES,
  WITH_BOUNDS,
  WITH_CONDITIONS,
} from '../../lexicon/tasklessHeadings.ts'

const AND = '(?:和|与|及|、)'

/** A heading of these words: 实施步骤安排. */
function madeOf({ qualifiers, nouns, endings = [] }: HeadingWords, many = '*', alsoNoun = ''): string {
  return `${oneOf(qualifiers)}${many}(?:${oneOf(nouns)}${alsoNoun})${endings.length > 0 ? `${oneOf(endings)}?` : ''}`
}

const AIM = madeOf(AIMS)
const BOUND = madeOf(BOUNDS, '?')
/** 编制委员, never 工作委员. */
const GROUP = madeOf(GROUPS, '*', '|(?<!工作)委员')
const STEP = madeOf(STEPS)

const TASKLESS = new RegExp(`^(?:${AIM}|${BOUND}|${GROUP})(?:${AND}(?:${AIM}|${BOUND}|${GROUP}|${STEP}|重点))*$`, 'u')
const TASKLESS_CHAPTER = new RegExp(`^(?:${AIM}|${BOUND})(?:${AND}(?:${AIM}|${BOUND}))*$`, 'u')
const TIMETABLE = new RegExp(`^${STEP}$`, 'u')

/** Other headings without tasks. */
const OTHERS: readonly RegExp[] = [
  // 清理整顿工作的指导思想, 充分认识优化营商环境的重要意义
  new RegExp(`(?:${oneOf(LAST_WORDS)}|(?<!^[将把][^，。]*)的(?:目的|宗旨|原则|意义|依据|背景|定义))$`, 'u'),
  // 当前存在的主要问题和原因
  /^(?:当前|目前)?(?:工作中)?存在的?(?:主要|突出)?(?:困难和|困难与)?问题(?:和|与|及)?(?:困难|不足|原因)?$/u,
  // 事件分级, 灾害分类, 响应分级标准: the classes of an emergency plan
  /^(?:突发)?(?:公共)?(?:事件|灾害|灾情|事故|险情|风险|预警|响应|应急响应)(?:等级|级别)?(?:分级|分类|划分)(?:标准|[和与及]分类)?$/u,
  // 制定依据和目的
  /^(?:制定)?(?:目的|依据)[和与及、]?(?:依据|目的)$/u,
  // 属地原则, 编制原则
  /^.{2,4}原则$/u,
  // 基本情况, 总体情况说明
  /^(?:基本|总体|有关|主要|工作|处理|现实)?(?:情况|现状)(?:说明|分析)?$/u,
  /^.{0,8}成因分析$/u,
  // 近年来工作开展情况, 主要工作完成情况, 前期取得的成效; 通报进展情况 sets a task
  new RegExp(
    `^(?:${oneOf(PAST_TIMES)}|${oneOf(STATES_SO_FAR)})*(?:开展|推进|进展|落实|完成|办理|实施|取得)的?(?:工作)?(?:情况|成效|成绩)$`,
    'u',
  ),
  // 发展基础和面临的挑战
  new RegExp(`^${madeOf(SITUATIONS)}(?:${AND}${madeOf(SITUATIONS)})*$`, 'u'),
  // 受理范围, 考核对象, 报名时间
  new RegExp(`^.{0,6}${oneOf(WITH_BOUNDS)}(?:范围|对象|时间|日期|期限|地点|路段|区域)$`, 'u'),
  // 申报条件, 认定材料
  new RegExp(`^.{0,6}${oneOf(WITH_CONDITIONS)}(?:条件|材料|资料|资格)$`, 'u'),
]
/** `示范任务和范围`, `改革内容及范围`: what the whole is about; `扩大示范范围` sets a task. */
const SCOPE = new RegExp(`^(?!${dutyWord('task')}|扩大|拓[展宽]|明确|确定|划定|界定|缩小|放宽|延伸|调整).{2,8}(?:和|与|及|、)?范围$`, 'u')
/** `县森林草原防灭火指挥部` above who leads it; `成立领导小组` sets a task. */
const NAMES_GROUP = new RegExp(
  `^(?!成立|组建|设立|建立|健全|完善|充实|调整|${dutyWord('task')})\\p{Script=Han}{2,20}${ONLY_COORDINATING_GROUP}$`,
  'u',
)
/** Headings that describe a situation: `城市节水和污水再生利用情况`, `我市产业发展现状`; but `掌握企业用工情况`, `定期通报进展情况` set a task. */
const STATE_OF_THINGS = new RegExp(
  `^(?!.*(?:${dutyWord('task')}|报送|报告|通报|公开|公示|公布|掌握|检查|督查|统计|了解|评估|摸清|摸排|监测|反馈|跟踪|调查|排查|梳理|汇总|关注|分析|核查|核实|落实|审核|解决|处理|处置|避免|防止|报|查)).{4,40}(?:情况|现状|形势)$`,
)
/** `关于专项验收不合格项目重新办理联合验收的程序`, `办理流程`, but not `优化审批流程` */
const PROCEDURE =
  /^(?!.*(优化|简化|规范|完善|再造|压缩|精简|健全|明确|严格|推行|推进|改革|创新|强化|打通|梳理|制定|建立|缩短)).{2,40}(流程|程序)$/

const TABLE_HEADING = new RegExp(`^${madeOf(TABLES)}$`, 'u')

/** `项目清单`, `重点工程一览表`, with nothing below: the heading of a table; `编制项目清单` sets a task. */
export const isTableHeading = (heading: string): boolean => TABLE_HEADING.test(heading)

/** `资助办理程序`: how to apply */
const APPLYING = /(申请|申报|受理|办理|认定|评审|资助|奖励|补助|补贴|兑现|许可|登记)[^，。]{0,6}(程序|流程)$/
/** 工作要求 and 有关要求 do set tasks, like 组织保障. */
const TASKS_AFTER_ALL =
  /^(工作|有关|相关|具体|保障|组织|落实|几点|实施|推进|活动|其他)(工作)?要求$|^(工作|主要|目标|重点)任务$|要求和保障|^工作思路$/

/** 实施步骤, 时间安排: it depends on the units below whether there are tasks. */
export const isTimetable = (heading: string): boolean => TIMETABLE.test(heading)

/** Chapters of a regulation: their articles say one by one who must do what, also in 职责分工, 运行流程, 操作流程. */
export const isTasklessChapter = (heading: string): boolean => TASKLESS_CHAPTER.test(heading) || APPLYING.test(heading)

/**
 * 总体要求, 适用范围, 领导小组, 办理流程, 发展现状: true, because nothing below is a task; 工作要求: false; null if the heading does not
 * tell.
 */
export function isTasklessHeading(heading: string): boolean | null {
  if ([PROCEDURE, NAMES_GROUP, STATE_OF_THINGS, SCOPE].some((pattern) => pattern.test(heading))) return true
  const setsTasks = TASKS_AFTER_ALL.test(heading)
  if (OTHERS.some((pattern) => pattern.test(heading)) && !setsTasks) return true
  return TASKLESS.test(heading) ? !setsTasks : null
}
