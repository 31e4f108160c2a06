import { folded } from '../../lexicon/folded.ts'

/**
 * Normalises a text without changing its length: full width to half width, upper to lower case, traditional to simplified characters, one
 * kind of brackets in document numbers.
 */
export function fold(text: string): string {
  return folded(text)
    .replace(/[！-～]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/[〔﹝【[(]/gu, '[')
    .replace(/[〕﹞】\])]/gu, ']')
    .replace(/[A-Z]/g, (letter) => letter.toLowerCase())
}
