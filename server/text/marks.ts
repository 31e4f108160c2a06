import { numberOf } from './numerals.ts'
import { BRACKETED, BRACKETED_HAN, CIRCLED, STOPPED, UNIT_NUMBER, WORD_OF_UNIT } from './unitMarks.ts'

/** A numbering mark at the start of a paragraph. */
export interface Mark {
  /** Name of its alphabet in `MARK_ALPHABETS`. */
  readonly alphabet: string
  readonly number: number
  /** As printed: `（一）`, `16．`, `第三条`. */
  readonly label: string
  /** Number of characters of the mark and its separator. */
  readonly length: number
}

/** An alphabet of marks that are numbered together. `rank` is its usual depth, used if the sequence of marks does not determine it. */
export interface MarkAlphabet {
  readonly name: string
  readonly rank: number
  readonly examples: readonly string[]
  /** Group 1 is the label as printed, group 2 the numeral. */
  readonly pattern: RegExp
}

const HAN = '[一二三四五六七八九十百零〇]{1,6}'
/** Words follow: not `2.5个百分点`, `1.5倍`, `20.1.5万元`. */
export const FOLLOWED_BY_WORDS = '(?=[\u4e00-\u9fff“《])(?![个倍万亿元米天年月日版级升分千公平方项件号类吨度]|小时)'
const CUT = '[、，,：:.．\\s]?'

/** An alphabet whose marks are one of these characters. */
function wholeMark(name: string, rank: number, chars: string, examples: readonly string[]): MarkAlphabet {
  return { name, rank, examples, pattern: new RegExp(`^((([${chars}]))[、.．\\s]?)`) }
}

/** All alphabets, in the order in which they are tried. */
export const MARK_ALPHABETS: readonly MarkAlphabet[] = [
  { name: 'part', rank: 0, examples: ['第一编', '第二部分'], pattern: new RegExp(`^((第(${UNIT_NUMBER})(?:编|篇|部分))${CUT})`) },
  { name: 'chapter', rank: 1, examples: ['第一章 总则'], pattern: new RegExp(`^((第(${UNIT_NUMBER})章)${CUT})`) },
  { name: 'chapter section', rank: 2, examples: ['第一节 一般规定'], pattern: new RegExp(`^((第(${UNIT_NUMBER})节)${CUT})`) },
  {
    name: 'article',
    rank: 3,
    examples: ['第六条【市场准入】', '第十二条 本办法所称'],
    pattern: new RegExp(`^((第(${UNIT_NUMBER})条)(?!规定|至?第|[、和及]第)${CUT})`),
  },
  {
    name: '一、',
    rank: 4,
    examples: ['一、总体要求', '十二．保障措施'],
    // not `一、二、三类纳税人`
    pattern: new RegExp(`^(((${HAN})[、．.])(?!${HAN}[、类]))`),
  },
  {
    name: '（一）',
    rank: 5,
    examples: ['（一）加强组织领导', '(五)推动', '〔三〕'],
    // not `（一）、（二）项所列情形`
    pattern: new RegExp(`^(([（(〔]\\s*(${HAN})\\s*[）)〕])(?![款、]|项(?!目))${CUT})`),
  },
  {
    name: '1.1.1',
    rank: 8,
    examples: ['2.1.3开展', '1.2.1.1统一领导'],
    pattern: new RegExp(`^((([0-9]{1,2}(?:[.．][0-9]{1,2}){2,3})[.．、]?)${FOLLOWED_BY_WORDS})`),
  },
  {
    name: '1.1',
    rank: 7,
    examples: ['11.1提升'],
    pattern: new RegExp(`^((([0-9]{1,2}[.．][0-9]{1,2})[.．、]?)${FOLLOWED_BY_WORDS})`),
  },
  { name: '1 ', rank: 6, examples: ['1 实施'], pattern: new RegExp(`^((([0-9]{1,2})) )(?:${FOLLOWED_BY_WORDS}|$)`) },
  // a year or a three-digit number may follow: `25.2023年在光电信息`, `11.121人才梯队项目`, but not `2.5、5个工作日`
  {
    name: '1.',
    rank: 6,
    examples: ['1.提升', '16．严格', '10﹒全面', '25.2023年', '3。促进'],
    pattern: /^((([0-9]{1,3})(?:[.．﹒]|。(?=[\u4e00-\u9fff])))(?![0-9]{1,2}(?![0-9年月])))/,
  },
  { name: '1、', rank: 6, examples: ['1、议事原则'], pattern: /^((([0-9]{1,3})、)(?![0-9]+[、.．]?[0-9]*号?线))/ },
  { name: '（1）', rank: 7, examples: ['（1）优化', '(2)推动'], pattern: /^(([（(]\s*([0-9]{1,3})\s*[）)])[、，,：:.．\s]?)/ },
  { name: '1）', rank: 8, examples: ['1）申请'], pattern: /^((([0-9]{1,3})[）)])[、.．]?)/ },
  { name: 'a）', rank: 8, examples: ['a）推广甲', 'b.推广乙'], pattern: /^((([a-z])[）).．、])(?![a-z0-9]))/ },
  { name: 'Ⅰ', rank: 4, examples: ['Ⅰ.总体要求', 'Ⅱ、重点任务'], pattern: /^((([Ⅰ-Ⅻ])[.．、：:\s]))/ },
  { name: '壹、', rank: 3, examples: ['壹、总体要求', '贰、重点任务'], pattern: /^((([壹贰叁肆伍陆柒捌玖拾]{1,3})[、．.]))/ },
  { name: 'A.', rank: 8, examples: ['A.推广甲', 'B、推广乙'], pattern: /^((([A-Z])[）).．、])(?=[\u4e00-\u9fff“《]))/ },
  wholeMark('①', 9, CIRCLED, ['①登记', '❶登记', '㉑登记']),
  wholeMark('（一）', 5, BRACKETED_HAN, ['㈠加强组织领导']),
  wholeMark('1.', 6, STOPPED, ['⒈提升']),
  wholeMark('（1）', 7, BRACKETED, ['⑴优化']),
  {
    name: '专栏1',
    rank: 4.5,
    examples: ['专栏1市场主体培育工程', '专栏2：重点项目'],
    pattern: /^(((?:专栏)\s?([0-9]{1,2}))[：:、.．\s]?)(?=\p{Script=Han})/u,
  },
  {
    name: '任务一',
    rank: 5,
    examples: ['任务一：优化', '举措三：', '问题2：'],
    pattern: new RegExp(`^(((?:${WORD_OF_UNIT}|专栏)(${HAN}|[0-9]{1,2}))[：:、.．\\s]+)`),
  },
  {
    name: '任务一',
    rank: 5,
    examples: ['【任务1】优化', '【专项行动三】'],
    pattern: new RegExp(`^((【\\p{Script=Han}{0,2}${WORD_OF_UNIT}(${HAN}|[0-9]{1,2})】)[：:\\s]*)`, 'u'),
  },
]

/** Enumerations by words, which number units only where nothing else does; group 2 is the numeral. */
const SPOKEN: readonly (readonly [alphabet: string, pattern: RegExp])[] = [
  ['一是', new RegExp(`^((${HAN})是)[：:，,]?`)],
  ['第一，', new RegExp(`^(第(${HAN}))[，,、：:]`)],
  ['其一，', new RegExp(`^(其(${HAN}))[，,、：:]`)],
  ['1，', /^(([0-9]{1,2}))[，,](?=\p{Script=Han})/u],
]

/** `一是提升便利度。`, `第一，提升便利度。`: the mark of an enumeration by words, or null. */
export function spokenMarkOf(words: string): Mark | null {
  for (const [alphabet, pattern] of SPOKEN) {
    const found = pattern.exec(words.slice(0, 16))
    if (found) return { alphabet, number: figureOf(found[2] ?? ''), label: found[1] ?? '', length: found[0].length }
  }
  return null
}

/** The numbering mark at the start of a paragraph (in simplified characters), or null. */
export function markOf(words: string): Mark | null {
  const opening = words.slice(0, 16)
  for (const { name, pattern } of MARK_ALPHABETS) {
    const found = pattern.exec(opening)
    if (found) return { alphabet: name, number: figureOf(found[3] ?? ''), label: found[2] ?? '', length: found[1]?.length ?? 0 }
  }
  return null
}

/** Runs of consecutive characters that are numbers: the number of the first, the first and the last. */
const COUNTED: readonly (readonly [number: number, run: string])[] = [
  [1, 'a-z'],
  [1, 'A-Z'],
  [1, 'Ⅰ-Ⅻ'],
  [1, BRACKETED],
  [1, STOPPED],
  [1, BRACKETED_HAN],
  [1, '①-⑳'],
  [21, '㉑-㉟'],
  [36, '㊱-㊿'],
  [1, '❶-❿'],
  [11, '⓫-⓴'],
  [1, '➀-➉'],
  [1, '➊-➓'],
  [1, '⓵-⓾'],
  [1, '㊀-㊉'],
]
const FORMAL: Readonly<Record<string, string>> = {
  壹: '一',
  贰: '二',
  叁: '三',
  肆: '四',
  伍: '五',
  陆: '六',
  柒: '七',
  捌: '八',
  玖: '九',
  拾: '十',
}

/** The last number of a mark: 11.2 follows 11.1. */
function figureOf(numeral: string): number {
  const [number, run] = COUNTED.find(([, { 0: first = '', 2: last = '' }]) => first <= numeral && numeral <= last) ?? []
  if (number !== undefined && run !== undefined) return numeral.charCodeAt(0) - run.charCodeAt(0) + number
  if (/^[壹贰叁肆伍陆柒捌玖拾]+$/.test(numeral)) return numberOf(numeral.replaceAll(/./gu, (char) => FORMAL[char] ?? char)) ?? 0
  const figures = /([0-9]+)$/.exec(numeral)?.[1]
  return figures === undefined ? (numberOf(numeral) ?? 0) : Number.parseInt(figures, 10)
}

/** The usual depth of an alphabet. */
export function rankOf(alphabet: string): number {
  return RANKS.get(alphabet) ?? 9
}

const RANKS: ReadonlyMap<string, number> = new Map(MARK_ALPHABETS.map(({ name, rank }) => [name, rank]))
