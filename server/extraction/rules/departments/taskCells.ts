import { type Assigned, assignmentIn } from '../../departments/assignments.ts'
import { optionsAt } from '../../departments/conventions.ts'
import { joined, mentionsOf } from '../../departments/inMeasures.ts'
import type { Rule } from '../../rule.ts'

/** 省经信厅、省科技厅|按职责分工负责 below 牵头单位: both lead, each in its own part. */
const EACH_ITS_PART = /^[^，,；;。]*按(?:照)?(?:各自)?职责(?:分工)?(?:分别|共同)?(?:负责|落实)?$/u

function asLeading<T extends { readonly assigned: readonly Assigned[] }>(cell: T): T {
  return { ...cell, assigned: cell.assigned.map((one) => ({ ...one, role: 'lead' as const })) }
}

/** The cells of a task table that name the departments. */
export const taskCells: Rule = {
  name: 'task-cells',
  does: 'Reads the departments of a task from the cells of its row, in the role given by the column header.',
  doesInChinese: '从任务所在行的单元格读取部门，职责由所在列的表头决定。',
  examples: ['序号 | 工作任务 | 牵头单位 | 责任单位', '最高人民法院、最高人民检察院、国家知识产权局 below 指导部门'],
  find({ outline, text, conventions }) {
    const script = { text, plain: outline.text.folded }
    return joined(
      outline.measures.flatMap((measure) => {
        if (measure.row === null) return []
        const read = measure.row.departments.map(({ role, span }) => {
          const cell = assignmentIn(script, span, { ...optionsAt(conventions, span.start), role, trusted: true })
          return role === 'lead' && EACH_ITS_PART.test(script.plain.slice(span.start, span.end)) ? asLeading(cell) : cell
        })
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
