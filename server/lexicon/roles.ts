import { MASS_ORGANISATIONS } from './nameEndings.ts'
import { NAME_END, NAME_LAST } from './names.ts'
import { oneOf } from './pattern.ts'
import { WORD_CLOSE, WORD_OPEN } from './punctuation.ts'
import {
  IN_NAMES,
  LABEL_NOUNS,
  MANNER,
  OFFICES_OF_PERSONS,
  OTHER_LABELS,
  ROLE_ADVERBS,
  ROLE_TAILS,
  ROLE_WORDS,
  type Role,
  type RoleForm,
  SUPERVISING,
} from './roleWords.ts'

export { ROLES, type Role } from './roleWords.ts'

/** The role words of a form; with `role` only those that give it. */
export function roleWords(form: RoleForm, role?: Role): readonly string[] {
  return ROLE_WORDS.filter(([, own, ...forms]) => forms.includes(form) && (role === undefined || own === role)).map(([word]) => word)
}

const NOUN = oneOf(LABEL_NOUNS)
const LABEL_WORD = oneOf(roleWords('label'))
const JOINED = `(?:${LABEL_WORD}|及|和|、|与|市直|区直|县直|省直|直属)`
/** 责任单位, 牵头部门和责任单位, 责任单位（部门）: a label with a role word, without what may precede it. */
export const ROLE_LABEL = `${LABEL_WORD}${JOINED}*${NOUN}(?:[及和、与]?${NOUN})?`
/** Between a label and its colon: 责任部门（单位）：; the content of brackets may be blanked. */
export const LABEL_GLOSS = '(?:[（(](?:单位|部门|处室)[）)]|□{4})?'
/** Instead of a colon, before a name that says whose it is: 责任单位为镇水利站, 配合单位为人民银行某市分行, 管护主体是受益乡镇, 责任部门｜区教育局, 牵头单位—市商务局. */
export const LABEL_WITHOUT_COLON = `(?:[为是]|[^\\S\\n]{0,3}(?:[｜|丨│/／]|[—–-]{1,2})[^\\S\\n]{0,3})(?=(?:[省市区县州镇乡街各国](?!直|级)|属地|受益|项目所在|有关|相关)\\p{Script=Han}|\\p{Script=Han}{1,18}${NAME_END}(?=[（(□、，,；;。）)\\n]|$))`
/** 牵头, 责任 alone before a colon. */
export const BARE_ROLE_LABEL = oneOf(roleWords('bare'))
/** 完成时限, 进度安排 */
export const TIME_LABEL = oneOf(OTHER_LABELS.filter(([, what]) => what === 'time').map(([word]) => word))
const PERSON_WORD = oneOf(OTHER_LABELS.filter(([, what]) => what === 'person').map(([word]) => word))
/** 责任人, 牵头市领导, 分管副市长, 联系县领导, 分管市政府副秘书长, 市领导 */
export const PERSON_LABEL = `(?:(?:${LABEL_WORD}[省市县区]?)?${PERSON_WORD}|(?:${oneOf(SUPERVISING)}(?:[省市县区州](?:政府|委)?)?|[省市县区州](?:政府|委)?)副?${oneOf(OFFICES_OF_PERSONS)})`
const NO_ROLE_LABEL = new RegExp(
  `^(?:${TIME_LABEL}|${PERSON_LABEL}|${oneOf(OTHER_LABELS.filter(([, what]) => what === 'other').map(([word]) => word))})$`,
  'u',
)

/** Whether a label is known to give departments no task: 完成时限, 联系人, 抄送. */
export function givesNoRole(label: string): boolean {
  return NO_ROLE_LABEL.test(label)
}

const PERSON_OR_TIME = new RegExp(`^(?:${TIME_LABEL}|${PERSON_LABEL})$`, 'u')

/** Whether what follows the label is a person or a time, so that a department after the next semicolon is no part of it: 分管副市长：杜某某；市商务局牵头. */
export function namesPersonOrTime(label: string): boolean {
  return PERSON_OR_TIME.test(label)
}

/** 市数据局（牵头）, 市教育局〈配合单位〉: a role in brackets of any kind after the name that has it. */
export const BRACKETED_ROLE = `${WORD_OPEN}(?:${oneOf(roleWords('bare'))}|${LABEL_WORD}${NOUN})${WORD_CLOSE}`
const ENDS_WITH_BRACKETED_ROLE = new RegExp(`${BRACKETED_ROLE}$`, 'u')

/** The role in brackets at the end of a name, and the length of the brackets; null if there is none: 市网信办（市密码局）. */
export function roleInBrackets(name: string): { readonly role: Role; readonly length: number } | null {
  const brackets = ENDS_WITH_BRACKETED_ROLE.exec(name)?.[0] ?? ''
  const role = roleOfLabel(brackets.slice(1, -1))
  return role === null ? null : { role, length: brackets.length }
}

/** Words which alone show that brackets at the end of a task assign it. */
export const ROLE_SIGN = oneOf(roleWords('sign'))

const WHOLE_LABEL = new RegExp(`^(?:\\p{Script=Han}{0,6}?${ROLE_LABEL}|${BARE_ROLE_LABEL})$`, 'u')

/** The role of the words before a colon; null for 完成时限, 责任人, 目标位置 and other words. */
export function roleOfLabel(label: string): Role | null {
  return WHOLE_LABEL.test(label) ? roleOfWord(label, 'label') : null
}

const LABEL_END = new RegExp(`${NOUN}$`, 'u')

/** Whether a label ends like those of departments and is not known to give no role: 包保单位, 专班成员部门; never 申报单位. */
export function endsAsLabel(label: string): boolean {
  return LABEL_END.test(label) && !givesNoRole(label)
}

/** The first matching word of the table counts. */
function roleOfWord(words: string, form: RoleForm): Role | null {
  return ROLE_WORDS.find(([word, , ...forms]) => forms.includes(form) && words.includes(word))?.[1] ?? null
}

/** 按职责分工, 按照各自职责, 依职责 */
const MANNER_WORDS = `(?:${oneOf(MANNER.opens)}${oneOf(MANNER.whose)}*的?${oneOf(MANNER.by)}+)`
/** In 残联组织负责 the word belongs to the name. */
const ADVERB = `(?:(?<!${oneOf(MASS_ORGANISATIONS)}(?=组织))${oneOf(ROLE_ADVERBS)})`
const VERB = oneOf(roleWords('verb'))
const TAIL = oneOf([...ROLE_TAILS, ...roleWords('verb')])

const BOUND = roleWords('bound')
const IN_NAME = IN_NAMES.map(([word, ...before]) => `(?<=${oneOf(before)})${word}`).join('|')
/** 提供数据|支持, 给予资金|支持: what somebody gives, after words of its own. */
const NOTHING_GIVEN = '(?<!(?:提供|给予|强化|加强|争取)\\p{Script=Han}{1,6})'
const DOING = `(?!${IN_NAME})${NOTHING_GIVEN}${oneOf(roleWords('verb').filter((word) => !BOUND.includes(word)))}`
/** 市商务局指导, 市商务局统筹: only at the end of the clause. */
const GUIDING = `(?<=${NAME_LAST}|[等）)〕□])(?<!现场)${MANNER_WORDS}?${ADVERB}*(?<guiding>${oneOf(BOUND)})(?=[，,；;。]|$)`

/** 市工信局为牵头单位, 市财政局为配合单位: what the names before are. */
const STATED = `(?:[为是]|作为)(?<stated>${ROLE_LABEL})(?=[，,；;。]|$)`

/** Followed by the duty: 负责考核, 牵头编制方案, 负责牵头协调, 配合市商务局; never 负责的体系. */
const CHARGING = '(?:牵头负责|负责牵头|负责配合|负责协助|牵头|负责|配合|协助)(?!人|的|同志|单位|部门|会同|联合|[、，,；;。])'

/**
 * The words by which a clause gives its names a role, at the end of the clause:
 * 牵头, 分别牵头, 牵头负责, 按职责分工负责, 按照职责分工负责, 按职责分别牵头, 按职责分工, 配合, 配合组织落实, 负责落实, 指导, 为牵头单位.
 * 负责考核, 牵头编制方案 add a short duty; 牵头 alone may precede the next name without a comma.
 */
export const ROLE_VERB = new RegExp(
  `${STATED}|${GUIDING}|${MANNER_WORDS}?${ADVERB}*(?<verbs>${DOING}${TAIL}*)(?=[、，,；;。\\s]|$)|${MANNER_WORDS}(?=[、，,；;。\\s]|$)|${MANNER_WORDS}?${ADVERB}*(?<leading>牵头)(?=会同\\p{Script=Han}|[省市区县州各])|${MANNER_WORDS}?${ADVERB}*(?<charging>${CHARGING})\\p{Script=Han}{2,12}(?=[、，,；;。\\s]|$)`,
  'gu',
)

const ANY_ROLE = new RegExp(`${ROLE_SIGN}|${ROLE_LABEL}|${BARE_ROLE_LABEL}[：:]|${ROLE_VERB.source}`, 'u')

/** Whether some of the words give a role: 责任单位：…, …按职责分工负责; never 领导小组办公室, although it contains 会办. */
export function givesRole(words: string): boolean {
  return ANY_ROLE.test(words)
}

/** Whether the last words give a role to those before them: 市商务局、市财政局按职责分工负责. */
export function endsWithRole(words: string): boolean {
  const last = [...words.matchAll(ROLE_VERB)].at(-1)
  return last !== undefined && last.index + last[0].length === words.length
}

const ROLE_AT_ONCE = new RegExp(`^(?:${MANNER_WORDS}?${ADVERB}*(?:${VERB})${TAIL}*|${MANNER_WORDS})(?=[，,；;。]|$)`, 'u')

/** 负责平台运维, 分别承担建设费用: the start of a duty after the names that have it; never 负责人, 承担单位. */
export const DUTY_OPENING = `${MANNER_WORDS}?${ADVERB}*${oneOf(roleWords('opens'))}(?!人|的|制|${NOUN})`

/** Whether the words up to the first comma or full stop are only a role: 参与，举办消费节活动; 具体实施。 */
export function givesRoleAtOnce(words: string): boolean {
  return ROLE_AT_ONCE.test(words)
}

/** The role of a verb: 主抓 leads, 协助 supports; null if it gives none. */
export function roleOfVerb(word: string): Role | null {
  return roleOfWord(word, 'verb')
}

/** The role of a match of `ROLE_VERB`: 负责牵头 leads, 负责配合 supports, 按职责分工 without a verb means responsible. */
export function roleOfVerbs({ groups }: RegExpMatchArray): Role {
  if (groups?.stated !== undefined) return roleOfLabel(groups.stated) ?? 'responsible'
  const words = groups?.guiding ?? groups?.verbs ?? groups?.leading ?? groups?.charging ?? ''
  return roleOfWord(words, 'verb') ?? 'responsible'
}

const ROLE_VERB_AT_END = new RegExp(`(?:${MANNER_WORDS}|${MANNER_WORDS}?${ADVERB}*${VERB}${TAIL}*)$`, 'u')

/** Removes the role verb from a name: 市税务局按职责分工负责 → 市税务局. */
export function withoutRoleVerb(words: string): string {
  return words.replace(ROLE_VERB_AT_END, '')
}
