import type { Measure, OutlineNode } from '../../../structure/outline.ts'
import type { Span } from '../../../text/span.ts'
import { type Assigned, assignmentsIn } from '../../departments/assignments.ts'
import { bracketsIn } from '../../departments/brackets.ts'
import type { Script } from '../../departments/nameList.ts'
import { labelledLinesIn } from '../../departments/roleLines.ts'
import type { DepartmentMention } from '../../findings.ts'
import type { Rule } from '../../rule.ts'

/** Reads who does the measures of a section out of its heading, or out of the lines below it. */
export const sectionHeadings: Rule = {
  name: 'section-headings',
  does: 'Gives the departments of a heading such as 一、企业开办领域（省市场监管局牵头） to the measures below it, where none of them names its own.',
  examples: [
    '一、企业开办注销领域（省市场监管局牵头）',
    '（二）规范良好的政务服务环境（省政数局牵头，相关厅局配合）',
    '（一）土地（牵头部门：市自规局）',
  ],
  find({ outline, text, earlier }) {
    const script = { text, plain: outline.text.folded }
    const assigned = new Set<string | null>(earlier.departments.filter(({ standing }) => !standing).map(({ measure }) => measure))
    const departments: DepartmentMention[] = []
    for (const section of sectionsIn(outline.parts.flatMap((part) => part.children))) {
      const found = ofSection(outline.measures, script, section, assigned, this.name)
      for (const mention of found) assigned.add(mention.measure)
      departments.push(...found)
    }
    return { departments }
  },
}

/** All sections, the inner ones first: what stands nearer to a measure counts. */
function sectionsIn(nodes: readonly OutlineNode[]): readonly OutlineNode[] {
  return nodes.flatMap((node) => [...sectionsIn(node.children), ...(node.kind === 'section' ? [node] : [])])
}

function ofSection(
  all: readonly Measure[],
  script: Script,
  section: OutlineNode,
  assigned: ReadonlySet<string | null>,
  rule: string,
): readonly DepartmentMention[] {
  const measures = measuresWithin(all, section.span)
  const first = measures[0]
  if (first === undefined || measures.some(({ id }) => assigned.has(id))) return []
  const bodies = departmentsBefore(script, { start: section.span.start, end: Math.min(first.span.start, section.span.start + LONGEST) })
  return measures.flatMap((measure) =>
    bodies.map(({ span, surface, name, role, kind }) => {
      return { span, rule, measure: measure.id, surface, name, role, collective: kind === 'collective', standing: true }
    }),
  )
}

/** Measures stand in reading order, so those of a section are one run of them. */
function measuresWithin(all: readonly Measure[], within: Span): readonly Measure[] {
  let low = 0
  for (let high = all.length; low < high; ) {
    const middle = (low + high) >> 1
    if ((all[middle]?.span.start ?? 0) < within.start) low = middle + 1
    else high = middle
  }
  let end = low
  while ((all[end]?.span.end ?? Number.POSITIVE_INFINITY) <= within.end) end += 1
  return all.slice(low, end)
}

/** A heading with its brackets and role lines is no longer. */
const LONGEST = 600

/** What the brackets and role lines between a section's mark and its first measure assign. */
function departmentsBefore(script: Script, within: Span): readonly Assigned[] {
  const spans = [
    ...bracketsIn(script.plain, within).map(({ inner }) => inner),
    ...labelledLinesIn(script.plain, within).map(({ span }) => span),
  ]
  return spans.flatMap((span) => assignmentsIn(script, span)).filter(({ kind }) => kind !== 'open-ended')
}
