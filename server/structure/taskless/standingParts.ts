import { oneOf } from '../../lexicon/pattern.ts'
import { STANDING_ENDINGS, STANDING_PARTS } from '../../lexicon/tasklessHeadings.ts'
import type { PartDraft } from '../parts.ts'

/** 领导小组, 会议制度, 考核办法, 流程, 名单, 申请表 */
const STANDING_PART = new RegExp(`${oneOf(STANDING_PARTS)}|${oneOf(STANDING_ENDINGS)}$`, 'u')

/** Whether the numbered units of an attachment are permanent rules rather than tasks. The document itself always counts. */
export function isStandingPart(part: PartDraft): boolean {
  return part.kind === 'attachment' && STANDING_PART.test(part.title?.words ?? '')
}
