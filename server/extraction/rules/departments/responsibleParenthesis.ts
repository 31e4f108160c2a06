import type { Measure } from '../../../structure/outline.ts'
import { type Assigned, assignmentsIn } from '../../departments/assignments.ts'
import { type Bracketed, bracketsIn } from '../../departments/brackets.ts'
import { type Habits, habitsOf } from '../../departments/habits.ts'
import { joined, mentionsOf } from '../../departments/inMeasures.ts'
import type { Script } from '../../departments/nameList.ts'
import type { Rule } from '../../rule.ts'

/** Words that make brackets an assignment; brackets without them must hold names of departments only. */
const ASSIGNS = /牵头|责任|负责|配合|落实|协办|主办|承办|参与|参加|实施单位|执行单位|分工/

/** Reads who does a measure out of the brackets in it. */
export const responsibleParenthesis: Rule = {
  name: 'responsible-parenthesis',
  does: 'Reads the departments and their roles out of brackets in a measure, with labels (牵头单位：), verbs (牵头, 按职责分工负责, 配合) or names alone.',
  examples: [
    '(责任单位:区财政局、商务局)',
    '（牵头单位：市场监管局；责任单位：政务服务办、税务局、人社局、公安局等部门）',
    '（市发展改革委、市工业和信息化局、市城市管理委、市财政局、市市场监管委按职责分工负责）',
    '（牵头单位：市经贸委，配合单位：市人力资源和社会保障局、市工商联，各区、县级市）',
    '（省工改办、省发展改革委、省自然资源厅按职责分工负责，8月底前完成）',
  ],
  find({ outline, text }) {
    const script = { text, plain: outline.text.folded }
    const found = outline.measures.map((measure) => ({ measure, brackets: candidates(script, measure) }))
    const spans = found.flatMap(({ brackets }) => brackets.map(({ inner }) => inner))
    const habits = habitsOf(script, spans)
    return joined(found.map(({ measure, brackets }) => mentionsOf(measure, this.name, readAll(script, brackets, habits))))
  },
}

function candidates(script: Script, measure: Measure): readonly Bracketed[] {
  return bracketsIn(script.plain, measure.span).filter((pair) => isCandidate(script.plain, pair))
}

function isCandidate(plain: string, { outer, inner }: Bracketed): boolean {
  if (ASSIGNS.test(plain.slice(inner.start, inner.end))) return true
  return endsItsLine(plain, outer.end) || /[。；！”]\s*$/.test(plain.slice(Math.max(0, outer.start - 4), outer.start))
}

/** Names alone are an assignment at the end of a paragraph or sentence, not in the middle of one: 税务、公安部门（…）进行. */
function endsItsLine(plain: string, end: number): boolean {
  return /^[。；;\s]*(?:\n|$)/.test(plain.slice(end, end + 20)) && /^[。；; \t]*(?:\n|$)/.test(plain.slice(end, end + 20))
}

function readAll(script: Script, brackets: readonly Bracketed[], habits: Habits): readonly Assigned[] {
  const options = { habit: habits.level, leadBeforeComma: habits.leadBeforeComma }
  return brackets.flatMap(({ inner }) => assignmentsIn(script, inner, options))
}
