import { titled } from '../../../domain/titles.ts'
import type { Found } from '../operations.ts'
import { fact, group, groups, lines, listed, plain, single, stated, withStatus } from './build.ts'
import type { FactGroup, NodeFactsData } from './facts.ts'

/** Facts of a department or a group of departments. */
export function departmentFacts(node: Found<'Department'>): NodeFactsData {
  return {
    ...plain(node, node.name),
    status: node.status,
    reason: node.reason,
    candidates: node.candidates,
    fullNameFrom: fullNameFrom(node),
    lines: lines(
      ['fullName', node.fullName === node.name ? null : node.fullName],
      ['aliases', node.aliases.join('、')],
      ['kindOfDepartment', `@${node.kindOfDepartment}`],
      ['level', node.level && `@${node.level}`],
      ['line', node.lineName],
      ['successor', node.successor && `${node.successor} (${node.endedBy})`],
      ['tasks', node.taskCount?.all],
    ),
    groups: groups(
      ofReform('PREDECESSORS', node.predecessors),
      ofReform('SUCCESSORS', node.successors),
      stated('ASSIGNED_TO_in', node.assignments),
      stated('LED_BY_in', node.ledTasks),
      listed('ISSUED_BY_in', node.issued),
      single('SERVES', node.jurisdiction),
      listed('SAME_LINE', node.sameLine),
    ),
  }
}

/** The words that print the full name, if it is known from another document. */
function fullNameFrom({ fullNameFrom: printed }: Found<'Department'>): NodeFactsData['fullNameFrom'] {
  return printed?.document ? { document: titled(printed.document), evidence: { ...printed, document: printed.document } } : null
}

/** The departments before or after a reform, each with the number of its tasks. */
const ofReform = (key: 'PREDECESSORS' | 'SUCCESSORS', { totalCount, nodes }: Found<'Department'>['predecessors']): FactGroup =>
  group(
    key,
    totalCount,
    nodes.map((node) => ({ ...fact(titled(node)), tasks: node.taskCount?.all ?? 0 })),
  )

/** Facts of a place or a zone. */
export function jurisdictionFacts(node: Found<'Jurisdiction'>): NodeFactsData {
  return {
    ...plain(node, node.name),
    lines: lines(['level', node.level && `@${node.level}`], ['placeCode', node.code]),
    groups: groups(
      single('WITHIN', node.within),
      listed('APPLIES_IN_in', node.policies),
      stated('SERVES_in', withStatus(node.departments)),
      listed('WITHIN_in', node.contains),
    ),
  }
}
