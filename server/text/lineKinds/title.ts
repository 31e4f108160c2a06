import { documentWord } from '../../lexicon/documentTitles.ts'

const ENDS_AS_TITLE = new RegExp(`(?:${documentWord('heading')}|[一二三四五六七八九十0-9]+条)(?:[（(〔][^（）()]{1,16}[）)〕])?$`, 'u')

/** Whether words end like a title: `…实施方案`, `…管理办法（试行）`. */
export function endsAsTitle(words: string): boolean {
  return ENDS_AS_TITLE.test(words)
}
