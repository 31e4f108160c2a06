import { isDate } from '../../text/lineKinds/date.ts'
import { isTitle, titleLength, titleOver } from '../titles.ts'
import type { BoundaryRule, BoundaryView } from './boundary.ts'

const ALONE = /^(?:.{0,40}的)?附(?:件|表|录)?\s*([0-9]{1,2}|[一二三四五六七八九十]{1,3})?\s*[：:.．、]?$/
const WITH_TITLE = /^附(?:件|表|录)\s*([0-9]{1,2}|[一二三四五六七八九十]{1,3})?[-—]?[0-9]*\s*[：:.．、]?\s*(?=[\u4e00-\u9fff《“])/

export const attachmentAlone: BoundaryRule = {
  name: 'heading of an attachment',
  does: '附件2 in a line of its own begins an attachment, with the title below it.',
  examples: ['附件', '附件2', '天津经开区加快新型基础设施建设总体方案的附件5'],
  boundary({ paragraphs, index, paragraph }) {
    const below = paragraphs[index + 1]?.words ?? ''
    if (!ALONE.test(paragraph.words) || (/^附件[：:]?$/.test(paragraph.words) && /^[1一][.．、]/.test(below))) return null
    const length = titleLength(paragraphs, index + 1)
    return { kind: 'attachment', title: titleOver(paragraphs, index + 1, length), start: paragraph.start, length: 1 + length }
  },
}

export const attachmentWithTitle: BoundaryRule = {
  name: 'heading of an attachment with its title',
  does: '附件1 and a title in one line begin an attachment, but not in the list of attachments above the signature.',
  examples: ['附件1 实施清单', '附件2：任务分工表'],
  boundary(view) {
    const { words, start, end } = view.paragraph
    const mark = WITH_TITLE.exec(words)?.[0]
    if (mark === undefined || /^附件[：:]/.test(words) || isListed(view)) return null
    const title = words.slice(mark.length)
    return isTitle(title) ? { kind: 'attachment', title: { start: start + mark.length, end, words: title }, start, length: 1 } : null
  },
}

/** Whether the line only lists an attachment: another attachment follows right below, or a date within a few lines. */
function isListed({ paragraphs, index }: BoundaryView): boolean {
  return (
    /^附(件|表|录)\s*[0-9一二三四五六七八九十]+/.test(paragraphs[index + 1]?.words ?? '') ||
    paragraphs.slice(index + 1, index + 6).some(({ words }) => isDate(words))
  )
}
