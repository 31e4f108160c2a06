import { xmlText } from '../exports/cellText.ts'

const SIGNS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\r': '&#13;',
  '\t': '&#9;',
}

/** Escapes text for an attribute or element. */
export const xmlWords = (words: string): string => xmlText(words).replace(/[&<>"\n\r\t]/g, (sign) => SIGNS[sign] ?? sign)
