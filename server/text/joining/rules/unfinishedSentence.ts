import { opensWithLabel } from '../../lineKinds/assignment.ts'
import { isUnfinished } from '../../lineKinds/sentence.ts'
import type { LineRule, LineView } from '../lineRule.ts'

export const unfinishedSentence: LineRule = {
  name: 'sentence that goes on',
  does: 'Running text without a full stop at the end of a line continues, wherever the line was broken; labels do not.',
  examples: [
    { lines: ['（一）办理凭证。统一进行', '受理'], wrap: 40, says: 'joins' },
    { lines: ['（四）优化施工许可阶段审批。省', '住建厅指导各地加强对施工图设计文件审查机构的监督'], says: 'joins' },
  ],
  answer: (view) => (isUnfinished(view.state.tail) && !endsLabels(view) ? 'joins' : null),
}

/** `牵头单位：市水利局；完成时限：2025年12月`: a line of labels with room for more ends without a full stop. */
function endsLabels({ before, full, wrap, broken }: LineView): boolean {
  return opensWithLabel(before.words) && !full && (wrap !== null || !broken)
}
