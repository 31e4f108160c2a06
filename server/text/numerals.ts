const DIGITS: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  兩: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
}
const TENS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 }
const MYRIADS: Readonly<Record<string, number>> = { 万: 1e4, 萬: 1e4, 亿: 1e8, 億: 1e8 }

/** Characters of Chinese numerals, for a character class. */
export const NUMERAL_CHARS = '〇零一二两兩三四五六七八九十百千万萬亿億半'

/** The value of a Chinese numeral: 二十一 → 21, 一百零五 → 105, 二〇二三 → 2023, 半 → 0.5, 三万亿 → 3e12. Null if the words are not a numeral. */
export function numberOf(words: string): number | null {
  if (words === '' || words.length > 24) return null
  if (words === '半') return 0.5
  const half = words.endsWith('半')
  const chars = [...(half ? words.slice(0, -1) : words)]
  const value = chars.every((char) => char in DIGITS) ? digitByDigit(chars) : byPlaces(chars)
  return value === null ? null : half ? value + 0.5 : value
}

/** 二〇二三: digits read one after another. */
function digitByDigit(chars: readonly string[]): number | null {
  if (chars.length === 0) return null
  return chars.reduce((sum, char) => sum * 10 + (DIGITS[char] ?? 0), 0)
}

/** 一百零五万: digits with place values. */
function byPlaces(chars: readonly string[]): number | null {
  let whole = 0
  let below = 0
  let digit: number | null = null
  for (const char of chars) {
    const figure = DIGITS[char]
    const ten = TENS[char]
    const myriad = MYRIADS[char]
    if (figure !== undefined) digit = figure
    else if (ten !== undefined) {
      below += (digit ?? 1) * ten
      digit = null
    } else if (myriad !== undefined) {
      const part = below + (digit ?? 0)
      whole = part === 0 ? whole * myriad : whole + part * myriad
      below = 0
      digit = null
    } else return null
  }
  return whole + below + (digit ?? 0)
}

const NAMES = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九']

/** The Chinese numeral for an integer from 1 to 999: 21 → 二十一, 105 → 一百零五. */
export function numeralOf(value: number): string {
  const hundreds = Math.floor(value / 100)
  const tens = Math.floor((value % 100) / 10)
  const ones = value % 10
  const head = hundreds > 0 ? `${NAMES[hundreds]}百` : ''
  if (tens === 0) return head + (hundreds > 0 && ones > 0 ? '零' : '') + (NAMES[ones] ?? '')
  return `${head}${tens === 1 && hundreds === 0 ? '' : NAMES[tens]}十${NAMES[ones] ?? ''}`
}
