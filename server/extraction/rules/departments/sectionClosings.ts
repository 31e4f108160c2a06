import type { Measure, OutlineNode } from '../../../structure/outline.ts'
import type { DepartmentMention } from '../../findings.ts'
import type { Rule, RuleContext } from '../../rule.ts'
import { measuresWithin } from './inherited.ts'
import { responsibleParenthesis } from './responsibleParenthesis.ts'
import { roleLines } from './roleLines.ts'

/** Rules that read what ends a measure: brackets and separate lines. */
const CLOSES: ReadonlySet<string> = new Set([responsibleParenthesis.name, roleLines.name])
/** Minimum number of sections that end so; one alone is no convention. */
const FEWEST_SECTIONS = 2

/** Takes the departments at the end of a section for all its measures. */
export const sectionClosings: Rule = {
  name: 'section-closings',
  does: 'Gives the departments at the end of the last measure of a section, 〔责任单位：…〕, to all measures of the section, if the sections end so or name departments in each of their measures.',
  doesInChinese: '一节最后一条末尾的“〔责任单位：…〕”，在全文各节均如此收尾或各条均有自己的部门时，归于该节的各条。',
  examples: ['〔责任单位：省民政厅、省住房城乡建设厅，各市（州）人民政府〕'],
  find(context) {
    const named = new Set(context.earlier.departments.filter(({ rule }) => CLOSES.has(rule)).map(({ measure }) => measure))
    const sections = lowest(context.outline.parts.flatMap(({ children }) => children))
      .map(({ span }) => measuresWithin(context.outline.measures, span))
      .filter((measures) => measures.length > 1 && measures.some(({ id }) => named.has(id)))
    const closed = sections.filter((measures) => isClosed(measures, named))
    const whole = sections.filter((measures) => measures.every(({ id }) => named.has(id)))
    if (closed.length < FEWEST_SECTIONS || closed.length + whole.length < sections.length) return {}
    return { departments: closed.flatMap((measures) => shared(context, measures)) }
  },
}

/** Sections without subsections. */
function lowest(nodes: readonly OutlineNode[]): readonly OutlineNode[] {
  return nodes.flatMap((node) => {
    const inner = lowest(node.children)
    return inner.length > 0 || node.kind !== 'section' ? inner : [node]
  })
}

/** Whether only the last of these measures names departments. */
function isClosed(measures: readonly Measure[], named: ReadonlySet<string | null>): boolean {
  const last = measures.at(-1)
  return measures.every(({ id }) => named.has(id) === (id === last?.id))
}

function shared({ earlier }: RuleContext, measures: readonly Measure[]): readonly DepartmentMention[] {
  const last = measures.at(-1)?.id
  const own = earlier.departments.filter(({ measure }) => measure === last)
  return measures
    .slice(0, -1)
    .flatMap((measure) => own.map((one) => ({ ...one, measure: measure.id, rule: sectionClosings.name, standing: true })))
}
