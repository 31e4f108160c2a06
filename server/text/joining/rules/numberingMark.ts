import { isAttachmentHead } from '../../lineKinds/attachmentHead.ts'
import { endsSentence } from '../../lineKinds/sentence.ts'
import type { LineRule, LineView } from '../lineRule.ts'
import type { Opener } from '../openers.ts'

export const numberingMark: LineRule = {
  name: 'numbering mark',
  does: 'A line that starts with a mark starts a paragraph, unless the sentence above was broken right before a number.',
  examples: [
    { lines: ['一、提升审批服务效能', '（一）进一步优化审批流程。'], wrap: 40, says: 'opens' },
    { lines: ['1.落实税费优惠政策。', '2.降低企业用地成本。'], says: 'opens' },
  ],
  answer: (view) => (view.opener && !isSwallowed(view.opener, view) ? 'opens' : null),
}

/** A line break can make words look like a mark: `依据《…》第三` / `条` or `分 1、` / `2、3 号线`. */
function isSwallowed(opener: Opener, { line, before, state, full }: LineView): boolean {
  if (opener.kind === 'head') return full && !endsSentence(before.words) && !isAttachmentHead(line.words)
  const last = state.numbers.get(opener.kind) ?? 0
  if (opener.doubtful && (opener.number !== last + 1 || !/[。；）)]$/.test(before.words))) return true
  if (opener.number === last + 1 || opener.number === 1) return full && /[、，,“《（(第和及与]$/.test(before.words)
  return (full || state.open > 0) && !endsSentence(before.words)
}
