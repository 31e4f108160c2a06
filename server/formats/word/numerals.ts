const DIGITS = '〇一二三四五六七八九'
const FORMAL = '零壹贰叁肆伍陆柒捌玖'
const STEMS = '甲乙丙丁戊己庚辛壬癸'

/** Larger numbers would fill a page in letters and Roman numerals. */
const GREATEST = 3999

/** Formats a number as Word does; as digits if the format is unknown. */
export function numeralOf(number: number, format: string): string {
  if (number > GREATEST) return String(number)
  switch (format) {
    case 'chineseCounting':
    case 'chineseCountingThousand':
    case 'japaneseCounting':
    case 'taiwaneseCountingThousand':
    case 'taiwaneseCounting':
      return counted(number)
    case 'ideographDigital':
    case 'japaneseDigitalTenThousand':
    case 'taiwaneseDigital':
      return [...String(number)].map((digit) => DIGITS[Number(digit)] ?? '').join('')
    case 'chineseLegalSimplified':
    case 'ideographLegalTraditional':
      return [...counted(number)].map((digit) => FORMAL[DIGITS.indexOf(digit)] ?? (digit === '十' ? '拾' : '佰')).join('')
    case 'ideographTraditional':
      return STEMS[number - 1] ?? String(number)
    case 'decimalFullWidth':
    case 'decimalFullWidth2':
      return [...String(number)].map((digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)).join('')
    case 'decimalEnclosedCircle':
    case 'decimalEnclosedCircleChinese':
      return number >= 1 && number <= 20 ? String.fromCharCode(0x245f + number) : String(number)
    case 'decimalZero':
      return String(number).padStart(2, '0')
    case 'lowerLetter':
      return letters(number)
    case 'upperLetter':
      return letters(number).toUpperCase()
    case 'lowerRoman':
      return roman(number)
    case 'upperRoman':
      return roman(number).toUpperCase()
    default:
      return String(number)
  }
}

/** 一, 十, 十一, 二十, 一百零五 */
function counted(number: number): string {
  const hundreds = Math.floor(number / 100)
  const tens = Math.floor((number % 100) / 10)
  const ones = number % 10
  const digit = (value: number) => DIGITS[value] ?? ''
  const upper = hundreds > 0 ? `${digit(hundreds)}百` : ''
  if (tens === 0) return ones === 0 ? upper || '零' : upper + (hundreds > 0 ? '零' : '') + digit(ones)
  return `${upper}${tens > 1 || hundreds > 0 ? digit(tens) : ''}十${ones === 0 ? '' : digit(ones)}`
}

/** a … z, aa, bb … */
function letters(number: number): string {
  return String.fromCharCode(97 + ((number - 1) % 26)).repeat(Math.ceil(number / 26))
}

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
]

function roman(number: number): string {
  let rest = number
  let words = ''
  for (const [value, letter] of ROMAN)
    while (rest >= value) {
      words += letter
      rest -= value
    }
  return words
}
