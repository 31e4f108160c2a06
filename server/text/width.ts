export { closesBracket, opensBracket } from '../lexicon/punctuation.ts'

/** Whether it is a Han character, including the ideographic 〇 and 々. */
export function isHan(char: string): boolean {
  return /^[\u3005\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]/.test(char)
}

/** Width of a line in Chinese characters: Latin letters and digits are half as wide. */
export function widthOf(line: string): number {
  let width = 0
  for (let index = 0; index < line.length; index += 1) width += line.charCodeAt(index) < 0x100 ? 0.5 : 1
  return width
}
