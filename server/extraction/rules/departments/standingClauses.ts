import { type Measure, parentPath } from '../../../structure/outline.ts'
import type { Span } from '../../../text/span.ts'
import { type Assigned, assignmentsIn } from '../../departments/assignments.ts'
import type { DepartmentMention } from '../../findings.ts'
import type { Rule } from '../../rule.ts'

/**
 * 以下各项均需各市州政府、兰州新区管委会落实，不再一一列出; 以下责任单位中均包含各市、县〔区〕政府，不再列出;
 * 以下工作均涉及各县（区）政府和广元经济技术开发区管委会，不再一一列出.
 */
const CLAUSE =
  /(?<which>以下|下列|上述|以上)[^。；\n，,]{0,14}?(?:均|都|全部)?(?:需要?|由|须|应由?|包含|包括|含有?|涉及|为)(?<names>[^。；\n]{2,80}?)(?:负责落实|组织落实|抓好落实|负责|落实|实施)?[，,]\s*(?:以下)?不再(?:一一|逐一|逐项|逐条|分别|另行|单独)?(?:列出|列明|列示|重复|标注|注明)/gu

/** （以上由市商务局牵头，各县市区人民政府配合） below the last task of a section. */
const CLOSES_SECTION =
  /(?<=[（(〔【\n]\s*)以上(?:各项|任务|工作|事项|措施|内容|\d{1,2}项)*(?:均|都)?由(?<names>[^。；\n（()）〔〕【】]{2,160})(?=[）)〕】。\n]|$)/gu

/** Reads clauses that name a department once for all measures after (or before) them. */
export const standingClauses: Rule = {
  name: 'standing-clauses',
  does: 'Gives the departments of a clause such as 以下各项均需…落实，不再一一列出 to every later measure, and those of （以上由…牵头） to the measures of its section, marked as standing.',
  doesInChinese: '“以下各项均需…落实，不再一一列出”之类的部门归于其后的每项措施，“（以上由…牵头）”的归于该节的各条，并加标记。',
  examples: [
    '以下各项均需各市州政府、兰州新区管委会落实，不再一一列出',
    '以下责任单位中均包含各市、县〔区〕政府，不再列出',
    '以下任务均需各县、市、区政府及功能区管委落实，不再一一列出',
    '（以上由市商务局牵头，市投促中心，各县市区人民政府、各开发区管委会配合）',
  ],
  find({ outline, text, earlier, measureAt }) {
    const script = { text, plain: outline.text.folded }
    const departments = [...script.plain.matchAll(CLAUSE)].flatMap((match) => {
      const names = namesOf(match)
      const assigned = assignmentsIn(script, names, { role: 'responsible' })
      const own = measureAt(match.index)
      return outline.measures
        .filter((measure) => isMeant(measure, match, own))
        .flatMap((measure) => mentionsIn(measure, this.name, assigned, earlier.departments))
    })
    const ofSections = [...script.plain.matchAll(CLOSES_SECTION)].flatMap((match) => {
      const own = measureAt(match.index)
      if (own === null) return []
      const end = match.index + match[0].length
      const assigned = assignmentsIn(script, { start: end - (match.groups?.names?.length ?? 0), end })
      return outline.measures
        .filter((measure) => parentPath(measure) === parentPath(own) && measure.span.start < match.index)
        .flatMap((measure) => mentionsIn(measure, this.name, assigned, earlier.departments))
        .map((mention) => ({ ...mention, standing: mention.measure !== own.id }))
    })
    return { departments: [...departments, ...ofSections] }
  },
}

/** The names with the verb after them, so that they are read as an assignment. */
function namesOf(match: RegExpMatchArray): Span {
  const names = match.groups?.names ?? ''
  const start = (match.index ?? 0) + match[0].indexOf(names, match.groups?.which?.length ?? 0)
  return { start, end: start + names.length }
}

/** 以下 means the measures that start after the clause, 上述 those before it, within the same part of the document. */
function isMeant(measure: Measure, match: RegExpMatchArray, own: Measure | null): boolean {
  const at = match.index ?? 0
  if (measure === own || (own !== null && own.part !== measure.part)) return false
  return /以下|下列/.test(match.groups?.which ?? '') ? measure.span.start > at : measure.span.end <= at
}

function mentionsIn(
  measure: Measure,
  rule: string,
  assigned: readonly Assigned[],
  earlier: readonly DepartmentMention[],
): readonly DepartmentMention[] {
  const named = new Set(earlier.filter((mention) => mention.measure === measure.id).map(({ name }) => name))
  return assigned
    .filter(({ kind, name }) => kind !== 'open-ended' && !named.has(name))
    .map(({ kind, span, surface, name, role }) => {
      return { span, rule, measure: measure.id, surface, name, role, collective: kind === 'collective', standing: true }
    })
}
