import { documentWord } from '../../lexicon/documentTitles.ts'

const ENDS_AS_TITLE = new RegExp(`(?:${documentWord('heading')}|[一二三四五六七八九十0-9]条)(?:[（(〔][^（）()]{1,16}[）)〕])?$`, 'u')
/** More than a title's last words with its brackets: all the words of a long line need not be looked at. */
const LAST_WORDS = 40

/** Whether words end like a title: `…实施方案`, `…管理办法（试行）`, `…二十条`. */
export function endsAsTitle(words: string): boolean {
  return ENDS_AS_TITLE.test(words.slice(-LAST_WORDS))
}
