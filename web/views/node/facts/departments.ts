import type { Found } from '../operations.ts'
import { groups, lines, listed, plain, single, stated, withStatus } from './build.ts'
import type { NodeFactsData } from './facts.ts'

/** Facts of a department or a group of departments. */
export function departmentFacts(node: Found<'Department'>): NodeFactsData {
  return {
    ...plain(node, node.name),
    status: node.status,
    reason: node.reason,
    candidates: node.candidates,
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
      stated('ASSIGNED_TO_in', node.assignments),
      stated('LED_BY_in', node.ledTasks),
      listed('ISSUED_BY_in', node.issued),
      single('SERVES', node.jurisdiction),
      listed('SAME_LINE', node.sameLine),
    ),
  }
}

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
