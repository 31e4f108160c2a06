import { assignmentIn } from '../../departments/assignments.ts'
import { type Conventions, closingOf, optionsAt } from '../../departments/conventions.ts'
import { joined, mentionsOf } from '../../departments/inMeasures.ts'
import type { Script } from '../../departments/nameList.ts'
import { type TaskBracket, taskBracketsIn } from '../../departments/taskBrackets.ts'
import type { Rule } from '../../rule.ts'

/** Reads the departments in the brackets of a measure. */
export const responsibleParenthesis: Rule = {
  name: 'responsible-parenthesis',
  does: 'Reads the departments and their roles in the brackets of a measure, with labels (牵头单位：), verbs (牵头, 按职责分工负责, 配合) or names alone.',
  doesInChinese: '从措施中的括号读取部门和职责，括号内可以有标签（牵头单位：）、动词（牵头、按职责分工负责、配合）或只有名称。',
  examples: [
    '(责任单位:区财政局、商务局)',
    '（牵头单位：市场监管局；责任单位：政务服务办、税务局、人社局、公安局等部门）',
    '（市发展改革委、市工业和信息化局、市城市管理委、市财政局、市市场监管委按职责分工负责）',
    '（牵头单位：市经贸委，配合单位：市人力资源和社会保障局、市工商联，各区、县级市）',
    '（省工改办、省发展改革委、省自然资源厅按职责分工负责，8月底前完成）',
  ],
  find({ outline, text, conventions }) {
    const script = { text, plain: outline.text.folded }
    return joined(
      outline.measures.map((measure) => {
        const read = taskBracketsIn(script.plain, measure).map((bracket) => bracketRead(script, bracket, conventions))
        const assigned = read.flatMap((one) => one.assigned)
        return { ...mentionsOf(measure, this.name, assigned), refused: read.flatMap((one) => one.refused) }
      }),
    )
  },
}

function bracketRead(script: Script, bracket: TaskBracket, conventions: Conventions) {
  const { inner, outer, closes, signed, explains } = bracket
  if (!signed && explains !== null) return { assigned: [], refused: [{ span: outer, reason: `a gloss on ${explains}` }] }
  const closing = closes ? closingOf(conventions) : 'nothing'
  return assignmentIn(script, inner, { ...optionsAt(conventions, inner.start), closes: closing })
}
