import type { Measure, OutlineNode } from '../../../structure/outline.ts'
import { isResponsible } from '../../../tables/columnKinds.ts'
import { isAssignment } from '../../../text/lineKinds/assignment.ts'
import type { Span } from '../../../text/span.ts'
import { type Assigned, assignmentsIn } from '../../departments/assignments.ts'
import { bracketsIn } from '../../departments/brackets.ts'
import type { Script } from '../../departments/nameList.ts'
import { labelledLinesIn } from '../../departments/roleLines.ts'
import type { DepartmentMention } from '../../findings.ts'
import type { Refusal, Rule } from '../../rule.ts'
import { inherited, measuresWithin } from './inherited.ts'

/** Takes the departments in the heading of a section, or in the lines below it. */
export const sectionHeadings: Rule = {
  name: 'section-headings',
  does: 'Gives the departments of a heading such as 一、企业开办领域（省市场监管局牵头） to those measures below it that name nobody who leads or is responsible.',
  doesInChinese: '标题所带的部门，如“一、企业开办领域（省市场监管局牵头）”，归于其下没有自己牵头或责任部门的措施。',
  examples: [
    '一、企业开办注销领域（省市场监管局牵头）',
    '（二）规范良好的政务服务环境（省政数局牵头，相关厅局配合）',
    '（一）土地（牵头部门：市自规局）',
    '一、县发改委牵头落实（4项）',
  ],
  find({ outline, text, earlier }) {
    const script = { text, plain: outline.text.folded }
    const own = earlier.departments.filter(({ standing }) => !standing)
    const named = new Set<string | null>(own.map(({ measure }) => measure))
    const charged = new Set<string | null>(own.filter(({ role }) => isResponsible(role)).map(({ measure }) => measure))
    const departments: DepartmentMention[] = []
    const refused: Refusal[] = []
    for (const section of sectionsIn(outline.parts.flatMap((part) => part.children))) {
      const { measures, named: above } = departmentsOf(outline.measures, script, section)
      if (above.length === 0) continue
      const without = measures.filter(({ id }) => !charged.has(id))
      if (without.length === 0) refused.push(...above.map(({ span }) => ({ span, reason: OWN })))
      for (const measure of without) {
        // Below 一、县发改委牵头落实（4项） a measure with 配合单位：县统计局 still lacks who leads.
        const lacking = named.has(measure.id) ? above.filter(({ role }) => isResponsible(role)) : above
        departments.push(...lacking.map((one) => inherited(one, measure, this.name)))
        charged.add(measure.id)
      }
    }
    return { departments, refused }
  },
}

const OWN = 'each measure below this heading names its own departments'

/** All sections, inner ones first: the section nearest to a measure counts. */
function sectionsIn(nodes: readonly OutlineNode[]): readonly OutlineNode[] {
  return nodes.flatMap((node) => [...sectionsIn(node.children), ...(node.kind === 'section' ? [node] : [])])
}

/** The measures of a section, and the departments named between its mark and its first measure or section. */
function departmentsOf(
  all: readonly Measure[],
  script: Script,
  { span, body, children }: OutlineNode,
): { readonly measures: readonly Measure[]; readonly named: readonly Assigned[] } {
  const measures = measuresWithin(all, span)
  const first = measures[0]
  if (first === undefined) return { measures, named: [] }
  const whole = wholeHeading(script, body)
  if (whole.length > 0) return { measures, named: whole }
  // 三、主要任务 has none of the departments of （一）深化商事制度改革（牵头单位：…） below it.
  const inner = children.find(({ kind }) => kind === 'section')?.span.start ?? first.span.start
  const end = Math.min(first.span.start, inner, span.start + LONGEST)
  return { measures, named: departmentsBefore(script, { start: span.start, end }) }
}

/** 一、县发改委牵头落实（4项） */
function wholeHeading(script: Script, body: Span): readonly Assigned[] {
  const words = script.plain.slice(body.start, body.end).split('\n')[0]?.replace(COUNTED, '') ?? ''
  return isAssignment(words) ? assignmentsIn(script, { start: body.start, end: body.start + words.length }) : []
}

const COUNTED = /\s*[（(]共?\d{1,3}项[）)]\s*$/u

/** Maximum length of a heading with its brackets and role lines. */
const LONGEST = 600

/** The assignments in brackets and role lines between a section's mark and its first measure. */
function departmentsBefore(script: Script, within: Span): readonly Assigned[] {
  const spans = [
    ...bracketsIn(script.plain, within).map(({ inner }) => inner),
    ...labelledLinesIn(script.plain, within).map(({ span }) => span),
  ]
  return spans.flatMap((span) => assignmentsIn(script, span)).filter(({ kind }) => kind !== 'open-ended')
}
