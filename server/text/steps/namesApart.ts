import { endsAsName, endsSurelyAsName, isClassOfDepartments } from '../../lexicon/names.ts'
import { BARE_ROLE_LABEL, LABEL_GLOSS, ROLE_LABEL, roleOfLabel, withoutRoleVerb } from '../../lexicon/roles.ts'
import type { CleaningStep, Edit } from '../draft.ts'

/** 省市场监管局（省知识产权局）, 各县（区）人民政府 */
const BRACKETS_IN_NAME = '[（(][^\\n（()）【】〔〕[\\]、，,；;。：:]{1,12}[）)]'
/** A label at the start of a line, a sentence or a bracket or after a space, with a colon or only spaces after it; and the words up to its end, which may hold the next label. */
const LABELLED = new RegExp(
  `(?:(?<=^|[\\n。；;（(【〔\\[])(?<open>[ \\t\\u3000]*)|(?<=[ \\t\\u3000]))(?<label>${ROLE_LABEL}${LABEL_GLOSS})(?<behind>[ \\t\\u3000]*[：:][ \\t\\u3000]*|[ \\t\\u3000]+)(?=(?<names>(?:[^\\n。；;：:（()）【】〔〕[\\]]|${BRACKETS_IN_NAME})+))`,
  'gu',
)
/** 承办：市文旅局  协办：市公安局: the spaces before a label that is one word, which without them would end the name. */
const BEFORE_BARE_LABEL = new RegExp(`(?<=(?<name>\\p{Script=Han}{3,16}))[ \\t\\u3000]+(?=${BARE_ROLE_LABEL}[ \\t\\u3000]*[：:])`, 'gu')
/** A bracket that ends a paragraph, with no other brackets in it than those of names. */
const CLOSING = new RegExp(
  `(?<=[（(【〔[])(?:[^\\n（()）【】〔〕[\\]]|(?<!^)${BRACKETS_IN_NAME})+(?=[）)】〕\\]][。；;]?[ \\t\\u3000]*(?:\\n|$))`,
  'gu',
)
/** Its clauses; a label has its own names. */
const CLAUSE = /[^，,；;。：:]+(?![^，,；;。：:]*[：:])/gu
const BLANKS = /[ \t\u3000]+/gu

/**
 * Spaces that separate names from one another, or from the label before them, become the marks that they replace: `责任部门：市数据局 市政务服务局`,
 * `责任单位 市金融办、市财政局`, `（市金融办 团市委配合）`, a cell with `应急管理局 生态环境分局`. Spaces within a name (`市 财 政 局`) are left to the step that removes them.
 */
export const namesApart: CleaningStep = {
  name: 'spaces between names',
  edits: (text) =>
    [
      ...[...text.matchAll(LABELLED)].flatMap((match) => labelledEdits(match, text)),
      ...[...text.matchAll(BEFORE_BARE_LABEL)].flatMap(bareLabelEdits),
      ...[...text.matchAll(CLOSING)].flatMap(closingEdits),
      ...cellEdits(text),
    ].sort((one, other) => one.start - other.start),
}

function labelledEdits({ index = 0, groups, 0: opening }: RegExpMatchArray, text: string): readonly Edit[] {
  const { open = '', label = '', behind = '', names = '' } = groups ?? {}
  const start = index + open.length + label.length
  const next = text.charAt(index + opening.length + names.length)
  // 牵头单位：市数据局 配合单位：…: the last word is the next label
  const listed = (/[：:]/.test(next) ? names.replace(/[^ \t\u3000]*$/u, '') : names).trimEnd()
  if (roleOfLabel(label) === null) return []
  const from = start + behind.length
  if (!areNames(listed)) return behind.trim() === '' ? [] : marksBehindSureNames(listed, from)
  const between = marksBetween(listed, from)
  return behind.trim() === '' ? [{ start, end: from, put: '：' }, ...between] : between
}

function bareLabelEdits({ index = 0, groups, 0: run }: RegExpMatchArray): readonly Edit[] {
  return endsAsName(groups?.name ?? '') ? [{ start: index, end: index + run.length, put: '；' }] : []
}

/** Labelled names, and those before the verb that gives them their role: 市财政局 市商务局牵头，市公安局 市教育局配合. */
function closingEdits({ index = 0, 0: words }: RegExpMatchArray): readonly Edit[] {
  return [...words.matchAll(CLAUSE)].flatMap(({ index: at, 0: clause }) => {
    const names = withoutRoleVerb(clause).trimEnd()
    return areNames(names) ? marksBetween(names, index + at) : []
  })
}

/** A text of names alone is a cell. Its lines may break within a name, `区财政局 区统` over `计局`. */
function cellEdits(text: string): readonly Edit[] {
  const words = text.trim()
  const line = words.replaceAll(LINE_BREAK, '')
  if (words.length > LONGEST_CELL || /[。；;：:]/u.test(words) || !(areNames(line) || isLineOfNames(line))) return []
  return marksBetween(words, text.indexOf(words))
}

/** `区发改局 区财政局 区统`: a line of a cell whose first or last name breaks. */
function isLineOfNames(line: string): boolean {
  const names = line.split(BLANKS)
  const known = names.map(isNameInList)
  if (names.some((name, index) => !known[index] && name.length > LONGEST_PART)) return false
  return names.length > 2 && (known.slice(1).every(Boolean) || known.slice(0, -1).every(Boolean)) && !areInOneName(line)
}

/** Anything longer is no part of a name: 市财政局 市民政局 关于印发某某市长期护理保险试行办法的通知. */
const LONGEST_PART = 10

const LINE_BREAK = /[ \t\u3000]*\n[ \t\u3000]*/gu

const LONGEST_CELL = 120

function marksBetween(names: string, from: number): readonly Edit[] {
  return blanksBetween(names).map(({ index: at, 0: run }) => {
    const end = at + run.length
    return { start: from + at, end: from + end, put: NUMBERED.test(names.slice(end)) ? '；' : '、' }
  })
}

/** 市财政局 市商务局 城厢 街道办: without the marks behind sure names, the unknown one would make a single name of all of them. */
function marksBehindSureNames(names: string, from: number): readonly Edit[] {
  return marksBetween(names, from).filter(({ start, end }) => {
    const before = /[^ \t\u3000、，,]*$/u.exec(names.slice(0, start - from))?.[0] ?? ''
    return before.length > 2 && endsSurelyAsName(before) && /^\p{Script=Han}{2}/u.test(names.slice(end - from))
  })
}

/** Whether spaces part whole names: never 市财政 局. */
function areNames(words: string): boolean {
  const inside = new Set([...words.matchAll(BLANKS)].map(({ index }) => index))
  for (const { index } of blanksBetween(words)) inside.delete(index)
  const whole = words.replace(BLANKS, (run, at: number) => (inside.has(at) ? '' : run))
  return whole.split(BLANKS).every(isNameInList)
}

/** The blanks between words, less those within one name: 市政府 办公室, 县委 宣传部, 中国银行 天津分行, 各市（州） 交通运输局. */
function blanksBetween(words: string): readonly RegExpExecArray[] {
  return [...words.matchAll(BLANKS)].filter(({ index, 0: run }) => {
    const before = /[^ \t\u3000、，,]*$/u.exec(words.slice(0, index))?.[0] ?? ''
    const after = /^[^ \t\u3000、，,]*/u.exec(words.slice(index + run.length))?.[0] ?? ''
    return !areInOneName(`${before} ${after}`)
  })
}

const areInOneName = (words: string): boolean => OWN_OFFICE.test(words) || BUREAU_OF_PLACES.test(words)

/** 各市（州） 交通运输局 */
const BUREAU_OF_PLACES = /各[省市区县州镇乡]{1,2}(?:[（(][^（()）]{1,8}[）)])?[ \t\u3000]+(?![省市区县州镇乡旗各有相驻])/u
const OWN_OFFICE =
  /(?:政府|[省市区县州旗党]委)[ \t\u3000]+(?:办公[室厅]|[组宣统]\p{Script=Han}部)|(?:[行团网]|(?<!分公)司)[ \t\u3000]+(?![省市区县州旗])\p{Script=Han}{2,8}(?:分行|支行|分公司|公司)/u

/** 2、市财政局 */
const NUMBERED = /^\d{1,2}[.．、)）]/u

/** 农办, 编办, 科委, 妇联; never 市委, which may go on (市委 组织部). */
const SHORT = /^(?![省市区县州旗盟镇乡街党])\p{Script=Han}[办委联协]$/u

/** 各县政府, 地方商务主管部门; never 责任部门, a label. */
const isClass = (name: string): boolean => isClassOfDepartments(name) && roleOfLabel(name) === null
const IN_BRACKETS = new RegExp(BRACKETS_IN_NAME, 'gu')

/** One name or several: 市金融办、市财政局, 各区政府, 1、市数据局. */
export function isNameInList(words: string): boolean {
  return words
    .replace(NUMBERED, '')
    .split(/[、，,]/u)
    .map((name) => name.replace(IN_BRACKETS, ''))
    .every((name) => isClass(name) || (name.length > 2 && endsAsName(name)) || SHORT.test(name))
}
