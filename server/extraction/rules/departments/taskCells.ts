import { assignmentIn } from '../../departments/assignments.ts'
import { optionsAt } from '../../departments/conventions.ts'
import { joined, mentionsOf } from '../../departments/inMeasures.ts'
import type { Rule } from '../../rule.ts'

/** The cells of a task table that name who does it. */
export const taskCells: Rule = {
  name: 'task-cells',
  does: 'Reads the departments of a task out of the cells of its row, in the role that the header of their column gives.',
  doesInChinese: '从任务所在行的单元格读取部门，职责由所在列的表头决定。',
  examples: ['序号 | 工作任务 | 牵头单位 | 责任单位', '最高人民法院、最高人民检察院、国家知识产权局 below 指导部门'],
  find({ outline, text, conventions }) {
    const script = { text, plain: outline.text.folded }
    return joined(
      outline.measures.flatMap((measure) => {
        if (measure.row === null) return []
        const read = measure.row.departments.map(({ role, span }) =>
          assignmentIn(script, span, { ...optionsAt(conventions, span.start), role, trusted: true }),
        )
        const mentions = mentionsOf(
          measure,
          this.name,
          read.flatMap(({ assigned }) => assigned),
        )
        return [{ ...mentions, refused: read.flatMap(({ refused }) => refused) }]
      }),
    )
  },
}
