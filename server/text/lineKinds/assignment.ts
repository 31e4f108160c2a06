import { endsAsName } from '../../lexicon/names.ts'
import { oneOf } from '../../lexicon/pattern.ts'
import { closersOf, openersOf } from '../../lexicon/punctuation.ts'
import { BARE_ROLE_LABEL, PERSON_LABEL, ROLE_LABEL, ROLE_SIGN, roleWords, TIME_LABEL, withoutRoleVerb } from '../../lexicon/roles.ts'

/** Words in closing brackets that show that they assign the task: （各区负责）, （配合单位：…）, （配合：…）. */
const ROLE = new RegExp(`${ROLE_SIGN}|${ROLE_LABEL}|${BARE_ROLE_LABEL}[：:]`, 'u')
/** Lines of their own that name departments, persons or a time: 牵头部门：, 市直责任单位（部门）:, 责任人：, 完成时限：. */
const LABELLED_LINE = new RegExp(
  `^[（(〔【]?(?:\\p{Script=Han}{0,4}?${ROLE_LABEL}(?:[（(]?[及和、]?[\\p{Script=Han}、]{0,10}[）)]?)?|${BARE_ROLE_LABEL}|${PERSON_LABEL}|${TIME_LABEL})[：:]`,
  'u',
)
/** A label with departments behind it, somewhere in the last words. */
const LABELLED_NAMES = new RegExp(`(?:${ROLE_LABEL})[：:][^。；]{2,}`, 'u')

/** 责任单位：, 完成时限：: a label opens the line. */
export function opensWithLabel(words: string): boolean {
  return LABELLED_LINE.test(words)
}

const LABEL_CUT = new RegExp(`${oneOf([...roleWords('label'), '完成', '办结'])}$`, 'u')

/** 完成 ⏎ 时限：, 责任 ⏎ 单位：: a label that the end of a line has cut in two. */
export function isCutLabel(before: string, words: string): boolean {
  return LABEL_CUT.test(before) && /^(时限|时间|期限|单位|部门|处室|机构)[：:]/.test(words)
}

/** A paragraph that only names departments or a time for the measure above it. */
export function isRoleLine(words: string): boolean {
  if (words.length > 400) return false
  if (LABELLED_LINE.test(words)) return true
  return /^[（(〔]/.test(words) && closingRole(words) === 0
}

/** True where the words close with departments responsible for them: `…（责任单位:区财政局、商务局）。` */
export function namesResponsible(words: string): boolean {
  return closingRole(words) !== null || LABELLED_NAMES.test(words.slice(-300))
}

/** Where the closing parenthesis that names responsible departments opens, or null. */
export function closingRole(words: string): number | null {
  const closing = /[）)〕\]］】][。．.；;，,]?$/.exec(words)
  if (!closing) return null
  const open = openingOf(words, closing.index)
  if (open === null || closing.index - open < 4) return null
  const inside = words.slice(open + 1, closing.index)
  if (inside.length > 600) return null
  return ROLE.test(inside) || (namesDepartments(inside) && !isGloss(words.slice(0, open), inside)) ? open : null
}

/** `推行住所（经营场所）`, `选择1个县（市、区）`: one name, or parts of a place, right behind a word that they explain. */
function isGloss(before: string, inside: string): boolean {
  if (before === '' || /[。；;！”》]$/.test(before)) return false
  const names = inside.split(/[、，,；;]/)
  return names.length === 1 || names.every((name) => name.length <= 1)
}

function namesDepartments(inside: string): boolean {
  if (/[。“”《]|以下简称|见附/.test(inside)) return false
  const names = inside.split(/[、，,；;]/)
  return names.filter((name) => isName(name)).length >= names.length * 0.6
}

/** 各县〔市、区〕, 各有关单位: classes of departments. */
const CLASS_OF_DEPARTMENTS = /(?:单位|部门|机构|各[市县区镇乡州][^、]{0,8})$/u

/** 市商务局, 财政局等, 市税务局按职责分工负责, 各县（市、区）. */
function isName(words: string): boolean {
  const bare = withoutRoleVerb(words.replace(/[（(〔][^）)〕]{0,20}[）)〕]$/, '')).replace(/等$/, '')
  return endsAsName(bare) || CLASS_OF_DEPARTMENTS.test(bare)
}

const REMARK = ['round', 'square', 'lenticular'] as const
const OPENERS = openersOf(REMARK)
const CLOSERS = closersOf(REMARK)

/** The bracket that the one at `close` closes, of either width and any shape; nested ones are stepped over. */
function openingOf(words: string, close: number): number | null {
  let depth = 0
  for (let index = close; index >= Math.max(0, close - 1200); index -= 1) {
    const char = words.charAt(index)
    if (CLOSERS.includes(char)) depth += 1
    else if (OPENERS.includes(char)) {
      depth -= 1
      if (depth === 0) return index
    }
  }
  return null
}
