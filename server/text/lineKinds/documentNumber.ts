import { CLOSE, OPEN } from '../../lexicon/punctuation.ts'

/**
 * The year in its brackets of a printed document number, as a fragment of a pattern; `blank` is what may stand between its parts, `group`
 * the name under which the pattern gives the year.
 */
export const yearInBrackets = (blank = '', group?: string): string =>
  `${OPEN}${blank}(${group === undefined ? '?:' : `?<${group}>`}(?:19|20)\\d{2})${blank}${CLOSE}`

/** A document number as it is printed, as a fragment of a pattern: 鲁政发〔2014〕20号; with `blank`, 鲁政发 〔 2014 〕 第20 号 as well. */
export const printedNumber = (blank = ''): string => `[\\p{Script=Han}]{2,12}${blank}${yearInBrackets(blank)}${blank}第?\\d{1,5}${blank}号`

const NUMBER_LINE = new RegExp(
  `^(?<prefix>[\\u4e00-\\u9fff（）()]{2,16})\\s*${yearInBrackets('\\s*', 'year')}\\s*第?\\s*(?<serial>[0-9]{1,5})\\s*号$`,
  'u',
)

/** The document number that fills a line, in one form for comparing: `甘政办发〔2023〕38 号` → `甘政办发 2023 38`; else null. */
export function documentNumberOf(words: string): string | null {
  const groups = NUMBER_LINE.exec(words)?.groups
  return groups === undefined ? null : `${groups.prefix} ${groups.year} ${groups.serial}`
}
