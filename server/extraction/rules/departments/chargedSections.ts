import type { Measure, OutlineNode } from '../../../structure/outline.ts'
import { chargedAlone } from '../../../text/lineKinds/charge.ts'
import type { Span } from '../../../text/span.ts'
import { assignmentsIn } from '../../departments/assignments.ts'
import { optionsAt } from '../../departments/conventions.ts'
import { roleIn } from '../../departments/predicate.ts'
import { areSurelyNames } from '../../departments/surelyNames.ts'
import type { DepartmentMention } from '../../findings.ts'
import type { Rule, RuleContext } from '../../rule.ts'
import { inherited, measuresWithin } from './inherited.ts'

/** Takes the departments that are the whole heading of a section. */
export const chargedSections: Rule = {
  name: 'charged-sections',
  does: 'Gives the departments that are a whole heading to the units below it, if the headings beside it are departments too: （一）市发改委 above 1.指导….',
  doesInChinese: '标题只有部门名称，且相邻标题也是如此时，把这些部门归于标题下的各条：（一）市发改委，下列1.指导…。',
  examples: ['（二）市财政局'],
  find(context) {
    const named = new Set(context.earlier.departments.filter(({ standing }) => !standing).map(({ measure }) => measure))
    const sections = chargedIn(
      context,
      context.outline.parts.flatMap(({ children }) => children),
    )
    return {
      departments: sections.flatMap((section) =>
        measuresWithin(context.outline.measures, section.span)
          .filter(({ id }) => !named.has(id))
          .flatMap((measure) => mentions(context, section, measure, this.name)),
      ),
    }
  },
}

/** Sections with a heading of departments, if most of their siblings have one too; below 一、各相关部门职责 one alone is enough. */
function chargedIn(context: RuleContext, nodes: readonly OutlineNode[], above = ''): readonly OutlineNode[] {
  const sections = nodes.filter(({ kind }) => kind === 'section')
  const charged = sections.filter((section) => namesOf(context, section) !== null)
  const fewest = DIVIDES_DUTIES.test(above) ? 1 : 2
  const own = charged.length >= fewest && charged.length * 2 >= sections.length ? charged : []
  return [...own, ...nodes.flatMap(({ children, body }) => chargedIn(context, children, context.folded.slice(body.start, body.end)))]
}

/** 各相关部门职责, 职责分工, 部门任务分工 */
const DIVIDES_DUTIES = /^[^，。；：\n]{0,20}(?:职责|分工)(?:分工)?[。：]?\s*$/u

/** The names, if they are a section's whole heading. */
function namesOf({ text, folded }: RuleContext, { body: { start, end }, heading }: OutlineNode): Span | null {
  const names = heading === null ? null : chargedAlone(folded.slice(start, end))
  const span = { start, end: start + (names?.length ?? 0) }
  return names !== null && areSurelyNames({ text, plain: folded }, span) ? span : null
}

/** The role is that of the first verb of each unit. */
function mentions(context: RuleContext, section: OutlineNode, measure: Measure, rule: string): readonly DepartmentMention[] {
  const names = namesOf(context, section)
  if (names === null) return []
  const role = roleIn(context.folded.slice(measure.span.start, measure.span.end))
  return assignmentsIn({ text: context.text, plain: context.folded }, names, {
    ...optionsAt(context.conventions, names.start),
    role,
    trusted: true,
  })
    .filter(({ kind }) => kind !== 'open-ended')
    .map((one) => inherited(one, measure, rule))
}
