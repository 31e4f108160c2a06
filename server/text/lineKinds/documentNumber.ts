import { CLOSE, OPEN } from '../../lexicon/punctuation.ts'

/**
 * Pattern fragment for the bracketed year of a printed document number; `blank` is what may separate its parts, `group` the name of the
 * capture group for the year.
 */
export const yearInBrackets = (blank = '', group?: string): string =>
  `${OPEN}${blank}(${group === undefined ? '?:' : `?<${group}>`}(?:19|20)\\d{2})${blank}${CLOSE}`

/** Pattern fragment for a printed document number: 鲁政发〔2014〕20号; with `blank` also 鲁政发 〔 2014 〕 第20 号. */
export const printedNumber = (blank = ''): string => `[\\p{Script=Han}]{2,12}${blank}${yearInBrackets(blank)}${blank}第?\\d{1,5}${blank}号`

const NUMBER_LINE = new RegExp(
  `^(?<prefix>[\\u4e00-\\u9fff（）()]{2,16})\\s*${yearInBrackets('\\s*', 'year')}\\s*第?\\s*(?<serial>[0-9]{1,5})\\s*号$`,
  'u',
)

/** The document number that fills a line, in one form for comparison: `甘政办发〔2023〕38 号` → `甘政办发 2023 38`; otherwise null. */
export function documentNumberOf(words: string): string | null {
  const groups = NUMBER_LINE.exec(words)?.groups
  return groups === undefined ? null : `${groups.prefix} ${groups.year} ${groups.serial}`
}
