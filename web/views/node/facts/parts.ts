import { clauseAround } from '../../../domain/clause.ts'
import { measureTitle, named, sectionTitle, shortened, titled } from '../../../domain/titles.ts'
import type { Found } from '../operations.ts'
import { coded, daysOf, groups, lines, listed, placeIn, placeOf, plain, single, stated } from './build.ts'
import { citationGroups } from './citations.ts'
import type { NodeFactsData } from './facts.ts'

/** Facts of a section of a policy. */
export function sectionFacts(node: Found<'Section'>): NodeFactsData {
  return {
    ...plain(node, sectionTitle({ label: node.label, title: node.sectionTitle })),
    of: node.policy && titled(node.policy),
    place: placeIn(node.policy?.id, node),
    groups: groups(single('HAS_SECTION_in', node.parent), listed('HAS_SECTION', node.sections), listed('HAS_MEASURE', node.measures)),
  }
}

/** Facts of a measure. */
export function measureFacts(node: Found<'Measure'>): NodeFactsData {
  return {
    ...plain(node, measureTitle(node)),
    words: node.text,
    of: node.policy && titled(node.policy),
    place: placeIn(node.policy?.id, node),
    lines: lines(['ordinal', node.ordinal], ['section', node.sectionTitle]),
    groups: groups(
      stated('ASSIGNED_TO', node.assignments),
      stated(
        'HAS_TARGET',
        {
          totalCount: node.targets.totalCount,
          edges: node.targets.nodes.map((target) => ({ node: target, evidence: target.evidence })),
        },
        (target) => ({ ...titled(target), detail: daysOf(target) ?? clauseOf(target, node) }),
      ),
      stated('CARRIES_OUT', node.upstreamTasks, (task) => ({ ...titled(task), of: task.document && named(task.document) })),
      ...citationGroups(node.citations),
      stated('RESEMBLES', evidenceThere(node.sameWords)),
      stated('CONCERNS', node.industries, coded),
    ),
  }
}

/** Rows of measures with the same words, with evidence from the other document. */
function evidenceThere({ totalCount, edges }: Found<'Measure'>['sameWords']) {
  return { totalCount, edges: edges.map(({ node, there }) => ({ node, evidence: there })) }
}

/** The clause that says what is counted: 力争2020年国家科技型中小企业入库2450家 for 2450家. Null if the clause is only the figure itself. */
function clauseOf({ surface, evidence }: Target, { text, start }: Found<'Measure'>): string | null {
  const { before, after } = clauseAround(text, surface, (evidence?.start ?? 0) - (start ?? 0))
  return before || after ? `${before}${surface}${after}` : null
}

type Target = Found<'Measure'>['targets']['nodes'][number]

/** Facts of a task of a higher document. */
export function taskFacts(node: Found<'UpstreamTask'>): NodeFactsData {
  return {
    ...plain(node, shortened(node.taskTitle)),
    words: node.taskText,
    place: placeOf(node.evidence),
    lines: lines(['row', node.row], ['area', node.area]),
    groups: groups(
      single('TASK_OF', node.document),
      stated('CARRIES_OUT_in', node.measures),
      stated('LED_BY', node.ministries),
      single('STATED_BY', node.statedBy),
    ),
  }
}

/** Facts of a figure or deadline. */
export function targetFacts(node: Found<'Target'>): NodeFactsData {
  const upper = node.upper === null ? '' : `–${node.upper}`
  return {
    ...plain(node, node.surface),
    of: node.measure && titled(node.measure),
    place: placeOf(node.evidence),
    lines: lines(
      ['targetKind', `@${node.targetKind}`],
      ['value', node.value === null ? null : `${node.value}${upper}${node.unit ?? ''}`],
      ['comparator', node.comparator && `@${node.comparator}`],
      ['from', node.from],
      ['to', node.to],
      ['recurring', node.recurring],
    ),
    groups: groups(single('HAS_TARGET_in', node.measure, { evidence: node.evidence })),
  }
}
