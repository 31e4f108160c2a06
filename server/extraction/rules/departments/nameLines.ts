import type { Measure } from '../../../structure/outline.ts'
import { areNameLines, isNameLine } from '../../../text/lineKinds/nameLine.ts'
import type { Span } from '../../../text/span.ts'
import { assignmentsIn } from '../../departments/assignments.ts'
import { optionsAt } from '../../departments/conventions.ts'
import { assignedMeasures, joined, mentionsOf } from '../../departments/inMeasures.ts'
import type { Rule } from '../../rule.ts'

/** Reads the line below a task that is only names, where most tasks have one. */
export const nameLines: Rule = {
  name: 'name-lines',
  does: 'Reads a line of names below the first one of a task, if at least half of the tasks have such a line: a table or list without labels.',
  doesInChinese: '至少一半任务在首行之下另有一行只写单位名称时，取该行的部门：没有标签的表格或清单。',
  examples: ['1.创卫经费纳入财政预算。 / 区财政局 / 2.中小学全部开设健康教育课。 / 区教育局、区卫生局'],
  find(context) {
    const { text, folded, outline, conventions } = context
    const lines = outline.measures.map((measure) => lineBelow(folded, measure))
    if (!areNameLines(lines.map((line) => line && folded.slice(line.start, line.end)))) return {}
    const assigned = assignedMeasures(context)
    return joined(
      outline.measures.flatMap((measure, index) => {
        const line = lines[index]
        if (!line || assigned.has(measure.id) || !isNameLine(folded.slice(line.start, line.end))) return []
        const names = assignmentsIn({ text, plain: folded }, line, { ...optionsAt(conventions, line.start), role: 'responsible' })
        return [mentionsOf(measure, this.name, names)]
      }),
    )
  },
}

function lineBelow(text: string, { span }: Measure): Span | undefined {
  const feed = text.indexOf('\n', span.start)
  if (feed === -1 || feed >= span.end) return undefined
  const next = text.indexOf('\n', feed + 1)
  return { start: feed + 1, end: Math.min(span.end, next === -1 ? span.end : next) }
}
