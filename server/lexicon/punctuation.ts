import { anyOf } from './pattern.ts'

export interface BracketKind {
  readonly kind: 'round' | 'square' | 'lenticular' | 'angle' | 'title' | 'curly' | 'quote'
  /** Either width; any of these matches any of `close`: a seed document prints （市发展改革委 … 负责). */
  readonly open: string
  readonly close: string
}

/** Brackets and quotation marks, one kind per line. */
export const BRACKETS: readonly BracketKind[] = [
  { kind: 'round', open: '（(', close: '）)' },
  { kind: 'square', open: '〔[［﹝', close: '〕]］﹞' },
  { kind: 'lenticular', open: '【', close: '】' },
  { kind: 'angle', open: '〈<＜', close: '〉>＞' },
  { kind: 'title', open: '《', close: '》' },
  { kind: 'curly', open: '{｛', close: '}｝' },
  { kind: 'quote', open: '“‘「『', close: '”’」』' },
]

/** Brackets that may contain a remark, a mark or an assignment. */
const REMARK: readonly BracketKind['kind'][] = ['round', 'square', 'lenticular']
/** The same, and 〈〉 {} around a single word: 县发改局〈牵头〉. */
const REMARK_OF_WORD: readonly BracketKind['kind'][] = [...REMARK, 'angle', 'curly']
const TITLE: readonly BracketKind['kind'][] = ['title', 'angle']

/** The opening characters of these kinds of bracket, or of all kinds. */
export function openersOf(kinds?: readonly BracketKind['kind'][]): string {
  return charsOf('open', kinds)
}

/** The closing characters of these kinds of bracket, or of all kinds. */
export function closersOf(kinds?: readonly BracketKind['kind'][]): string {
  return charsOf('close', kinds)
}

function charsOf(side: 'open' | 'close', kinds?: readonly BracketKind['kind'][]): string {
  return BRACKETS.filter(({ kind }) => kinds === undefined || kinds.includes(kind))
    .map((bracket) => bracket[side])
    .join('')
}

/** Pattern fragments, for the `u` flag. Full-width digits and letters need none: the folded text has ordinary ones. */
export const OPEN = anyOf(openersOf(REMARK))
export const CLOSE = anyOf(closersOf(REMARK))
export const WORD_OPEN = anyOf(openersOf(REMARK_OF_WORD))
export const WORD_CLOSE = anyOf(closersOf(REMARK_OF_WORD))
export const TITLE_OPEN = anyOf(openersOf(TITLE))
export const TITLE_CLOSE = anyOf(closersOf(TITLE))
export const COMMA = anyOf('，,')
export const COLON = anyOf('：:')
export const SEMICOLON = anyOf('；;')
/** A full stop that ends a Chinese sentence; the ASCII one is a mark (1.) or a decimal point. */
export const STOP = anyOf('。！？!?')
/** Separators of list members. */
export const LIST_COMMA = anyOf('、，,')

/** Signs that are printed before the items of a list. */
export const LIST_SIGNS = '●○◆◇■□▲△★☆▶➢'
export const LIST_SIGN = anyOf(LIST_SIGNS)

const OPENING = openersOf()
const CLOSING = closersOf()

/** Whether it is （ 《 “ or another opening mark of either width. */
export function opensBracket(char: string): boolean {
  return char !== '' && OPENING.includes(char)
}

/** Whether it is ） 》 ” or another closing mark of either width. */
export function closesBracket(char: string): boolean {
  return char !== '' && CLOSING.includes(char)
}
