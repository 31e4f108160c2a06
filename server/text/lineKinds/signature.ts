import { SIGNING_END } from '../../lexicon/names.ts'

const SIGNATURE = new RegExp(`^[\\p{Script=Han}（）()、“”\\s]{1,60}${SIGNING_END}(?:[（(].{0,20}代章[）)])?$`, 'u')

/** Whether the line is only the name of a department, as above a date: `甘肃省人民政府办公厅`. */
export function isSignature(words: string): boolean {
  return words.length >= 3 && SIGNATURE.test(words)
}
