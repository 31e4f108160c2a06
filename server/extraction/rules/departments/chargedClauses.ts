import { givesNoRole, roleOfLabel } from '../../../lexicon/roles.ts'
import type { Measure } from '../../../structure/outline.ts'
import { opensWithRole } from '../../../text/lineKinds/charge.ts'
import type { Span } from '../../../text/span.ts'
import { type Assigned, assignmentsIn } from '../../departments/assignments.ts'
import { optionsAt } from '../../departments/conventions.ts'
import { assignedMeasures, joined, mentionsOf } from '../../departments/inMeasures.ts'
import type { Script } from '../../departments/nameList.ts'
import { isPlacedDepartment } from '../../departments/ownNames.ts'
import { doingOf, roleIn } from '../../departments/predicate.ts'
import { isInFooter } from '../../departments/siteFooter.ts'
import type { Rule, RuleContext } from '../../rule.ts'

/** 县农业农村局：编制建设方案；县消防救援大队——组建山岳救援分队: names, a colon or dash, and what they do. */
const HEADED =
  /(?<=^|[。；;\n])[^\S\n]{0,4}(?<names>\p{Script=Han}[\p{Script=Han}、（）()]{1,40}?)(?:[：:]|——)[^\S\n]{0,4}(?=(?<duty>\p{Script=Han}[^。；;\n]{3,80}))/gu

/** Reads departments as headings of the clauses of a measure. */
export const chargedClauses: Rule = {
  name: 'charged-clauses',
  does: 'Reads the departments that head the clauses of a measure, before a colon or dash: 县农业农村局：编制建设方案；县国投公司：承担建设任务.',
  doesInChinese: '读取在一条措施各分句之首、后接冒号或破折号的部门：县农业农村局：编制建设方案；县国投公司：承担建设任务。',
  examples: ['县农业农村局：编制建设方案；县国投公司：承担建设任务。'],
  find(context) {
    const script = { text: context.text, plain: context.outline.text.folded }
    const assigned = assignedMeasures(context)
    const open = context.outline.measures.filter(({ id }) => !assigned.has(id))
    return joined(open.map((measure) => mentionsOf(measure, this.name, chargedIn(context, script, measure))))
  },
}

interface HeadedClause {
  readonly names: readonly Assigned[]
  readonly duty: string
}

/** Several clauses headed so show the form; one alone must say that its departments act. */
function chargedIn(context: RuleContext, script: Script, measure: Measure): readonly Assigned[] {
  const clauses = clausesIn(context, script, measure.span)
  const acting = clauses.filter(({ duty }) => opensWithRole(duty) || ['must', 'known verb'].includes(doingOf(duty)))
  const charged = acting.length > 0 && clauses.length > 1 ? clauses : acting
  return charged.flatMap(({ names, duty }) => names.map((name) => ({ ...name, role: roleIn(duty) })))
}

function clausesIn({ conventions }: RuleContext, script: Script, within: Span): readonly HeadedClause[] {
  return [...script.plain.slice(within.start, within.end).matchAll(HEADED)].flatMap(({ 0: clause, index, groups }) => {
    const { names = '', duty = '' } = groups ?? {}
    const start = within.start + index + clause.indexOf(names)
    const span = { start, end: start + names.length }
    if (roleOfLabel(names) !== null || givesNoRole(names) || isInFooter(script.plain, start)) return []
    const read = assignmentsIn(script, span, { ...optionsAt(conventions, start), role: 'responsible' })
    const whole = read[0]?.span.start === start && read.at(-1)?.span.end === span.end
    const placed = read.some(({ kind, surface }) => kind === 'collective' || isPlacedDepartment(surface))
    return whole && placed && doingOf(duty) !== 'nothing' ? [{ names: read, duty }] : []
  })
}
