import { documentWord } from '../../lexicon/documentTitles.ts'
import { SIGNING_END } from '../../lexicon/names.ts'
import { isDate } from '../../text/lineKinds/date.ts'
import { documentNumberOf } from '../../text/lineKinds/documentNumber.ts'
import { isNote } from '../../text/lineKinds/note.ts'
import type { Paragraph } from '../paragraphs.ts'
import { titleLength, titleOver } from '../titles.ts'
import type { NoticeRule } from './boundary.ts'

export const numberedNotice: NoticeRule = {
  name: 'title with a number of its own',
  does: 'A title with another document number above or below it, and with running text or addressees below both, begins a further notice.',
  examples: ['宜府办发〔2023〕6号'],
  firstParagraph(paragraphs, index) {
    if (!followsAnotherNumber(paragraphs, index)) return null
    const above = [3, 2, 1].find((count) => index >= count && titleLength(paragraphs, index - count) === count)
    const below = above === undefined ? titleLength(paragraphs, index + 1) : 0
    if (above === undefined && below === 0) return null
    return opensText(paragraphs.slice(index + below + 1, index + below + 4)) ? index - (above ?? 0) : null
  },
}

/** The first number line always belongs to the first notice of the file. */
function followsAnotherNumber(paragraphs: readonly Paragraph[], index: number): boolean {
  const own = documentNumberOf(paragraphs[index]?.words ?? '')
  if (own === null) return false
  return paragraphs.slice(0, index).some(({ words }) => {
    const number = documentNumberOf(words)
    return number !== null && number !== own
  })
}

/** Whether addressees or running text follow, as after the head of a notice. A list of documents also contains numbers. */
function opensText(paragraphs: readonly Paragraph[]): boolean {
  return paragraphs.some(({ words }) => /[：:]$/.test(words) || (words.length > 30 && /[，。；]/.test(words)))
}

const NOTICE_TITLE = new RegExp(`^[\\p{Script=Han}（）()、]{4,50}${SIGNING_END}关于.{4,80}的${documentWord('cover')}$`, 'u')

export const unnumberedNotice: NoticeRule = {
  name: 'title below the signature of another',
  does: 'Below a date, a title that starts with its issuer and is followed by addressees begins a further notice without a number.',
  examples: ['西港市人民政府办公室关于开展安全生产检查的通知'],
  firstParagraph(paragraphs, index) {
    const above = paragraphs[index - 1]?.words ?? ''
    if (!isDate(above) && !isNote(above)) return null
    const length = titleLength(paragraphs, index)
    if (!NOTICE_TITLE.test(titleOver(paragraphs, index, length)?.words ?? '')) return null
    return /^[^。]{0,160}[：:]$/.test(paragraphs[index + length]?.words ?? '') ? index : null
  },
}
