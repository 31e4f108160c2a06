import { closingRole } from '../../lineKinds/assignment.ts'
import type { LineRule } from '../lineRule.ts'

export const departmentsAbove: LineRule = {
  name: 'paragraph closed by its departments',
  does: 'The bracket with the departments responsible ends a paragraph.',
  examples: [
    {
      lines: ['切实保障项目储备。（省工改办、省发展改革委、省自然资源厅负责）', '各地要强化工作调度和跟踪督导'],
      wrap: 31,
      says: 'opens',
    },
  ],
  answer: ({ state }) => (closingRole(state.tail) === null ? null : 'opens'),
}
