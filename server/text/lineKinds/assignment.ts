import { endsAsName, isClassOfDepartments } from '../../lexicon/names.ts'
import { oneOf } from '../../lexicon/pattern.ts'
import { closersOf, openersOf } from '../../lexicon/punctuation.ts'
import {
  BARE_ROLE_LABEL,
  endsWithRole,
  givesNoRole,
  LABEL_WITHOUT_COLON,
  PERSON_LABEL,
  ROLE_LABEL,
  ROLE_SIGN,
  roleWords,
  TIME_LABEL,
  withoutRoleVerb,
} from '../../lexicon/roles.ts'
import { LABEL_NOUNS } from '../../lexicon/roleWords.ts'

/** Words in final brackets that show an assignment of the task: （各区负责）, （配合单位：…）, （配合：…）. */
const ROLE = new RegExp(`${ROLE_SIGN}|${ROLE_LABEL}|${BARE_ROLE_LABEL}[：:]`, 'u')
/** Separate lines that name departments, persons or a deadline: 牵头部门：, 市直责任单位（部门）:, 责任人：, 完成时限：. */
const LABELLED_LINE = new RegExp(
  `^[（(〔【]?(?:\\p{Script=Han}{0,4}?${ROLE_LABEL}(?:[（(]?[及和、]?[\\p{Script=Han}、]{0,10}[）)]?)?|${BARE_ROLE_LABEL}|${PERSON_LABEL}|${TIME_LABEL})[^\\S\\n]{0,3}[：:｜丨│]`,
  'u',
)
/** `责任单位是市水利局、市财政局`, `牵头单位为市水利局。`: a line that only states who they are. */
const STATED_LINE = new RegExp(`^${ROLE_LABEL}${LABEL_WITHOUT_COLON}(?<names>[^。；：:\\n]{2,200})[。；]?$`, 'u')
/** A label followed by departments, among the last words. */
const LABELLED_NAMES = new RegExp(`(?:${ROLE_LABEL})[：:][^。；]{2,}`, 'u')

/** 责任单位：, 完成时限：, 责任单位是市水利局: the line starts with a label. */
export function opensWithLabel(words: string): boolean {
  return LABELLED_LINE.test(words) || isStated(words)
}

/** `整改目标：建成污水处理厂。`, `验收单位：市生态环境局`: the line starts with a label that gives nobody a role; never `其中：`. */
export function opensWithOtherLabel(words: string): boolean {
  const label = /^\p{Script=Han}{4,8}(?=[：:])/u.exec(words)?.[0]
  return label !== undefined && givesNoRole(label)
}

/** `责任单位：` alone or at the end of a line: the names of the next line belong to it, and sign nothing. */
export function isLabelAlone(words: string): boolean {
  return (words.length <= 16 && /[：:]$/.test(words) && opensWithLabel(words)) || LABEL_LAST.test(words)
}

/** …联网率达到100%。——责任单位： */
const LABEL_LAST = new RegExp(`[。；;，,）)—–-]${ROLE_LABEL}(?:[（(][及和、]?[\\p{Script=Han}、]{0,10}[）)])?[：:]$`, 'u')

const LABEL_CUT = new RegExp(`${oneOf([...roleWords('label'), '完成', '办结'])}$`, 'u')
const REST_OF_LABEL = new RegExp(`^${oneOf(['时限', '时间', '期限', ...LABEL_NOUNS])}[：:]`, 'u')

/**
 * 完成
 * 时限：, 责任
 * 单位：: a label split by a line break.
 */
export function isCutLabel(before: string, words: string): boolean {
  return LABEL_CUT.test(before) && REST_OF_LABEL.test(words)
}

/** Whether a paragraph only names departments or a deadline for the measure above it. */
export function isRoleLine(words: string): boolean {
  if (words.length > LONGEST) return false
  if (opensWithLabel(words)) return true
  return isAssignment(words) || (/^[（(〔]/.test(words) && closingRole(words) === 0)
}

function isStated(words: string): boolean {
  const names = STATED_LINE.exec(words)?.groups?.names?.split(/[、，,]/u) ?? []
  return names.length > 0 && names.every(isName)
}

const LONGEST = 400

/** Whether the words are only departments with their role verbs: `人力资源社会保障部牵头，教育部等按职责分工负责`, `由市商务局、市财政局负责。`. */
export function isAssignment(words: string): boolean {
  const clause = words.replace(/^[由请]|[。；;]$/gu, '')
  if (clause.length > LONGEST || clause.length < 4 || NO_LIST.test(clause) || !endsWithRole(clause)) return false
  const names = clause.replace(REMARKS, '').split(/[、，,；;]/)
  return names.filter(isName).length >= names.length * 0.6 && isName(names[0] ?? '')
}

/** Punctuation of a sentence or label, and words that never occur in a list of names. */
const NO_LIST = /[。：:“”《》\n的由对将把被为与]|^各地|负责人/u
const REMARKS = /[（(〔][^（()）〔〕]{0,20}[）)〕]/gu

/** Whether the last of several sentences is an assignment: `…。由市商务局、市财政局按职责分工负责。`. */
export function closesWithAssignment(words: string): boolean {
  const last = /(?<=[。；])[^。；]+[。；]?$/u.exec(words)?.[0]
  return last !== undefined && isAssignment(last)
}

/** Whether a paragraph says who is responsible: on a line of its own, in brackets at its end, or in its last sentence. */
export function assignsDepartments(words: string): boolean {
  return isRoleLine(words) || namesResponsible(words) || closesWithAssignment(words)
}

/** Whether the words end with their responsible departments: `…（责任单位:区财政局、商务局）。` */
export function namesResponsible(words: string): boolean {
  return closingRole(words) !== null || LABELLED_NAMES.test(words.slice(-300))
}

/** Start of the final parenthesis that names responsible departments, or null. */
export function closingRole(words: string): number | null {
  const closing = /[）)〕\]］】][。．.；;，,]?$/.exec(words)
  if (!closing) return null
  const open = openingOf(words, closing.index)
  if (open === null || closing.index - open < 4) return null
  const inside = words.slice(open + 1, closing.index)
  if (inside.length > 600) return null
  return ROLE.test(inside) || (namesDepartments(inside) && !isGloss(words.slice(0, open), inside)) ? open : null
}

/** Whether the brackets explain the word before: `推行住所（经营场所）`, `选择1个县（市、区）`. */
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

/** 市商务局, 财政局等, 市税务局按职责分工负责, 各县（市、区）. */
function isName(words: string): boolean {
  const bare = withoutRoleVerb(words.replace(/[（(〔][^）)〕]{0,20}[）)〕]$/, '')).replace(/等$/, '')
  return endsAsName(bare) || isClassOfDepartments(bare)
}

const REMARK = ['round', 'square', 'lenticular'] as const
const OPENERS = openersOf(REMARK)
const CLOSERS = closersOf(REMARK)

/** Position of the bracket that matches the one at `close`, of any width and shape, skipping nested ones. */
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
