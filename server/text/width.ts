/**
 * Named fragments of regular expressions for punctuation that is printed in both widths.
 * The clean text keeps what was printed, so every pattern takes both: (责任单位:区财政局) and （责任单位：区财政局）.
 */
export const OPEN = '[（(〔\\[［【﹝]'
export const CLOSE = '[）)〕\\]］】﹞]'
export const ROUND_OPEN = '[（(]'
export const ROUND_CLOSE = '[）)]'
export const COMMA = '[，,]'
export const COLON = '[：:]'
export const SEMICOLON = '[；;]'
/** A full stop that ends a Chinese sentence; the ASCII one is a mark (1.) or a decimal point. */
export const STOP = '[。！？!?]'
export const LIST_COMMA = '[、，,]'
export const TITLE_OPEN = '[《〈<＜]'
export const TITLE_CLOSE = '[》〉>＞]'
export const DIGIT = '[0-9０-９]'
export const DASH = '[-－—–~～至]'
/** Blanks inside a line: the clean text has them between Latin words only. */
export const BLANK = '[ \\t\\u00a0\\u3000]'

const OPENING = '（(〔[［【﹝《〈<＜“‘「『{｛'
const CLOSING = '）)〕]］】﹞》〉>＞”’」』}｝'

/** True for （ 《 “ and their like, of either width. */
export function opensBracket(char: string): boolean {
  return char !== '' && OPENING.includes(char)
}

/** True for ） 》 ” and their like, of either width. */
export function closesBracket(char: string): boolean {
  return char !== '' && CLOSING.includes(char)
}

/** True for Han characters, the ideographic 〇 and 々 included. */
export function isHan(char: string): boolean {
  return /^[\u3005\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]/.test(char)
}

/** How much room a line takes, in Chinese characters: Latin letters and figures are half as wide. */
export function widthOf(line: string): number {
  let width = 0
  for (let index = 0; index < line.length; index += 1) width += line.charCodeAt(index) < 0x100 ? 0.5 : 1
  return width
}
