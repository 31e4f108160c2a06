import { endsSurelyAsName } from '../../../lexicon/names.ts'
import { endsWithRole } from '../../../lexicon/roles.ts'
import { closingRole, isAssignment, isCutLabel, opensWithLabel } from '../../lineKinds/assignment.ts'
import { isWordToAll } from '../../lineKinds/wordToAll.ts'
import type { LineRule } from '../lineRule.ts'

export const departmentsAbove: LineRule = {
  name: 'paragraph closed by its departments',
  does: 'A bracket with the responsible departments ends a paragraph, and so does the verb at the end of a line of departments, unless the line was full. Names after a label end before a word on the whole document.',
  examples: [
    {
      lines: ['切实保障项目储备。（省工改办、省发展改革委、省自然资源厅负责）', '各地要强化工作调度和跟踪督导'],
      wrap: 31,
      says: 'opens',
    },
    { lines: ['责任单位：省工业和信息化厅牵头，省科技厅按职责分工负责', '大力推动数字经济高质量发展'], says: 'opens' },
    { lines: ['责任单位：省公安厅，各市、县（区）人民政府，某某实验区管委会', '本措施自2024年7月1日起施行。'], says: 'opens' },
    { lines: ['教育部、人力资源社会保障部、共青团中央等按职责分工负责', '落实实名服务'], says: 'opens' },
  ],
  answer: ({ state, full, line }) =>
    closingRole(state.tail) !== null || (!full && isClosedByVerb(state.tail, line.words)) || isClosedByNames(state.tail, line.words)
      ? 'opens'
      : null,
}

/** 责任单位：省工业和信息化厅牵头，省科技厅按职责分工负责; never 责任单位：市商务局负责 before 落实… or a comma. */
function isClosedByVerb(paragraph: string, line: string): boolean {
  const closed = (opensWithLabel(paragraph) && endsWithRole(paragraph)) || isAssignment(paragraph)
  return closed && !isCutLabel(paragraph, line) && !/^[，,、；;。（(]/.test(line)
}

/** 责任单位：市公安局，某某实验区管委会 above 本措施自…起施行。 */
function isClosedByNames(paragraph: string, line: string): boolean {
  return opensWithLabel(paragraph) && endsSurelyAsName(paragraph) && isWordToAll(line)
}
