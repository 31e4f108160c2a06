import { TRADITIONAL_TO_SIMPLIFIED } from './scripts.ts'

/**
 * The simplified character for each traditional one, and the ordinary digit or letter for each full-width one, by code unit; 0 if there is
 * none. Only single code units, so that offsets stay valid.
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

/** Converts words to the script used in `printed`: 国发〔2015〕17号 becomes 國發〔2015〕17號 if the text prints it so. */
export function inScriptOf(words: string, printed: string): string {
  const own = new Map<string, string>()
  const plain = folded(printed)
  for (let index = 0; index < printed.length; index += 1)
    if (/\p{Script=Han}/u.test(plain.charAt(index))) own.set(plain.charAt(index), printed.charAt(index))
  return [...words].map((char) => own.get(char) ?? char).join('')
}

/**
 * Converts traditional characters to simplified and full-width digits and letters to ordinary ones, keeping the length, so that one set of
 * patterns matches all texts. A text without any is returned unchanged.
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
