import { NAME_END } from '../../lexicon/names.ts'
import { ROLE_LABEL } from '../../lexicon/roles.ts'

const LABEL = new RegExp(`${ROLE_LABEL}[：:]$`, 'u')
const EACH = /^[^。]{0,12}各[^。]{1,120}[：:]$/
const NAMES_ADDRESSEES = new RegExp(`^[^。（(]{0,160}(?:${NAME_END}|单位|部门|机构|企业|处室|组)[：:]$`, 'u')

/** Whether the line names the addressees of a notice: `各县（市、区）人民政府，市直各委、办、局：`, `局机关各处室、直属单位：`, but not `责任单位：`. */
export function isSalutation(words: string): boolean {
  return !LABEL.test(words) && (EACH.test(words) || NAMES_ADDRESSEES.test(words))
}
