export { closesBracket, opensBracket } from '../lexicon/punctuation.ts'

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
