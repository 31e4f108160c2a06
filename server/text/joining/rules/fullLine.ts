import type { LineRule } from '../lineRule.ts'

export const fullLine: LineRule = {
  name: 'full line',
  does: 'A line that reaches the margin was wrapped there.',
  examples: [{ lines: ['加强项目储备工作机制着力增强项目谋划储备', '科学性'], wrap: 20, says: 'joins' }],
  answer: ({ full }) => (full ? 'joins' : null),
}
