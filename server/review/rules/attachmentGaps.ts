import type { Outline } from '../../structure/outline.ts'
import { isDate } from '../../text/lineKinds/date.ts'
import { type Line, linesOf } from '../../text/lines.ts'
import type { Span } from '../../text/span.ts'

/**
 * The attachments before which a number is missing (附件：1.任务清单, 3.联系人名单): those of the list, or without a list the headings (附件1, 附件3). An
 * attachment that is listed may be published apart, so its heading may be missing.
 */
export function attachmentGaps({ text }: Outline): readonly Span[] {
  const lines = linesOf(text.folded)
  const list = listOf(lines)
  const entries = list.length > 0 ? list : lines.filter(({ words }) => HEADING.test(words))
  const numbers = entries.map(({ words }) => Number(/\d{1,2}/u.exec(words)?.[0] ?? Number.NaN))
  return entries.filter((_, at) => at > 0 && (numbers[at] ?? 0) > (numbers[at - 1] ?? 0) + 1).map(({ start, end }) => ({ start, end }))
}

/** 附件1, 附件1：任务清单 */
const HEADING = /^附件\s*\d{1,2}(?!\d)[^，。；、]{0,40}$/u
const LIST_HEAD = /^附件[：:]/u
/** 附件：1.任务清单, 2.联系人名单 */
const ENTRY = /^(?:附件[：:])?\s*\d{1,2}[.．、]/u

/** The numbered entries of the list of attachments; a title may continue on a second line. */
function listOf(lines: readonly Line[]): readonly Line[] {
  const from = lines.findIndex(({ words }) => LIST_HEAD.test(words))
  if (from < 0) return []
  const entries: Line[] = []
  let others = 0
  for (const line of lines.slice(from)) {
    others = ENTRY.test(line.words) ? 0 : others + 1
    if (others > 1 || isDate(line.words)) break
    if (others === 0) entries.push(line)
  }
  return entries
}
