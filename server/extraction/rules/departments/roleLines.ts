import { endsAsLabel, PERSON_LABEL, roleOfLabel, TIME_LABEL } from '../../../lexicon/roles.ts'
import { AS_ABOVE } from '../../../lexicon/roleWords.ts'
import { type Assigned, assignmentIn } from '../../departments/assignments.ts'
import { optionsAt } from '../../departments/conventions.ts'
import { joined, mentionsOf } from '../../departments/inMeasures.ts'
import { type LabelledLine, labelledLinesIn } from '../../departments/roleLines.ts'
import { isInFooter } from '../../departments/siteFooter.ts'
import type { Rule } from '../../rule.ts'

/** Reads separate role lines below a measure. */
export const roleLines: Rule = {
  name: 'role-lines',
  does: 'Reads the departments from separate lines that start with a role: 牵头单位：…, 责任单位：…, 配合单位：…; 完成时限：… is skipped.',
  doesInChinese: '从以职责开头的独立行读取部门：牵头单位：…、责任单位：…、配合单位：…；跳过“完成时限：…”。',
  examples: ['牵头单位：市政务服务和公共资源交易中心', '责任单位：各区人民政府，市财政局等市级各有关部门', '牵头部门：市司法局'],
  find({ outline, text, conventions }) {
    const script = { text, plain: outline.text.folded }
    let above: readonly Assigned[] = []
    return joined(
      outline.measures.map((measure) => {
        const printed = labelledLinesIn(script.plain, measure.span)
        const lines = oneBelowAnother(script.plain, printed)
        const footers = lines.filter(({ span }) => isInFooter(script.plain, span.start))
        const read = lines
          .filter((line) => !footers.includes(line))
          .map(({ span }) => assignmentIn(script, span, optionsAt(conventions, span.start)))
        above = [...asAbove(script.plain, printed, above), ...read.flatMap(({ assigned }) => assigned)]
        return {
          ...mentionsOf(measure, this.name, above),
          refused: [
            ...read.flatMap(({ refused }) => refused),
            ...footers.map(({ span }) => ({ span, reason: 'the footer of a web page' })),
          ],
        }
      }),
    )
  },
}

/** 责任单位：同上, 责任单位：同上，市纪委监委: those that the lines of the measure above name in that role. */
function asAbove(plain: string, lines: readonly LabelledLine[], above: readonly Assigned[]): readonly Assigned[] {
  return lines.flatMap(({ label, span }) => {
    const words = plain.slice(span.start, span.end)
    const at = words.search(AFTER_LABEL)
    if (at === -1) return []
    const start = span.start + at
    const same = { span: { start, end: start + AS_ABOVE.length }, surface: AS_ABOVE }
    return above.filter(({ role }) => role === roleOfLabel(label)).map((one) => ({ ...one, ...same }))
  })
}

const AFTER_LABEL = new RegExp(`(?<=[：:]\\s*)${AS_ABOVE}(?=[，,；;。\\s]|${TIME_LABEL}|$)`, 'u')

/** Whether the label belongs to the block: 牵头单位：, 责任领导：, 完成时限：, or a similar ending: 包保单位：. */
function belongsToBlock({ label, known }: LabelledLine): boolean {
  return known || TIME_OR_PERSON.test(label) || endsAsLabel(label) || label === '成员单位'
}

const TIME_OR_PERSON = new RegExp(`^(?:${TIME_LABEL}|${PERSON_LABEL})$`, 'u')

/** Adjacent lines are one list: the 市 of 牵头单位：市发展改革委 also applies to 责任单位：住建局、市场监管局 below it. */
function oneBelowAnother(plain: string, lines: readonly LabelledLine[]): readonly LabelledLine[] {
  const lists: LabelledLine[] = []
  for (const line of lines) {
    const above = lists.at(-1)
    const goesOn =
      above !== undefined &&
      belongsToBlock(above) &&
      belongsToBlock(line) &&
      /^[。；;]?\s*$/.test(plain.slice(above.span.end, line.span.start))
    if (goesOn) lists[lists.length - 1] = { ...above, span: { start: above.span.start, end: line.span.end } }
    else lists.push(line)
  }
  return lists
}
