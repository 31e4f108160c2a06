import type { Measure, OutlineNode } from '../../../structure/outline.ts'
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
  does: 'Gives the departments of a heading such as 一、企业开办领域（省市场监管局牵头） to those measures below it that name none of their own.',
  doesInChinese: '标题所带的部门，如“一、企业开办领域（省市场监管局牵头）”，归于其下没有自己部门的措施。',
  examples: [
    '一、企业开办注销领域（省市场监管局牵头）',
    '（二）规范良好的政务服务环境（省政数局牵头，相关厅局配合）',
    '（一）土地（牵头部门：市自规局）',
  ],
  find({ outline, text, earlier }) {
    const script = { text, plain: outline.text.folded }
    const assigned = new Set<string | null>(earlier.departments.filter(({ standing }) => !standing).map(({ measure }) => measure))
    const departments: DepartmentMention[] = []
    const refused: Refusal[] = []
    for (const section of sectionsIn(outline.parts.flatMap((part) => part.children))) {
      const { measures, named } = departmentsOf(outline.measures, script, section)
      const without = measures.filter(({ id }) => !assigned.has(id))
      if (without.length === 0) refused.push(...named.map(({ span }) => ({ span, reason: OWN })))
      for (const { id } of named.length > 0 ? without : []) assigned.add(id)
      departments.push(...without.flatMap((measure) => named.map((one) => inherited(one, measure, this.name))))
    }
    return { departments, refused }
  },
}

const OWN = 'each measure below this heading names its own departments'

/** All sections, inner ones first: the section nearest to a measure counts. */
function sectionsIn(nodes: readonly OutlineNode[]): readonly OutlineNode[] {
  return nodes.flatMap((node) => [...sectionsIn(node.children), ...(node.kind === 'section' ? [node] : [])])
}

/** The measures of a section, and the departments named between its mark and its first measure. */
function departmentsOf(
  all: readonly Measure[],
  script: Script,
  { span }: OutlineNode,
): { readonly measures: readonly Measure[]; readonly named: readonly Assigned[] } {
  const measures = measuresWithin(all, span)
  const first = measures[0]
  if (first === undefined) return { measures, named: [] }
  return { measures, named: departmentsBefore(script, { start: span.start, end: Math.min(first.span.start, span.start + LONGEST) }) }
}

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
