import { COORDINATING_GROUP } from '../../../lexicon/coordinatingGroups.ts'
import { endsAsName } from '../../../lexicon/names.ts'
import type { Measure, OutlineNode } from '../../../structure/outline.ts'
import { isResponsible } from '../../../tables/columnKinds.ts'
import { chargedAlone, chargedWithDuties } from '../../../text/lineKinds/charge.ts'
import { isDutyHeading } from '../../../text/lineKinds/dutyHeading.ts'
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
    // Below 一、市发改委 a measure with 配合单位：市统计局 still lacks who is responsible.
    const known = new Set(
      context.earlier.departments.filter(({ standing, role }) => !standing && isResponsible(role)).map(({ measure }) => measure),
    )
    const sections = chargedIn(
      context,
      context.outline.parts.flatMap(({ children }) => children),
    )
    return {
      departments: sections.flatMap(({ section, names }) =>
        measuresWithin(context.outline.measures, section.span)
          .filter(({ id }) => !known.has(id))
          .flatMap((measure) => mentions(context, names, measure, this.name)),
      ),
    }
  },
}

/** A section and the names that are its heading. */
interface Charged {
  readonly section: OutlineNode
  readonly names: Span
}

/**
 * Sections with a heading of departments, if most of their siblings have one too; below 一、各相关部门职责 one alone is enough, and so is
 * 旅游部门职责： itself.
 */
function chargedIn(context: RuleContext, nodes: readonly OutlineNode[], above = ''): readonly Charged[] {
  const sections = nodes.filter(({ kind, heading }) => kind === 'section' && heading !== null)
  const charged = sections.flatMap((section) => named(section, namesOf(context, section)))
  const fewest = isDutyHeading(above.trim()) ? 1 : 2
  const sure = charged.length >= fewest && charged.length * 2 >= sections.length ? charged : []
  const own = sure.length > 0 ? sure : bodiesOfOne(context, sections)
  return [...own, ...nodes.flatMap(({ children, body }) => chargedIn(context, children, context.folded.slice(body.start, body.end)))]
}

const named = (section: OutlineNode, names: Span | null): readonly Charged[] => (names === null ? [] : [{ section, names }])

/** The names, if they are a section's whole heading. */
function namesOf({ text, folded }: RuleContext, { body: { start, end } }: OutlineNode): Span | null {
  const words = folded.slice(start, end)
  const withDuties = chargedWithDuties(words)
  if (withDuties !== null) return { start, end: start + withDuties.length }
  const names = chargedAlone(words)
  const span = { start, end: start + (names?.length ?? 0) }
  return names !== null && areSurelyNames({ text, plain: folded }, span) ? span : null
}

/** How many headings in a row show that they are the parts of one body: 一、安全环保部 二、工程管理部 三、所属各子公司. */
const FEWEST_PARTS = 3
const GROUP_OF_PLAN = new RegExp(`${COORDINATING_GROUP}|^办公室$|专家组`, 'u')
const CLOSING = /^(?:附则|其他|有关要求|工作要求)/u

/** Sections that are all headed by a name without a place, as the departments of a company or a school are. */
function bodiesOfOne({ folded }: RuleContext, sections: readonly OutlineNode[]): readonly Charged[] {
  const headed = sections.filter(({ body }) => !CLOSING.test(folded.slice(body.start, body.end)))
  const bodies = headed.flatMap((section) => {
    const { start, end } = section.body
    const words = folded.slice(start, end).replace(/[：:。\s]+$/u, '')
    const isBody =
      /^\p{Script=Han}{2,16}$/u.test(words) && (endsAsName(words) || /^(?:所属|下属)?各/u.test(words)) && !GROUP_OF_PLAN.test(words)
    return isBody ? [{ section, names: { start, end: start + words.length } }] : []
  })
  return bodies.length >= FEWEST_PARTS && bodies.length === headed.length ? bodies : []
}

/** The role is that of the first verb of each unit. */
function mentions(context: RuleContext, names: Span, measure: Measure, rule: string): readonly DepartmentMention[] {
  const role = roleIn(context.folded.slice(measure.span.start, measure.span.end))
  return assignmentsIn({ text: context.text, plain: context.folded }, names, {
    ...optionsAt(context.conventions, names.start),
    role,
    trusted: true,
  })
    .filter(({ kind }) => kind !== 'open-ended')
    .map((one) => inherited(one, measure, rule))
}
