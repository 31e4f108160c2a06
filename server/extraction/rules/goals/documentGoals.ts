import { contextOf } from '../../context.ts'
import { figure } from '../../dates.ts'
import type { TargetMention } from '../../findings.ts'
import { goalPassages } from '../../goals/passages.ts'
import type { Rule } from '../../rule.ts'
import { listedFigures } from '../targets/listedFigures.ts'
import { TARGETS } from '../targets.ts'

/** Figures for the whole document. */
export const documentGoals: Rule = {
  name: 'document-goals',
  does: 'Reads figures and deadlines outside the measures, under headings such as 主要目标 and in sentences such as 到2027年…达到…, as goals of the document.',
  doesInChinese: '把措施之外、“主要目标”等标题之下或“到2027年…达到…”之类句子中的数字和期限读作整份文件的目标。',
  examples: ['（二）主要目标。到2027年，培育企业1000家以上。', '力争2025年超过40亿元', '达到2000名左右'],
  find(context) {
    const passages = goalPassages(context)
    if (passages.length === 0) return {}
    const inPassages = contextOf({ ...context.outline, measures: passages }, context.policy, context.earlier)
    const goals: TargetMention[] = []
    for (const rule of FIGURES) {
      const found = rule.find(inPassages).targets ?? []
      for (const goal of [...found].sort((a, b) => a.span.start - b.span.start))
        if (!goals.some(({ span }) => span.start < goal.span.end && goal.span.start < span.end)) goals.push(goal)
    }
    const merged = joinedDeadlines(
      goals.sort((a, b) => a.span.start - b.span.start),
      context.text,
    )
    const kept = merged.filter((goal) => {
      if (namesWhatThereIs(goal, context.folded)) return false
      const { measure } = goal
      const passage = passages.find(({ id }) => id === measure)
      // 在2023年政务公开工作要点中 names a year but states no goal.
      return passage?.needsNoFigure === true || merged.some((one) => one.measure === measure && one.kind !== 'deadline')
    })
    return { goals: kept.map((goal) => ({ ...goal, measure: null, to: goal.to ?? dueOf(goal, kept) })) }
  },
}

/** 对照国家|18个一级指标、全省|12项要求: what the work goes by; 围绕建成|5个基地 is a goal. */
const GOES_BY =
  /(?:^|[，,。；;：:\n])(?:对照|对标|围绕|聚焦|按照|根据|依据|紧扣|针对)(?![^，,。；;]*(?:建|打造|培育|形成|实现|达|完成|新增|引进))[^，,。；;]*$/u

/** 围绕政务服务、市场监管等|5个方面, 成都、西安|11个城市: the number of things just listed; 等|12项指标保持全国标杆 is a goal. */
function namesWhatThereIs({ kind, span, value, comparator }: TargetMention, text: string): boolean {
  if (kind !== 'count') return false
  const [before, behind] = [text.slice(Math.max(0, span.start - 10), span.start), text.slice(span.end, span.end + 2)]
  if (GOES_BY.test(text.slice(Math.max(0, span.start - 40), span.start))) return true
  const listed = /、[\u4e00-\u9fff]{2,8}$/u.test(before) && /^(?:城市|地区|省|市|县|区|部门|单位)/u.test(behind)
  return (
    listed ||
    /(?:中|内)的$/u.test(before) ||
    (comparator !== 'at-least' && countsList(value, text.slice(Math.max(0, span.start - 60), span.start))) ||
    /^(?:方面|部分|阶段|环节|维度)/u.test(behind)
  )
}

/** 培育智能机器人、软件、数字视听|3个产业: the number of the things just listed; 重点实验室、研究院、技术中心等平台|3个以上 is a goal. */
function countsList(value: number | null, before: string): boolean {
  const clause = /[^，,。；;：:\n]*$/u.exec(before)?.[0] ?? ''
  const items = clause.split(/[、和]|以及/u)
  return value !== null && value >= 2 && items.length === value && items.every((item) => /^\D{2,}$/u.test(item))
}

/** A list with one unit at the end (2.5、3、4个工作日) is left to the measures. */
const FIGURES = TARGETS.filter((rule) => rule !== listedFigures)

/** 2012年起5年内 is one deadline, at the end of the fifth year. */
function joinedDeadlines(goals: readonly TargetMention[], text: string): readonly TargetMention[] {
  const joined: TargetMention[] = []
  for (const goal of goals) {
    const before = joined.at(-1)
    const between = before ? text.slice(before.span.end, goal.span.start) : null
    if (
      before?.kind === 'deadline' &&
      goal.kind === 'deadline' &&
      before.measure === goal.measure &&
      (between === '' || between === '起')
    ) {
      const span = { start: before.span.start, end: goal.span.end }
      const to = lastYearOf(before, goal) ?? goal.to ?? before.to
      joined[joined.length - 1] = { ...goal, span, surface: text.slice(span.start, span.end), from: before.from, to }
    } else joined.push(goal)
  }
  return joined
}

function lastYearOf({ to }: TargetMention, { surface }: TargetMention): string | null {
  const years = figure(/^(?<years>.{1,3})年内$/u.exec(surface)?.groups?.years ?? '')
  return to !== null && years !== null ? `${Number(to.slice(0, 4)) + years - 1}-12-31` : null
}

/** 到2027年，…1000家: the day of the deadline before a figure in its passage. */
function dueOf({ span, measure }: TargetMention, goals: readonly TargetMention[]): string | null {
  const before = goals.filter((one) => one.measure === measure && one.to !== null && one.span.end <= span.start)
  return before.sort((a, b) => a.span.start - b.span.start).at(-1)?.to ?? null
}
