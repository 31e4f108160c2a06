import { documentWord } from '../../lexicon/documentTitles.ts'

const ENDS_AS_TITLE = new RegExp(`(?:${documentWord('heading')}|[一二三四五六七八九十0-9]条)(?:[（(〔][^（）()]{1,16}[）)〕])?$`, 'u')
/** Longer than the last words of a title with their brackets, so that the rest of a long line is not examined. */
const LAST_WORDS = 40

/** Whether words end like a title: `…实施方案`, `…管理办法（试行）`, `…二十条`. */
export function endsAsTitle(words: string): boolean {
  return ENDS_AS_TITLE.test(words.slice(-LAST_WORDS))
}
