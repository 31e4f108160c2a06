import {
  type EndingTrait,
  FURTHER_FIELD_ENDINGS,
  FURTHER_UNITS,
  GOES_ON_AS,
  GROUP_NOUNS,
  NAME_ENDINGS,
  NO_NAME_ENDINGS,
  NOUNS_AFTER_OTHERS,
} from './nameEndings.ts'
import { oneOf } from './pattern.ts'

const endings = (wanted: (row: (typeof NAME_ENDINGS)[number]) => boolean) => NAME_ENDINGS.filter(wanted).map(([ending]) => ending)
const SURE = endings(([, sureness, ...traits]) => sureness === 'sure' && !traits.includes('long'))
const SURE_WHEN_LONG = endings(([, sureness, ...traits]) => sureness === 'sure' && traits.includes('long'))

const endingsWith = (trait: EndingTrait) => endings(([, , ...traits]) => traits.includes(trait))

/** Fragments of patterns: every ending, those that issue documents, those of names that take no shared prefix. */
export const NAME_END = oneOf(endings(() => true))
export const SIGNING_END = oneOf(endingsWith('signs'))
export const OWN_NAME_END = oneOf(endingsWith('own'))
/** Endings that nothing but a department has, those that need two characters before them left out. */
export const SURE_NAME_END = oneOf(SURE)
/** What parts of a department are called. */
export const UNIT_END = oneOf([...endingsWith('unit'), ...FURTHER_UNITS])
/** Endings of names that may begin with their field; those that begin other words, too, must be followed by what ends a name. */
export const FIELD_NAME_END = `(?:${wholeEnding([...endingsWith('field'), ...FURTHER_FIELD_ENDINGS])}|${oneOf(endingsWith('closed-field'))}(?=[、，,）)；;]))`
/** Endings of public bodies in an article of a regulation, where the word does not go on. */
export const PUBLIC_BODY_END = wholeEnding(endingsWith('public'))
/** Any last character of a name or of a class of departments: what may stand before 和, or before a label whose line was joined. */
export const NAME_LAST = `[${[...new Set([...endings(() => true), '部门', '单位'].map((ending) => ending.slice(-1)))].join('')}]`

/** 有关部门（单位）, 税务机关; 市纪委监委机关 is one department. */
export const GROUP_NOUN = `${oneOf(GROUP_NOUNS)}(?<![委局厅办部院]机关)(?:[（(〔](?:单位|部门|机构|处室)[）)〕])?`
export const NOUN_AFTER_OTHERS = `${oneOf([...GROUP_NOUNS, ...NOUNS_AFTER_OTHERS])}(?:[（(〔](?:单位|部门)[）)〕])?`

const ENDS_AS_NAME = new RegExp(`${NAME_END}$`, 'u')
const ENDS_SURELY = new RegExp(`(?:${oneOf(SURE)}|\\p{Script=Han}{2,}${oneOf(SURE_WHEN_LONG)})$`, 'u')
const ONLY_ENDS_SO = new RegExp(`${oneOf(NO_NAME_ENDINGS)}$`, 'u')

/** True where words end as names of departments do, sure or not: 新东投资公司, 泰达街; never 马上办, 产业布局. */
export function endsAsName(words: string): boolean {
  return ENDS_AS_NAME.test(words) && !ONLY_ENDS_SO.test(words)
}

/** True where words end as nothing but a department does. */
export function endsSurelyAsName(words: string): boolean {
  return ENDS_SURELY.test(words) && !ONLY_ENDS_SO.test(words)
}

const OTHER_WORD = new RegExp(`(?:${GOES_ON_AS.map(([ending, ...following]) => `(?<=${ending})${oneOf(following)}`).join('|')})`, 'uy')

/** True where the ending before an offset belongs to a word that goes on: 依法查处|理, 研究部|署. */
export function isInsideWord(text: string, at: number): boolean {
  OTHER_WORD.lastIndex = at
  return OTHER_WORD.test(text)
}

/** These endings, as a fragment of a pattern, where the word does not go on: 市场监管局, never 局面. */
export function wholeEnding(words: readonly string[]): string {
  const goingOn = new Map(GOES_ON_AS.map(([ending, ...following]) => [ending, following]))
  const whole = (word: string) => (goingOn.has(word) ? `${word}(?!${oneOf(goingOn.get(word) ?? [])})` : word)
  return `(?:${[...words]
    .sort((a, b) => b.length - a.length)
    .map(whole)
    .join('|')})`
}
