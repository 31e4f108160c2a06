import {
  type EndingTrait,
  FURTHER_FIELD_ENDINGS,
  FURTHER_UNITS,
  GOES_ON_AS,
  GROUP_NOUNS,
  NAME_ENDINGS,
  NO_NAME_ENDINGS,
  NOUNS_AFTER_OTHERS,
  WORDS_AFTER_NAMES,
} from './nameEndings.ts'
import { oneOf } from './pattern.ts'

const endings = (wanted: (row: (typeof NAME_ENDINGS)[number]) => boolean) => NAME_ENDINGS.filter(wanted).map(([ending]) => ending)
const SURE = endings(([, sureness, ...traits]) => sureness === 'sure' && !traits.includes('long'))
const SURE_WHEN_LONG = endings(([, sureness, ...traits]) => sureness === 'sure' && traits.includes('long'))

const endingsWith = (trait: EndingTrait) => endings(([, , ...traits]) => traits.includes(trait))

/** Pattern fragments: all endings, endings of issuers, endings of names without a shared prefix. */
export const NAME_END = oneOf(endings(() => true))
export const SIGNING_END = oneOf(endingsWith('signs'))
export const OWN_NAME_END = oneOf(endingsWith('own'))
/** Endings that only departments have, except those that need two characters before them. */
export const SURE_NAME_END = oneOf(SURE)
/** The same at the end of a word: 市委|督办室, never 市财政局|抓紧办理. */
export const WHOLE_SURE_NAME_END = wholeEnding(SURE)
/** Endings of units of a department. */
export const UNIT_END = oneOf([...endingsWith('unit'), ...FURTHER_UNITS])
/** Endings of names that may start with their field; an ending that also starts other words must be at the end of the name. */
export const FIELD_NAME_END = `(?:${wholeEnding([...endingsWith('field'), ...FURTHER_FIELD_ENDINGS])}|${oneOf(endingsWith('closed-field'))}(?=[、，,）)；;]))`
/** Endings of departments in an article of a regulation, if the word ends there. */
export const PUBLIC_BODY_END = wholeEnding(endingsWith('public'))
/** Any last character of a name or class of departments: what may precede 和, or a label after joined lines. */
export const NAME_LAST = `[${[...new Set([...endings(() => true), '部门', '单位'].map((ending) => ending.slice(-1)))].join('')}]`

/** 有关部门（单位）, 税务机关; 市纪委监委机关 is one department, and 在病案填写方面 a matter. */
export const GROUP_NOUN = `${oneOf(GROUP_NOUNS)}(?<![委局厅办部院]机关|在\\p{Script=Han}{2,20}方面)(?:[（(〔](?:单位|部门|机构|处室)[）)〕])?`
export const NOUN_AFTER_OTHERS = `${oneOf([...GROUP_NOUNS, ...NOUNS_AFTER_OTHERS])}(?:[（(〔](?:单位|部门)[）)〕])?`

const ENDS_AS_NAME = new RegExp(`${NAME_END}$`, 'u')
const ENDS_SURELY = new RegExp(`(?:${oneOf(SURE)}|\\p{Script=Han}{2,}${oneOf(SURE_WHEN_LONG)})$`, 'u')
/** 依法查处, but 执法稽查处 and 督查处 are names. */
const OFFICE_OF_CHECKS = '(?<![稽检督审调巡核侦]查处)'
const ONLY_ENDS_SO = new RegExp(`${oneOf(NO_NAME_ENDINGS)}$${OFFICE_OF_CHECKS}`, 'u')

/** Whether words end like department names, with certainty or not: 新东投资公司, 泰达街; never 马上办, 产业布局. */
export function endsAsName(words: string): boolean {
  return ENDS_AS_NAME.test(words) && !ONLY_ENDS_SO.test(words)
}

/** Whether words have an ending that only departments have. */
export function endsSurelyAsName(words: string): boolean {
  return ENDS_SURELY.test(words) && !ONLY_ENDS_SO.test(words)
}

/** 府, 公室, 员会: the rest of an ending that a line break cut; nothing begins so. */
const REST_OF_ENDING = /^(?:\p{Script=Han}|公[室厅]|员会)$/u
/** Endings that may have been on the line above, if no whole name is there. */
const WHOLE_ENDING = /^(?:(?:人民)?政府|管(?:理委员|委)会|(?:有限)?公司|集团|部门|单位|办事处|企业)$/u

/** Whether words that follow a line break end a name of the line above: 各省级人民政 / 府, 国网肥西县供电 / 公司, 怀化市 / 人民政府; never 市财政局 / 管委会. */
export function endsNameAbove(before: string, next: string): boolean {
  if (REST_OF_ENDING.test(next)) return true
  return WHOLE_ENDING.test(next) && !endsSurelyAsName(before) && (endsAsName(before + next) || isClassOfDepartments(before + next))
}

/** 经 and 对 as words before a name (经县政府批准, 对市财政局), not as its start (经信局, 对外经贸办). */
export const WORD_BEFORE_NAME = '(?:经(?![济信贸开发合委])|对(?![外台口]))'

const IS_CLASS = new RegExp(`^各|${GROUP_NOUN}$`, 'u')

/** Whether a name in a list of departments names a class of them: 各街道, 各县〔市、区〕, 市直有关单位, 财政部门. */
export function isClassOfDepartments(name: string): boolean {
  return IS_CLASS.test(name)
}

/** 办事处|于每月5日前, 市水务局|限期整改, 各区|分别制定, 供销社|会同: the next word starts with a character that could end another one (处于, 局限, 区分). */
const NEXT_WORD = new RegExp(`于(?:每|\\d|[上下本当次]|年[底末]|月[底末])|会同(?![步等样时心])|${oneOf(WORDS_AFTER_NAMES)}`, 'uy')
const OTHER_WORD = new RegExp(`(?:${GOES_ON_AS.map(([ending, ...following]) => `(?<=${ending})${oneOf(following)}`).join('|')})`, 'uy')

/** Whether the ending before an offset is inside a longer word: 依法查处|理, 研究部|署. */
export function isInsideWord(text: string, at: number): boolean {
  OTHER_WORD.lastIndex = at
  NEXT_WORD.lastIndex = at
  return OTHER_WORD.test(text) && !NEXT_WORD.test(text)
}

/** Pattern fragment for these endings at the end of a word: 市场监管局, never 局面. */
export function wholeEnding(words: readonly string[]): string {
  const goingOn = new Map(GOES_ON_AS.map(([ending, ...following]) => [ending, following]))
  const whole = (word: string) => (goingOn.has(word) ? `${word}(?!${oneOf(goingOn.get(word) ?? [])})` : word)
  return `(?:${[...words]
    .sort((a, b) => b.length - a.length)
    .map(whole)
    .join('|')})`
}
