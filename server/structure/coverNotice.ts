import type { Paragraph } from './paragraphs.ts'
import type { PartDraft } from './parts.ts'
import type { TaskUnit } from './taskUnit.ts'

/** `现印发给你们，并就有关事项通知如下：`, `现将《…分工方案》转发给你们，请…` */
const ISSUES = /(?:印发|转发|下发|发)给你们/u
/** A notice with more units than this has tasks of its own. */
const MOST_UNITS = 5

/**
 * The tasks of each part, without the instructions of a notice that only issues an attached document. `一、各单位要高度重视，抓好落实。二、每季度末报送进展。` says
 * how to implement that document.
 */
export function withoutWordsOfCover(
  drafts: readonly PartDraft[],
  tasks: readonly (readonly TaskUnit[])[],
): readonly (readonly TaskUnit[])[] {
  const last = drafts.findLastIndex(({ paragraphs }, at) => (tasks[at]?.length ?? 0) > 0 || paragraphs.some(isTaskTable))
  return tasks.map((own, index) => {
    const draft = drafts[index]
    return draft !== undefined && own.length > 0 && index < last && isCover(draft, own) ? [] : own
  })
}

const isTaskTable = ({ table }: Paragraph): boolean => table?.kind === 'tasks'

/** Whether a few consecutive units follow the issuing sentence, and none of them has units or departments of its own. */
function isCover({ paragraphs }: PartDraft, own: readonly TaskUnit[]): boolean {
  const issues = paragraphs.findIndex(({ mark, words }) => mark === null && ISSUES.test(words))
  const first = paragraphs.findIndex(({ mark }) => mark !== null)
  const alphabets = new Set(paragraphs.flatMap(({ mark }) => mark?.alphabet ?? []))
  return issues >= 0 && issues < first && own.length <= MOST_UNITS && alphabets.size === 1
}
