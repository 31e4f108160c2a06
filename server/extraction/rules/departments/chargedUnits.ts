import { group } from 'd3-array'
import { type Measure, parentPath } from '../../../structure/outline.ts'
import { type Charge, chargeIn, OWN_DUTIES, opensWithRole } from '../../../text/lineKinds/charge.ts'
import { speaksOfDuties } from '../../../text/lineKinds/dutyHeading.ts'
import type { Span } from '../../../text/span.ts'
import { type Assigned, assignmentsIn } from '../../departments/assignments.ts'
import { optionsAt } from '../../departments/conventions.ts'
import { joined, mentionsOf } from '../../departments/inMeasures.ts'
import type { Script } from '../../departments/nameList.ts'
import { roleIn } from '../../departments/predicate.ts'
import { areSurelyNames } from '../../departments/surelyNames.ts'
import type { Rule, RuleContext } from '../../rule.ts'

/** Takes the departments that are the heading of a measure. */
export const chargedUnits: Rule = {
  name: 'charged-units',
  does: 'Reads the departments in the heading of a unit that says what they must do: 区财政局：负责…, 街道消委办。牵头….',
  doesInChinese: '读取作为一条之标题的部门，其后说明该部门做什么：区财政局：负责…，街道消委办。牵头…。',
  examples: ['（五）区财政局：负责按照相关管理体制，落实应急避难场所建设所需经费', '1.街道消委办。牵头开展独居老人消防安全关爱工作'],
  find(context) {
    const script = { text: context.text, plain: context.outline.text.folded }
    return joined(
      unitsIn(script, context.outline.measures).map((unit) => mentionsOf(unit.measure, this.name, chargedIn(context, script, unit))),
    )
  },
}

interface Unit {
  readonly measure: Measure
  readonly charge: Charge
  /** What the departments must do. */
  readonly duty: string
}

/** Measures with a heading of departments, if the units beside them start so too. */
function unitsIn(script: Script, measures: readonly Measure[]): readonly Unit[] {
  const siblings = group(measures, parentPath)
  return [...siblings.values()].flatMap((all) => {
    const units = all.flatMap((measure) => headedBy(script, measure))
    const custom = units.length > 1 && units.length * 2 >= all.length
    const roles = units.filter(({ duty }) => opensWithRole(duty)).length * 2 >= units.length
    const sure = units.filter((unit) => areSurelyNames(script, namesOf(unit)) || headsDuties(script, unit))
    // 市红十字会：开展募捐 among 市应急局：…, 市气象局：…
    const mostlySure = sure.length * 2 > units.length
    const announced = units.every(({ measure }) => speaksOfDuties(measure.section ?? ''))
    return custom && (roles || mostlySure || announced) ? units : sure.filter((unit) => custom || opensWithRole(unit.duty))
  })
}

function headedBy({ plain }: Script, measure: Measure): readonly Unit[] {
  const words = plain.slice(measure.span.start, measure.span.end)
  const charge = chargeIn(words)
  return charge?.form === 'heading' ? [{ measure, charge, duty: words.slice(charge.duty) }] : []
}

const HEADS_DUTIES = new RegExp(`^${OWN_DUTIES}[：:\\n]`, 'u')

/** 政府新闻部门职责：负责… */
function headsDuties({ plain }: Script, unit: Unit): boolean {
  return HEADS_DUTIES.test(plain.slice(namesOf(unit).end))
}

function namesOf({ measure: { span }, charge }: Unit): Span {
  return { start: span.start + charge.from, end: span.start + charge.names }
}

function chargedIn({ conventions }: RuleContext, script: Script, unit: Unit): readonly Assigned[] {
  const names = namesOf(unit)
  return assignmentsIn(script, names, { ...optionsAt(conventions, names.start), role: roleIn(unit.duty), trusted: true })
}
