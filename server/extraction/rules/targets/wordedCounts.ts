import { numberOf } from '../../../text/numerals.ts'
import { figureGuard } from '../../figures/excluded.ts'
import type { Comparator, TargetMention } from '../../findings.ts'
import type { Rule } from '../../rule.ts'

/** 三个国家战略性新兴产业集群, 两个核心载体, 四大集团, 两名或多名, 一家企业: a goal verb must precede. */
const FIGURE = '[一两二三四五六七八九十]{1,3}'
const WORDED = new RegExp(
  `(?:(?<low>${FIGURE})(?:至|到|[-—~]))?(?<figure>${FIGURE})(?<more>余|多)?(?<unit>个|家|名|所|座|项|大|次|场|期|人)(?:或多[个家名所座项])?`,
  'gu',
)
const VERB =
  '(?:打造|建成|建设|建立|新建|改建|扩建|改造|完成|培育|引育|新增|创建|形成|引进|招引|选派|配备|遴选|认定|评选|推出|推动|落地|力争|实现|组建|设立)'
const GOAL_BEFORE = new RegExp(`${VERB}[^。；;]{0,60}$`, 'u')
/** 引进|三家龙头企业: the verb is directly before the figure. */
const VERB_BEFORE = new RegExp(`${VERB}(?:了|不少于|至少)?$`, 'u')
/** 一 is a description (一个系统), except after 至少 or 每. */
const ONE_IS_ASKED = /(?:至少|每[年村镇县区市]|不少于)[^，。；]{0,6}$/u
const THING_BEHIND =
  /^(?!一批|方面|层面|层级|维度|环节|领域|阶段|全面|注重|坚持|确保|严禁|凡是|不|必须|结合|统筹|服务|清零)[\u4e00-\u9fff“]/u

/** Numbers of things in Chinese numerals. */
export const wordedCounts: Rule = {
  name: 'worded-counts',
  does: 'Reads a Chinese numeral with a counting unit as a number of things, if a goal verb precedes it in the sentence.',
  doesInChinese: '句中前面有表示达到的动词时，把带计数单位的汉字数字读作数量。',
  examples: [
    '逐步打造国家先进计算产业集群……等三个国家战略性新兴产业集群',
    '每年至少推动一家企业完成上市',
    '实现“一村两名或多名大学生村官”目标',
  ],
  find(context) {
    const guard = figureGuard(context)
    const targets: TargetMention[] = []
    for (const match of context.folded.matchAll(WORDED)) {
      const { low = '', figure = '', more, unit = '' } = match.groups ?? {}
      const end = match.index + match[0].length
      const measure = context.measureAt(match.index)
      const before = context.folded.slice(Math.max(0, match.index - 70), match.index)
      const value = numberOf(low || figure)
      const upper = low === '' ? null : numberOf(figure)
      if (!measure || value === null || !(asksFor(unit, upper ?? value, before, context.folded.slice(end, end + 8)) || isOpen(match[0])))
        continue
      if (guard(match.index, end) !== null && !isOpen(match[0])) continue
      targets.push({
        span: { start: match.index, end },
        rule: this.name,
        measure: measure.id,
        surface: context.text.slice(match.index, end),
        kind: 'count',
        value,
        upper,
        unit: unit === '大' ? '个' : unit,
        comparator: more ? 'at-least' : comparatorOf(before, context.folded.slice(end, end + 2)),
        from: null,
        to: null,
        recurring: null,
      })
    }
    return { targets }
  },
}

/** 两名或多名 is never a description. */
function isOpen(words: string): boolean {
  return words.includes('或多')
}

/** Occasions and people count only if a number is required: 至少召开一次领导小组会议, 每月开展不少于一次调度, 举办两期以上讲座. */
const OF_TIMES: ReadonlySet<string> = new Set(['次', '场', '期', '人'])
const AT_LEAST = /(?:至少|不少于|不得少于|不低于)[^，。；]{0,6}$/u

function asksFor(unit: string, value: number, before: string, behind: string): boolean {
  if (/[第几每“]$/u.test(before)) return false
  if (OF_TIMES.has(unit)) return AT_LEAST.test(before) || /^以上/u.test(behind)
  if (!THING_BEHIND.test(behind)) return false
  if (value === 1) return ONE_IS_ASKED.test(before)
  if (unit === '大') return /^集团/u.test(behind) && GOAL_BEFORE.test(before)
  return (
    GOAL_BEFORE.test(before) &&
    (!/[\u4e00-\u9fff]$/u.test(before) || /[等的成设造立育增建目现到足]$/u.test(before) || VERB_BEFORE.test(before))
  )
}

function comparatorOf(before: string, behind: string): Comparator | null {
  return AT_LEAST.test(before) || behind === '以上' ? 'at-least' : null
}
