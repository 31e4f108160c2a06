import { WORD_BEFORE_NAME } from '../../lexicon/names.ts'

/**
 * The last line of a text: 国家数据局发布, 水利部 财政部印发; with the day: 柳州市人民政府办公室　2024年5月15日印发. Spaces before the day are not part of the names.
 */
const LAST_LINE = new RegExp(
  `(?<=\\n)[^\\S\\n]*(?<names>(?![本由]|${WORD_BEFORE_NAME})[\\p{Script=Han} 、]{3,60}?)[^\\S\\n]*(?<day>\\d{4}年\\d{1,2}月\\d{1,2}日)?(?:联合)?(?:发布|印发|颁布|公布)[^\\S\\n]*\\n*$`,
  'u',
)
const LONGEST = 120

/** Words of that line with their offset in the text. */
interface Printed {
  readonly words: string
  readonly start: number
}

/** Who published a document, and the day beside it, by its last line; null if that says something else. */
export function lastLineOf(text: string): { readonly names: Printed; readonly day: Printed | null } | null {
  const tail = text.slice(-LONGEST)
  const match = LAST_LINE.exec(tail)
  const { names, day } = match?.groups ?? {}
  if (!match || names === undefined) return null
  const printed = (words: string) => ({ words, start: text.length - tail.length + match.index + match[0].indexOf(words) })
  return { names: printed(names), day: day === undefined ? null : printed(day) }
}
