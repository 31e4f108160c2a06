import { CITATION_WORDS } from '../lexicon/citationWords.ts'
import { DOCUMENT_KINDS } from '../lexicon/documentTitles.ts'
import { MASS_ORGANISATIONS } from '../lexicon/nameEndings.ts'
import { oneOf } from '../lexicon/pattern.ts'
import { PUBLICITY_WORDS } from '../lexicon/publicityWords.ts'
import { knownPrefixAtEnd, nationalIssuerAtEnd } from '../reference/documentNumbers.ts'
import { nationalNameAtEnd } from '../reference/nationalNames.ts'
import { yearInBrackets } from '../text/lineKinds/documentNumber.ts'
import type { Span } from '../text/span.ts'
import type { CleanText } from '../text/types.ts'
import { type OrderParts, orderNumber, standardNumber, yearNumber } from './numberForms.ts'

export interface NumberFound {
  readonly span: Span
  /** The normalised number, however it is printed: 津滨政发〔2020〕20号, 国务院令第755号, GB 50268-2008. */
  readonly number: string
}

/**
 * 〔2022〕12号, ﹝2023﹞4 号, [2023]46号: searched first, because years in brackets are rare; the characters before it are searched afterwards.
 */
const YEAR_AND_SERIAL = `${yearInBrackets('\\s*', 'year')}\\s*(?:第\\s*)?(?<serial>\\d{1,5})\\s*号`
/** 令第755号, 令722号, 令2021年第45号, 令（第50号）, 公告〔十三届〕第75号 */
const ORDER =
  '(?<kind>令|公告)\\s*(?:[（(](?=第)\\s*)?(?<between>[〔（(\\[][一-龥\\d]{2,6}[〕）)\\]]|(?:19|20)\\d{2}(?:\\s*年)?)?\\s*(?:第\\s*)?(?<orderSerial>\\d{1,5})\\s*号'
/** 国务院第722号令, 国务院722号令 */
const SERIAL_BEFORE_ORDER = '(?:第\\s*)?(?<serialFirst>\\d{1,5})\\s*号令'
/** 国办发2022年第30号, 国办发2022-30号: a year without brackets. */
const YEAR_FIRST =
  '(?<yearFirst>(?:19|20)\\d{2})\\s*年\\s*(?<lettersBehind>[\\u4e00-\\u9fff]{2,10}?)\\s*第?\\s*(?<serialBehind>\\d{1,5})\\s*号(?!令)'
/** 国办发2022年第30号, 国办发2022-30号: a year without brackets. */
const YEAR_PLAIN = '(?<=[发函字规办]\\s*)(?<yearPlain>(?:19|20)\\d{2})\\s*[年\\-—]?\\s*第?\\s*(?<serialPlain>\\d{1,5})\\s*号(?!令)'
/** 院台经字第1145001234号: characters and a long serial number that starts with the year. */
const STANDARD =
  '(?<standard>(?:GB|DB|JJG|JJF|HJ|JTG|CJJ|JGJ|NY|WS|YY|CJ|JB|HG|SH|TSG|AQ)[\\dA-Z]{0,4}(?:\\/?T)?\\s?[\\d.]{2,8}\\s?[-—–]\\s?(?:19|20)\\d{2})'

/** 院台经字第1145001234号: characters and a long serial number that starts with the year. */
const LONG_SERIAL = '(?<serialLetters>[\\u4e00-\\u9fff]{2,8}?)字第\\s*(?<serialLong>\\d{7,11})\\s*号'

const ANY_NUMBER = new RegExp([YEAR_AND_SERIAL, LONG_SERIAL, ORDER, SERIAL_BEFORE_ORDER, YEAR_FIRST, YEAR_PLAIN, STANDARD].join('|'), 'gu')
const LETTERS_BEFORE = /[\u4e00-\u9fffA-Za-z]{1,16}\s*$/u
/** Endings of issuers of orders: 国务院, 广州市人民政府, 财政部; 持722号令牌 has none. */
const ISSUER_END = /(?:国务院|主席|政府|部|局|署|厅|委员会|委|银行|国)\s*$/u
const ISSUER_BEFORE = /[\u4e00-\u9fff]{1,16}\s*$/u

/** Every document number in the words, normalised. Words of the sentence before the characters are cut off. */
export function documentNumbersIn(text: string): readonly NumberFound[] {
  const found: NumberFound[] = []
  for (const match of text.matchAll(ANY_NUMBER)) {
    const number = numberAt(text, match)
    if (number) found.push(number)
  }
  return found
}

function numberAt(text: string, match: RegExpExecArray): NumberFound | null {
  const { year, serial, kind, between, orderSerial, serialFirst, standard, serialLetters, serialLong } = match.groups ?? {}
  const span = { start: match.index, end: match.index + match[0].length }
  const before = text.slice(Math.max(0, match.index - 18), match.index)
  if (standard) return { span, number: standardNumber(standard) }
  if (serialLetters && serialLong) return numberOfLongSerial(span, serialLetters, serialLong)
  if (year && serial) return numberBehindLetters(before, span, year, serial)
  const issued = kind ? { kind: kind as OrderParts['kind'], between: between ?? '', serial: orderSerial ?? '' } : null
  if (issued && isNumberOfNotice(match[0], before)) return numberOfNotice(before, span, issued)
  if (issued) return orderOfSeveral(text, span, issued) ?? orderBehindIssuer(before, span, issued)
  if (serialFirst) return ISSUER_END.test(before) ? orderBehindIssuer(before, span, { kind: '令', between: '', serial: serialFirst }) : null
  return numberWithPlainYear(before, span, match.groups ?? {})
}

/** 柳发改公告〔2024〕2号: the letters of a department for its notices, and a year in brackets; never 财政部公告〔2024〕第2号. */
function isNumberOfNotice(words: string, before: string): boolean {
  return /^公告\s*[〔（([]\s*(?:19|20)\d{2}\s*[〕）)\]]\s*\d/u.test(words) && !ISSUER_END.test(before) && /\p{Script=Han}{2}$/u.test(before)
}

function numberOfNotice(before: string, { start, end }: Span, { kind, between, serial }: Omit<OrderParts, 'issuer'>): NumberFound | null {
  return numberBehindLetters(before + kind, { start: start + kind.length, end }, between.replace(/\D/gu, ''), serial)
}

function numberBehindLetters(before: string, span: Span, year: string, serial: string): NumberFound | null {
  const letters = LETTERS_BEFORE.exec(before)?.[0]
  if (!letters) return null
  const own = ownPrefix(letters.trimEnd())
  const start = span.start - letters.length + letters.trimEnd().length - own.length
  return { span: { start, end: span.end }, number: yearNumber(own, year, serial) }
}

/** 112年4月11日|院台科字第1121014543号: the 日 of a date is not part of the number. */
function numberOfLongSerial({ start, end }: Span, words: string, serial: string): NumberFound {
  const letters = ownPrefix(words.replace(/^.*[年月日](?=..)/u, ''))
  return { span: { start: start + words.length - letters.length, end }, number: `${letters}字第${serial}号` }
}

/** Prefixes of a government that need not be in the list: 平政办发, 吴府发. */
const GOVERNMENT_LETTERS = /[\u4e00-\u9fff]{1,3}[政府党委]办?[发函规]$/u

function lettersAtEnd(words: string): string | null {
  return knownPrefixAtEnd(words) ?? GOVERNMENT_LETTERS.exec(words)?.[0] ?? null
}

/** A number with a year without brackets needs a known prefix: 2022年印发第3号 is not a number. */
function numberWithPlainYear(before: string, span: Span, groups: Readonly<Record<string, string | undefined>>): NumberFound | null {
  const { yearFirst, lettersBehind, serialBehind, yearPlain, serialPlain } = groups
  if (yearFirst && lettersBehind && serialBehind)
    return lettersAtEnd(lettersBehind) === lettersBehind ? { span, number: yearNumber(lettersBehind, yearFirst, serialBehind) } : null
  const letters = lettersAtEnd(before.trimEnd())
  if (letters === null || !yearPlain || !serialPlain) return null
  const start = span.start - before.length + before.trimEnd().length - letters.length
  return { span: { start, end: span.end }, number: yearNumber(letters, yearPlain, serialPlain) }
}

/** No order has more words of issuers before it. */
const LONGEST_ISSUERS = 200

/** 国务院国资委、财政部令第3号, 财政部 税务总局公告2023年第12号: the order of several departments of the whole country, or null. */
function orderOfSeveral(text: string, span: Span, order: Omit<OrderParts, 'issuer'>): NumberFound | null {
  const from = Math.max(0, span.start - LONGEST_ISSUERS)
  const names: string[] = []
  let [rest, start] = [text.slice(from, span.start).trimEnd(), span.start]
  for (let name = nationalNameAtEnd(rest); name !== null && !names.includes(name); name = nationalNameAtEnd(rest)) {
    names.unshift(name)
    const printed = rest.slice(0, rest.length - name.length).replace(/中华人民共和国$/u, '')
    start = from + printed.length
    rest = printed.replace(/[、\s]+$/u, '')
  }
  return names.length < 2 ? null : { span: { start, end: span.end }, number: orderNumber({ ...order, issuer: names.join('、') }) }
}

function orderBehindIssuer(before: string, span: Span, order: Omit<OrderParts, 'issuer'>): NumberFound | null {
  const issuer = ISSUER_BEFORE.exec(before)?.[0].trimEnd() ?? ''
  const words = issuer
    .replace(RUNNING_BEFORE, '')
    .replace(/^日/u, '')
    .replace(/^.*(?=中华人民共和国.)/u, '')
  // The 和 in 国家发展和改革委员会 does not separate names either.
  const national = nationalIssuerAtEnd(issuer)
  const own = national !== null && national.length > words.length ? national : words
  if (own.length < 2 && own !== '国') return null
  const start = span.start - before.length + before.trimEnd().length - own.length
  return { span: { start, end: span.end }, number: orderNumber({ ...order, issuer: own }) }
}

/** Words of the sentence directly before a number: 严格执行国办函〔2020〕129号, 按照皖财购〔2020〕1668号, 经国函〔2018〕159号批准. */
const RUNNING_WORDS = [...CITATION_WORDS.map(([word]) => word), '同意', '及', '和', '与', '以', '见', '即', '文号', '为', '经', '由']
/** The 和 in 中华人民共和国 does not separate names. */
const RUNNING_BEFORE = new RegExp(
  `^.*${oneOf(RUNNING_WORDS.filter((word) => word.length > 1 || '及和与以见即为'.includes(word)))}(?<!共和(?=国))`,
  'u',
)
/** 依 and 经 may also start a prefix (依政发, 经信发): they belong to the sentence only if the rest is a complete prefix. */
const SHORT_WORD_FIRST = /^[依经]/u
/** No place or department starts with these: 按桂水发〔2020〕1号, 由柳政办〔2022〕8号批准. */
const NEVER_FIRST = /^[按据由](?=[\u4e00-\u9fff]{2})/u

/** 主动公开 明府办函〔2018〕84号: how far the document is public, printed before its number. */
const PUBLICITY = new RegExp(`^${oneOf(PUBLICITY_WORDS)}(?=\\s*[\\u4e00-\\u9fff]{2})\\s*`, 'u')

/** The title before a number without brackets: 关于印发市规划建设管理规定的通知 达市府发〔2000〕65号. */
const TITLE_BEFORE = new RegExp(`^.*的${oneOf(DOCUMENT_KINDS)}(?=[\\u4e00-\\u9fff]{2})`, 'u')

/** The cell before a number, in a table whose columns ran together: 县农业农村局|农办计财〔2021〕8号; never 市委办发〔2021〕8号, 市政办|发电〔2021〕8号. */
const NAME_BEFORE = new RegExp(
  `^.*[省市区县州](?:\\p{Script=Han}{1,10}?(?:局|厅|委|办|中心)|${oneOf(MASS_ORGANISATIONS)})(?=(?![发函字规])\\p{Script=Han}{2,6}$)`,
  'u',
)

function ownPrefix(prefix: string): string {
  const running = prefix.replace(PUBLICITY, '').replace(TITLE_BEFORE, '').replace(RUNNING_BEFORE, '')
  const rest = running.replace(NEVER_FIRST, '').replace(NAME_BEFORE, '')
  const shorter = SHORT_WORD_FIRST.test(rest) ? knownPrefixAtEnd(rest.slice(1)) : null
  if (shorter !== null && shorter === rest.slice(1)) return shorter
  if (rest.length > 0 && rest.length <= 8) return rest
  return knownPrefixAtEnd(prefix) ?? (rest || prefix)
}

/** （第722号）, (722号令), （令第722号，…）: in parentheses after a title, the number of an order may lack its issuer. */
const ORDER_IN_PARENTHESES =
  /[（(]\s*(?:令\s*第?|第)\s*(?<ordinal>\d{1,4})\s*号\s*令?\s*[，,；;）)]|[（(]\s*(?<serial>\d{1,4})\s*号\s*令\s*[，,；;）)]/u

/** The number of an order without issuer, in parentheses after a title: 令第722号; null if there is none. */
export function orderInParentheses(words: string): string | null {
  const { ordinal, serial = ordinal } = ORDER_IN_PARENTHESES.exec(words)?.groups ?? {}
  return serial === undefined ? null : orderNumber({ issuer: '', kind: '令', between: '', serial })
}

const FOUND = new WeakMap<object, readonly NumberFound[]>()

/** The document numbers of a whole text, cached. */
export function documentNumbersOf(text: CleanText): readonly NumberFound[] {
  const found = FOUND.get(text) ?? documentNumbersIn(text.folded)
  FOUND.set(text, found)
  return found
}
