import { roleOfLabel } from '../../../lexicon/roles.ts'
import type { Span } from '../../../text/span.ts'
import { assignmentsIn } from '../../departments/assignments.ts'
import { bracketsIn } from '../../departments/brackets.ts'
import { habitsOf } from '../../departments/habits.ts'
import { joined, mentionsOf } from '../../departments/inMeasures.ts'
import type { Rule } from '../../rule.ts'

/** A label at the start of a line or sentence: 牵头单位：, 责任部门：, （1）配合单位：. */
const LINE_LABEL =
  /(?<=^|[\n。；;”])[^\S\n]*(?:[（(]?\d{1,2}[）).、]\s*)?(?<label>[\p{Script=Han}]{2,12}(?:[、和及][\p{Script=Han}]{2,6})?)[：:]/gu
/** What follows a label: the rest of the line, or the next line where the rest is empty or ends with a label: 市财政局责任单位： */
const REST_OF_LINE = /^[^\S\n]*(?:\n\s*)?(?<names>[^\n。]*(?:单位|部门)[：:][^\S\n]*\n[^\n。]*|[^\n。]*)/

const LONGEST = 2000

/** Reads lines of their own below a measure. */
export const roleLines: Rule = {
  name: 'role-lines',
  does: 'Reads the departments out of lines of their own that open with a role: 牵头单位：…, 责任单位：…, 配合单位：…; 完成时限：… is passed over.',
  examples: ['牵头单位：市政务服务和公共资源交易中心', '责任单位：各区人民政府，市财政局等市级各有关部门', '牵头部门：市司法局'],
  find({ outline, text }) {
    const script = { text, plain: outline.text.folded }
    const found = outline.measures.map((measure) => ({
      measure,
      lines: oneBelowAnother(script.plain, roleLinesIn(script.plain, measure.span)),
    }))
    const habits = habitsOf(
      script,
      found.flatMap(({ lines }) => lines),
    )
    const options = { habit: habits.level, leadBeforeComma: habits.leadBeforeComma }
    return joined(
      found.map(({ measure, lines }) =>
        mentionsOf(
          measure,
          this.name,
          lines.flatMap((line) => assignmentsIn(script, line, options)),
        ),
      ),
    )
  },
}

/** Lines right below one another are one list: the 市 of 牵头单位：市发展改革委 holds for 责任单位：住建局、市场监管局 below it. */
function oneBelowAnother(plain: string, lines: readonly Span[]): readonly Span[] {
  const lists: Span[] = []
  for (const line of lines) {
    const above = lists.at(-1)
    if (above && plain.slice(above.end, line.start).trim() === '') lists[lists.length - 1] = { start: above.start, end: line.end }
    else lists.push(line)
  }
  return lists
}

/** The lines between two offsets that open with a role, label included; what stands in brackets is another rule's. */
export function roleLinesIn(plain: string, within: Span): readonly Span[] {
  const words = plain.slice(within.start, within.end)
  const labels = [...words.matchAll(LINE_LABEL)]
  const brackets = labels.length === 0 ? [] : bracketsIn(plain, within)
  return labels.flatMap((match) => {
    const start = within.start + match.index + match[0].search(/\p{Script=Han}/u)
    const names = match.index + match[0].length
    if (roleOfLabel(match.groups?.label ?? '') === null) return []
    if (brackets.some(({ outer }) => outer.start < start && start < outer.end)) return []
    const rest = REST_OF_LINE.exec(words.slice(names, names + LONGEST))?.[0] ?? ''
    return [{ start, end: within.start + names + rest.length }]
  })
}
