import { TRADITIONAL_TO_SIMPLIFIED } from '../lexicon/scripts.ts'

/**
 * The simplified character of each traditional one, the ordinary one of each figure and letter of full width, by code unit; 0 where there
 * is none. Only single code units: offsets must hold.
 */
const SIMPLIFIED = new Uint16Array(0x1_0000)
for (const [from, to] of TRADITIONAL_TO_SIMPLIFIED) SIMPLIFIED[from.charCodeAt(0)] = to.charCodeAt(0)
// `２０２４年６月底前`, `５Ｇ`, `１２％`
for (const [first, last] of [
  [0xff10, 0xff19],
  [0xff21, 0xff3a],
  [0xff41, 0xff5a],
  [0xff05, 0xff05],
] as const)
  for (let code = first; code <= last; code += 1) SIMPLIFIED[code] = code - 0xfee0

/** Words in the script in which `printed` has their characters: 国发〔2015〕17号 is 國發〔2015〕17號 where the text prints it so. */
export function inScriptOf(words: string, printed: string): string {
  const own = new Map<string, string>()
  const plain = folded(printed)
  for (let index = 0; index < printed.length; index += 1)
    if (/\p{Script=Han}/u.test(plain.charAt(index))) own.set(plain.charAt(index), printed.charAt(index))
  return [...words].map((char) => own.get(char) ?? char).join('')
}

/**
 * The text with traditional characters as simplified ones and figures and letters of full width as ordinary ones, of the same length, so
 * that one set of patterns reads all. A text that has none is returned as it is.
 */
export function folded(text: string): string {
  const pieces: string[] = []
  let from = 0
  for (let index = 0; index < text.length; index += 1) {
    const simple = SIMPLIFIED[text.charCodeAt(index)]
    if (simple === 0 || simple === undefined) continue
    pieces.push(text.slice(from, index), String.fromCharCode(simple))
    from = index + 1
  }
  if (pieces.length === 0) return text
  pieces.push(text.slice(from))
  return pieces.join('')
}
