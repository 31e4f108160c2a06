import { knownPrefixAtEnd } from '../reference/documentNumbers.ts'
import type { Span } from '../text/span.ts'

export interface NumberFound {
  readonly span: Span
  /** Normal form: 津滨政发〔2020〕20号, 国务院令第755号, GB 50268-2008. */
  readonly number: string
}

const OPEN = '[〔［\\[（(【﹝]'
const CLOSE = '[〕］\\]）)】﹞]'

/** 津政发〔2022〕12号, 工信部企业函﹝2023﹞4 号, 绵府办函[2023]46号 */
const ISSUED = `(?<prefix>[\\u4e00-\\u9fffA-Za-z]{1,16})\\s*${OPEN}\\s*(?<year>(?:19|20)\\d{2})\\s*${CLOSE}\\s*第?\\s*(?<serial>\\d{1,5})\\s*号`
/** 国务院令第755号, 国务院令722号, 昆明市人民政府令166号, 国家发展改革委令2021年第45号 */
const ORDER =
  '(?<organ>[\\u4e00-\\u9fff]{2,16}(?:令|公告))\\s*(?<of>(?:[〔（(\\[][一-龥\\d]{2,6}[〕）)\\]]|(?:19|20)\\d{2}\\s*年?)\\s*)?第?\\s*(?<order>\\d{1,5})\\s*号'
/** GB 50268-2008, GB/T 33250-2016, JJG162-2019, DB34/T679-2019 */
const STANDARD =
  '(?<standard>(?:GB|DB|JJG|JJF|HJ|JTG|CJJ|JGJ|NY|WS|YY|CJ|JB|HG|SH|TSG|AQ)[\\dA-Z]{0,4}(?:\\/?T)?\\s?[\\d.]{2,8}\\s?[-—–]\\s?(?:19|20)\\d{2})'

const ANY_NUMBER = new RegExp(`${ISSUED}|${ORDER}|${STANDARD}`, 'gu')

/** Every document number in the words, with its normal form. A word of the running text before the prefix is cut off. */
export function documentNumbersIn(text: string): readonly NumberFound[] {
  const found: NumberFound[] = []
  for (const match of text.matchAll(ANY_NUMBER)) found.push(numberOf(match))
  return found
}

function numberOf(match: RegExpExecArray): NumberFound {
  const { prefix, year, serial, organ, standard } = match.groups ?? {}
  const end = match.index + match[0].length
  if (prefix && year && serial) {
    const own = ownPrefix(prefix)
    return { span: { start: match.index + prefix.length - own.length, end }, number: `${own}〔${year}〕${Number(serial)}号` }
  }
  const words = organ ? ownOrgan(organ) : ''
  const skipped = organ ? organ.length - words.length : 0
  const number = standard ? standard.replace(/\s+/gu, ' ') : match[0].slice(skipped).replace(/\s+/gu, '')
  return { span: { start: match.index + skipped, end }, number }
}

/** Words of the running text that stand glued before a number: 严格执行国办函〔2020〕129号, 按照皖财购〔2020〕1668号. */
const RUNNING_WORDS = /^.*(?:根据|依据|依照|按照|遵照|参照|对照|执行|落实|贯彻|实施|印发|转发|废止|及|和|与|以|见|即|文号|为)/u

function ownPrefix(prefix: string): string {
  const rest = prefix.replace(RUNNING_WORDS, '')
  if (rest.length > 0 && rest.length <= 8) return rest
  return knownPrefixAtEnd(prefix) ?? (rest || prefix)
}

function ownOrgan(organ: string): string {
  return organ.replace(/^.*(?:根据|依据|依照|按照|遵照|参照|对照|执行|落实|贯彻)/u, '') || organ
}
