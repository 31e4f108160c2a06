const SIGNS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\r': '&#13;',
  '\t': '&#9;',
}

/** Words for an attribute or an element. XML has no place for control characters, halves of characters and two that are none. */
export const xmlWords = (words: string): string =>
  words.replace(/[^\P{Cc}\t\n\r]|\p{Cs}|[\uFFFE\uFFFF]/gu, '').replace(/[&<>"\n\r\t]/g, (sign) => SIGNS[sign] ?? sign)
