import { GROUP_NOUNS } from '../../lexicon/nameEndings.ts'
import { SIGNING_END } from '../../lexicon/names.ts'
import { oneOf } from '../../lexicon/pattern.ts'
import { ROLE_LABEL } from '../../lexicon/roles.ts'
import { inBothScripts } from '../../lexicon/scripts.ts'

const ROLE_LINE = new RegExp(`${inBothScripts(ROLE_LABEL)}[：:]$`, 'u')
const TO_DEPARTMENTS = new RegExp(
  `^[^。（(]{0,160}(?:${inBothScripts(SIGNING_END)}|${inBothScripts(oneOf([...GROUP_NOUNS, '组']))})[：:]$`,
  'u',
)

/** Whom a notice tells: `各县（市、区）人民政府，市直各委、办、局：`, `局机关各处室、直属单位：`, but not `责任单位：`. */
export function isSalutation(words: string): boolean {
  if (ROLE_LINE.test(words)) return false
  return /^[^。]{0,12}各[^。]{1,120}[：:]$/.test(words) || TO_DEPARTMENTS.test(words)
}
