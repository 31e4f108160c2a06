import { groupsOf } from '../../alarms/neighbours.ts'
import type { Reading } from '../../extraction/findings.ts'
import { responsibleParenthesis } from '../../extraction/rules/departments/responsibleParenthesis.ts'
import { roleLines } from '../../extraction/rules/departments/roleLines.ts'
import type { Measure } from '../../structure/outline.ts'
import { ARTICLE_MARK } from '../../text/unitMarks.ts'

/** Minimum number and share of measures of a group that have something, for its absence to be reported. */
const HABIT = { measures: 3, share: 0.75 }

/** The articles of a regulation (第十九条) are a list of tasks only where they print their departments apart: 责任单位：市商务局. */
const ARTICLE = new RegExp(`^${ARTICLE_MARK}$`, 'u')
/** The rules that read departments in lines and brackets of their own. */
const PRINTED_APART: ReadonlySet<string> = new Set([roleLines.name, responsibleParenthesis.name])

/** The measures without something that most measures under the same heading have. */
export function lacking(reading: Reading, has: ReadonlySet<string | null>): readonly Measure[] {
  const apart = new Set(reading.departments.filter(({ rule }) => PRINTED_APART.has(rule)).map(({ measure }) => measure))
  return groupsOf(reading).flatMap((all) => {
    const isTaskList = all.filter(({ id }) => apart.has(id)).length >= HABIT.measures
    const group = isTaskList ? all : all.filter(({ label }) => !ARTICLE.test(label))
    const without = group.filter(({ id }) => !has.has(id))
    const having = group.length - without.length
    return having >= HABIT.measures && having >= group.length * HABIT.share ? without : []
  })
}

/** `（一）加快财政支出`: the mark and first words of a measure, as its name. */
export function measureName({ label, heading, text }: Measure): string {
  return `${label}${(heading ?? text).slice(0, 20)}`
}
