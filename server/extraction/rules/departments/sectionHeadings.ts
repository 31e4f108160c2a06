import type { OutlineNode } from '../../../structure/outline.ts'
import { type Assigned, assignmentsIn } from '../../departments/assignments.ts'
import { bracketsIn } from '../../departments/brackets.ts'
import type { Script } from '../../departments/nameList.ts'
import type { DepartmentMention } from '../../findings.ts'
import type { Rule, RuleContext } from '../../rule.ts'

/** Reads who does the measures of a section out of its heading. */
export const sectionHeadings: Rule = {
  name: 'section-headings',
  does: 'Gives the bodies of a heading such as 一、企业开办领域（省市场监管局牵头） to the measures below it, where none of them names its own.',
  examples: ['一、企业开办注销领域（省市场监管局牵头）', '三、获得电力领域（省能源局、省电力公司牵头）'],
  find(context) {
    const script = { text: context.text, plain: context.outline.text.folded }
    const assigned = new Set(context.earlier.departments.filter(({ standing }) => !standing).map(({ measure }) => measure))
    const sections = context.outline.parts.flatMap((part) => part.children).filter(({ kind }) => kind === 'section')
    return { departments: sections.flatMap((section) => ofSection(context, script, section, assigned, this.name)) }
  },
}

function ofSection(
  { outline }: RuleContext,
  script: Script,
  section: OutlineNode,
  assigned: ReadonlySet<string | null>,
  rule: string,
): readonly DepartmentMention[] {
  const measures = outline.measures.filter(({ span }) => section.span.start <= span.start && span.end <= section.span.end)
  if (measures.length === 0 || measures.some(({ id }) => assigned.has(id))) return []
  const bodies = headingBodies(script, section).filter(({ kind }) => kind !== 'open-ended')
  return measures.flatMap((measure) =>
    bodies.map(({ span, surface, name, role, kind }) => {
      return { span, rule, measure: measure.id, surface, name, role, collective: kind === 'collective', standing: true }
    }),
  )
}

/** The assignments in the brackets of the heading's own line. */
function headingBodies(script: Script, section: OutlineNode): readonly Assigned[] {
  const line = script.plain.indexOf('\n', section.span.start)
  const end = line === -1 ? section.span.end : Math.min(line, section.span.end)
  const brackets = bracketsIn(script.plain, { start: section.span.start, end })
  return brackets.flatMap(({ inner }) => assignmentsIn(script, inner, { habit: null, leadBeforeComma: false }))
}
