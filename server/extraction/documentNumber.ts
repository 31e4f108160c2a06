import { CITATION_WORDS } from '../lexicon/citationWords.ts'
import { oneOf } from '../lexicon/pattern.ts'
import { knownPrefixAtEnd } from '../reference/documentNumbers.ts'
import type { Span } from '../text/span.ts'
import type { CleanText } from '../text/types.ts'

export interface NumberFound {
  readonly span: Span
  /** Normal form: 津滨政发〔2020〕20号, 国务院令第755号, GB 50268-2008. */
  readonly number: string
}

const OPEN = '[〔［\\[（(【﹝]'
const CLOSE = '[〕］\\]）)】﹞]'

/** 〔2022〕12号, ﹝2023﹞4 号, [2023]46号: found first, since years in brackets are rare; the letters are looked for before it. */
const YEAR_AND_SERIAL = `${OPEN}\\s*(?<year>(?:19|20)\\d{2})\\s*${CLOSE}\\s*(?:第\\s*)?(?<serial>\\d{1,5})\\s*号`
/** 令第755号, 令722号, 令2021年第45号, 公告〔十三届〕第75号 */
const ORDER =
  '(?<order>(?:令|公告)\\s*(?:(?:[〔（(\\[][一-龥\\d]{2,6}[〕）)\\]]|(?:19|20)\\d{2}(?:\\s*年)?)\\s*)?(?:第\\s*)?\\d{1,5}\\s*号)'
/** GB 50268-2008, GB/T 33250-2016, JJG162-2019, DB34/T679-2019 */
const STANDARD =
  '(?<standard>(?:GB|DB|JJG|JJF|HJ|JTG|CJJ|JGJ|NY|WS|YY|CJ|JB|HG|SH|TSG|AQ)[\\dA-Z]{0,4}(?:\\/?T)?\\s?[\\d.]{2,8}\\s?[-—–]\\s?(?:19|20)\\d{2})'

const ANY_NUMBER = new RegExp(`${YEAR_AND_SERIAL}|${ORDER}|${STANDARD}`, 'gu')
const LETTERS_BEFORE = /[\u4e00-\u9fffA-Za-z]{1,16}\s*$/u
const ORGAN_BEFORE = /[\u4e00-\u9fff]{2,16}$/u

/** Every document number in the words, with its normal form. A word of the running text before the letters is cut off. */
export function documentNumbersIn(text: string): readonly NumberFound[] {
  const found: NumberFound[] = []
  for (const match of text.matchAll(ANY_NUMBER)) {
    const number = numberAt(text, match)
    if (number) found.push(number)
  }
  return found
}

function numberAt(text: string, match: RegExpExecArray): NumberFound | null {
  const { year, serial, standard } = match.groups ?? {}
  const end = match.index + match[0].length
  if (standard) return { span: { start: match.index, end }, number: standard.replace(/\s+/gu, ' ') }
  const before = text.slice(Math.max(0, match.index - 18), match.index)
  if (year && serial) {
    const letters = LETTERS_BEFORE.exec(before)?.[0]
    if (!letters) return null
    const own = ownPrefix(letters.trimEnd())
    const start = match.index - letters.length + letters.trimEnd().length - own.length
    return { span: { start, end }, number: `${own}〔${year}〕${Number(serial)}号` }
  }
  const organ = ORGAN_BEFORE.exec(before)?.[0]
  if (!organ) return null
  const printed = organ
    .replace(RUNNING_BEFORE, '')
    .replace(/^日/u, '')
    .replace(/^.*(?=中华人民共和国.)/u, '')
  // 中华人民共和国国务院令第706号 is 国务院令第706号
  const own = printed.replace(/^中华人民共和国(?=.)/u, '')
  if (own.length < 2) return null
  return { span: { start: match.index - printed.length, end }, number: `${own}${match[0]}`.replace(/\s+/gu, '') }
}

/** Words of the running text that stand glued before a number: 严格执行国办函〔2020〕129号, 按照皖财购〔2020〕1668号, 经国函〔2018〕159号批准. */
const RUNNING_WORDS = [...CITATION_WORDS.map(([word]) => word), '同意', '及', '和', '与', '以', '见', '即', '文号', '为', '经', '由']
/** The 和 of 中华人民共和国 joins nothing. */
const RUNNING_BEFORE = new RegExp(
  `^.*${oneOf(RUNNING_WORDS.filter((word) => word.length > 1 || '及和与以见即为'.includes(word)))}(?<!共和(?=国))`,
  'u',
)
/** 依 and 经 may as well begin a prefix (依政发, 经信发): they are words of the text only where the rest is a prefix by itself. */
const SHORT_WORD_FIRST = /^[依经]/u
/** No place and no department begins with these: 按桂水发〔2020〕1号, 由柳政办〔2022〕8号批准. */
const NEVER_FIRST = /^[按据由](?=[\u4e00-\u9fff]{2})/u

function ownPrefix(prefix: string): string {
  const rest = prefix.replace(RUNNING_BEFORE, '').replace(NEVER_FIRST, '')
  const shorter = SHORT_WORD_FIRST.test(rest) ? knownPrefixAtEnd(rest.slice(1)) : null
  if (shorter !== null && shorter === rest.slice(1)) return shorter
  if (rest.length > 0 && rest.length <= 8) return rest
  return knownPrefixAtEnd(prefix) ?? (rest || prefix)
}

const FOUND = new WeakMap<object, readonly NumberFound[]>()

/** The document numbers of a whole text, looked for once. */
export function documentNumbersOf(text: CleanText): readonly NumberFound[] {
  const found = FOUND.get(text) ?? documentNumbersIn(text.folded)
  FOUND.set(text, found)
  return found
}
