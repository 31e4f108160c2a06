import type { Line } from './lines.ts'
import { type Opener, openerOf } from './openers.ts'
import { closesBracket, opensBracket } from './width.ts'

/** What is known of the paragraph so far when the next line is looked at. */
export interface JoinState {
  /** How full the printed line is: a PDF's text may give one printed line in several pieces. */
  readonly fill: number
  /** Round brackets that the paragraph has open, and for how many characters. */
  readonly open: number
  readonly openFor: number
  readonly lines: number
  /** The last words of the paragraph, to see what its last bracket holds. */
  readonly tail: string
  readonly opener: Opener | null
  /** Inside a table, whose rows are lines: its head `序号…` was read. */
  readonly table: boolean
  /** Last number of each kind of mark in the document so far. */
  readonly numbers: ReadonlyMap<string, number>
}

/** `序号方面2020年国家级新区重点任务国家分工…` */
const TABLE_HEAD = /^序号.{4,}/
/** A paragraph of a PDF page begins with a blank of two characters. */
const INDENT = 2
/** A printed line is full when less than this is left: a word of three characters, or a bracket that may not open at its end. */
const SLACK = 3
/** Longest bracket that is believed to have been left open on purpose. */
const LONGEST_BRACKET = 500
const TAIL = 300

/** The state after the first line of a paragraph. */
export function newParagraph(line: Line, before: JoinState, wrap: number | null): JoinState {
  const found = openerOf(line.words)
  const opener = found?.doubtful && found.number !== (before.numbers.get(found.kind) ?? 0) + 1 ? null : found
  const numbers = opener ? new Map(before.numbers).set(opener.kind, opener.number) : before.numbers
  return {
    fill: opensInLine(line, before, wrap) ? before.fill + line.width : INDENT + line.width,
    ...bracketsAfter(line.words, 0, 0),
    lines: 1,
    tail: line.words.slice(-TAIL),
    opener,
    numbers,
    table: TABLE_HEAD.test(line.words) || (before.table && opener?.kind !== 'head'),
  }
}

/** Before the first line. */
export const BEGINNING: JoinState = { fill: 0, open: 0, openFor: 0, lines: 0, tail: '', opener: null, numbers: new Map(), table: false }

/** A unit that opens in the middle of a printed line: `…额外费用高的问题，` / `（1）`. */
function opensInLine(line: Line, { tail, fill }: JoinState, wrap: number | null): boolean {
  return wrap !== null && /[，、]$/.test(tail) && fill + line.width <= wrap + 1
}

/** The state after a further line of the paragraph. */
export function withLine(state: JoinState, line: Line, wrap: number | null): JoinState {
  const sameLine = wrap !== null && state.fill + line.width <= wrap + 1
  return {
    ...state,
    fill: sameLine ? state.fill + line.width : line.width,
    ...bracketsAfter(line.words, state.open, state.openFor),
    lines: state.lines + 1,
    tail: (state.tail + line.words).slice(-TAIL),
  }
}

function bracketsAfter(words: string, open: number, openFor: number): { open: number; openFor: number } {
  if (open === 0 && !BRACKETS.test(words)) return { open, openFor: 0 }
  let depth = open
  let since = openFor
  for (let index = 0; index < words.length; index += 1) {
    const char = words.charAt(index)
    if (char === '（' || char === '(' || char === '〔') depth += 1
    else if (depth > 0 && (char === '）' || char === ')' || char === '〕')) depth -= 1
    since = depth === 0 ? 0 : since + 1
  }
  return since > LONGEST_BRACKET ? { open: 0, openFor: 0 } : { open: depth, openFor: since }
}

const BRACKETS = /[（(〔）)〕]/

/** True when `lines[index]` belongs to the paragraph that the lines before it have begun. */
export function continues(lines: readonly Line[], index: number, state: JoinState, wrap: number | null): boolean {
  const before = lines[index - 1]
  const line = lines[index]
  if (!before || !line) return false
  if (standsAlone(line.words) || standsAlone(before.words)) return false
  if (state.table && wrap === null) return false
  if (inHeading(lines, index)) return true
  if (endsHeading(lines, index)) return false
  if (isTitleBetween(lines, index) || isTitleBetween(lines, index - 1)) return false
  const full = wrap !== null && state.fill >= wrap - SLACK
  const opener = openerOf(line.words)
  if (opener && !swallowed(opener, line.words, before.words, state, full)) return false
  if (isMarkAlone(before.words)) return true
  if (isSpacedOut(before.words, line.words)) return true
  if (isSalutation(state.tail)) return false
  if (isSigned(lines, index) && !/[，、]$/.test(before.words)) return false
  if (state.open > 0 && !endsSentence(before.words)) return true
  if (startsMidSentence(line.words)) return true
  return wrap === null ? continuesUnwrapped(before, line, state) : continuesWrapped(lines, index, state, wrap, full)
}

/** A mark that only looks like one, as the line was broken before it: `依据《…》第三` / `条` or `分 1、` / `2、3 号线`. */
function swallowed(opener: Opener, line: string, before: string, state: JoinState, full: boolean): boolean {
  if (opener.kind === 'head') return full && !endsSentence(before) && !/^附[件表录]\s*[0-9一二三四五六七八九十]{0,2}\s*[：:]?$/.test(line)
  const last = state.numbers.get(opener.kind) ?? 0
  if (opener.doubtful && (opener.number !== last + 1 || !/[。；）)]$/.test(before))) return true
  if (opener.number === last + 1 || opener.number === 1) return full && /[、，,“《（(第和及与]$/.test(before)
  return (full || state.open > 0) && !endsSentence(before)
}

/** One paragraph a line, but for breaks at the end of a page: `…风险管理服务，` / `运用套期保值工具`. */
function continuesUnwrapped(before: Line, line: Line, state: JoinState): boolean {
  if (isResponsibility(line.words)) return before.width >= 15
  if (endsSentence(before.words) || /[：:）)]$/.test(before.words)) return false
  if (/[，,、]$/.test(before.words)) return true
  if (endsAsTitle(before.words) && state.lines === 1) return false
  return before.width >= 40 || (before.width >= 20 && /[。；]/.test(before.words))
}

function continuesWrapped(lines: readonly Line[], index: number, state: JoinState, wrap: number, full: boolean): boolean {
  const before = lines[index - 1]
  const line = lines[index]
  if (!before || !line) return false
  if (closesResponsibility(state.tail)) return false
  if (/[，,、]$/.test(before.words)) return true
  if (isResponsibility(line.words) && /[。；]$/.test(before.words)) return true
  if (isShortHeading(state, full) && !fillsTheLine(lines, index, state.fill, wrap)) return false
  if (isUnfinished(state.tail)) return !isSignature(line.words)
  if (full) return !(state.lines === 1 && endsAsTitle(before.words) && !/[，。]/.test(before.words))
  if (endsSentence(before.words) || /[：:）)”’》]$/.test(before.words)) return fillsTheLine(lines, index, state.fill, wrap)
  return /^[“‘《〈（(〔【]/.test(line.words) && fillsTheLine(lines, index, state.fill, wrap)
}

/** `（四）深化告知承诺制，推动改革成果落地见效`: a marked line with commas and no stop that ends well before the margin. */
function isShortHeading({ lines, opener, tail }: JoinState, full: boolean): boolean {
  return lines === 1 && opener !== null && !full && /，/.test(tail) && !/[。；：:]|[，,、]$|《[^》]*$/.test(tail)
}

/** Running text (it has a comma or a stop) that stops without one: the sentence goes on, wherever the line was broken. */
function isUnfinished(tail: string): boolean {
  return /[，。；]/.test(tail) && /[^。；：:！？!?）)〕，,、]$/.test(tail) && !/[。！？][”’』」]$/.test(tail)
}

/** True when the next pieces, put behind what is there, make a full printed line: then they were one. */
function fillsTheLine(lines: readonly Line[], index: number, fill: number, wrap: number): boolean {
  let sum = fill
  for (let next = index; next < lines.length && next < index + 40; next += 1) {
    const line = lines[next]
    if (!line || (next > index && openerOf(line.words)?.doubtful === false)) return false
    sum += line.width
    if (sum > wrap + 1) return false
    if (sum >= wrap - SLACK) return true
  }
  return false
}

/** `1. 甘肃省人民政府办公厅关于…审批服` / `务的通知（2023 年5 月10 日）`: the heading of a compendium, in larger type, its date in brackets. */
function inHeading(lines: readonly Line[], index: number): boolean {
  for (let first = index - 1; first >= Math.max(0, index - HEADING_LINES); first -= 1) {
    if (!/^[0-9]{1,3}[.．]\s*(?![0-9])/.test(lines[first]?.words ?? '')) continue
    for (let last = index; last < Math.min(lines.length, first + HEADING_LINES + 1); last += 1) {
      const words = lines[last]?.words ?? ''
      if (/^[0-9]{1,3}[.．]/.test(words)) break
      if (HEADING_ENDS.test(words) && hasNoStop(lines, first, last)) return true
    }
  }
  return false
}

/** The longest such heading is cut into nine pieces. */
const HEADING_LINES = 9
/** True when the line before was the last of such a heading. */
function endsHeading(lines: readonly Line[], index: number): boolean {
  for (let first = index - 1; first >= Math.max(0, index - HEADING_LINES); first -= 1) {
    if (/^[0-9]{1,3}[.．]\s*(?![0-9])/.test(lines[first]?.words ?? '')) return hasNoStop(lines, first, index - 1)
  }
  return false
}

const HEADING_ENDS = /(^|[（(年月]|[0-9]\s*)[^（(]{0,14}日?\s*[）)]$/

function hasNoStop(lines: readonly Line[], first: number, last: number): boolean {
  const words = lines
    .slice(first, last + 1)
    .map((line) => line.words)
    .join('')
  return /[（(]\s*[12][0-9]{3}\s*年\s*[0-9]{1,2}\s*月\s*[0-9]{1,2}\s*日?\s*[）)]$/.test(words) && !/[。；]/.test(words)
}

/** `…取得更好成效。` / `吉林省公平公正法治环境建设工程实施方案` / `为全面落实省委、`: a further document begins behind a finished sentence. */
function isTitleBetween(lines: readonly Line[], index: number): boolean {
  const words = lines[index]?.words ?? ''
  return (
    words.length >= 10 &&
    endsAsTitle(words) &&
    !/[，。；：、]/.test(words) &&
    endsSentence(lines[index - 1]?.words ?? '') &&
    /^(为|根据|按照|依据)/.test(lines[index + 1]?.words ?? '')
  )
}

/** Lines that are no part of a paragraph: a date, a document number, a note on publication. */
function standsAlone(words: string): boolean {
  return ALONE.some((pattern) => pattern.test(words))
}

/** `2023 年5 月10 日` */
const DATE = /^[12][0-9]{3}\s*年\s*[0-9]{1,2}\s*月\s*[0-9]{1,2}\s*日$/

const ALONE: readonly RegExp[] = [
  DATE,
  // `甘政办发〔2023〕38 号`
  /^[\u4e00-\u9fff（）()]{2,16}\s*[〔［[【﹝（(]\s*[12][0-9]{3}\s*[〕］\]】﹞）)]\s*第?\s*[0-9]{1,5}\s*号$/,
  // `（此件公开发布）`, `(此件主动公开)`, `（联系人：杨  楠`
  /^[（(]?\s*(此件|联系人|本文有删减)/,
  /^特此(通知|公告|函告|函复|通告)。?$/,
]

/** `（一）`, `16．`, `第一章`: the mark was cut from its words. */
function isMarkAlone(words: string): boolean {
  return (
    words.length <= 7 &&
    openerOf(words)?.doubtful === false &&
    /^(第?[（(〔]?\s*[一二三四五六七八九十百0-9]{1,5}\s*[）)〕、.．章节条编]{1,2})$/.test(words)
  )
}

/** `总` / `则`: a heading whose letters were set apart. */
function isSpacedOut(before: string, words: string): boolean {
  return /^[\u4e00-\u9fff]$/.test(before) && /^[\u4e00-\u9fff]$/.test(words)
}

/** `各县（市、区）人民政府，市直各委、办、局：`, `局机关各处室、直属单位：`, but not `责任单位：` */
function isSalutation(words: string): boolean {
  if (/^[^。]{0,12}各[^。]{1,120}[：:]$/.test(words)) return !ROLE_ENDS.test(words)
  return /^[^。（(]{0,160}(单位|部门|处室|政府|公司|委员会|机构|局|企业|院|厅|管委会|中心|组)[：:]$/.test(words) && !ROLE_ENDS.test(words)
}

const ROLE_ENDS = /(责任|牵头|配合|参与|参加|落实|实施|负责|协助|主办|承办|协办)(单位|部门|处室|机构|局)[：:]$/

/** A body's name in a line of its own: what stands above a date. */
function isSignature(words: string): boolean {
  return /^[\u4e00-\u9fff（）()、“”]{3,40}(人民政府|[省市县区州]委|党委|工委|办公厅|办公室|委员会|管委会|管理局|局|厅|领导小组|法院|检察院|中心|总队|支行)([（(].{0,20}代章[）)])?$/.test(
    words,
  )
}

/** A signature below a finished sentence, or right above the date. */
function isSigned(lines: readonly Line[], index: number): boolean {
  const words = lines[index]?.words ?? ''
  const next = lines[index + 1]?.words ?? ''
  if (!isSignature(words) || startsMidSentence(next)) return false
  return DATE.test(next) || endsSentence(lines[index - 1]?.words ?? '')
}

function startsMidSentence(words: string): boolean {
  const first = words.charAt(0)
  return /^[，。、；：！？,;:.!?％%]/.test(first) || (closesBracket(first) && !opensBracket(first))
}

function endsSentence(words: string): boolean {
  return /[。；;！？!?]$/.test(words)
}

function endsAsTitle(words: string): boolean {
  return /(通知|方案|措施|举措|意见|办法|规定|条例|要点|清单|计划|规划|细则|公告|决定|目录|预案|指南|规则|章程|制度|标准|分工|安排|清單|辦法)([（(].{1,12}[）)])?$/.test(
    words,
  )
}

/** `（市发展改革委、市商务局按职责分工负责）` on lines of its own. */
function isResponsibility(words: string): boolean {
  return /^[（(〔][^（(]{0,60}(责任|責任|牵头|牽頭|负责|負責|配合|局|委|办|厅|部|公司|政府)/.test(words)
}

/** The bracket that ends the paragraph names departments or their roles: `…（省工改办负责，长期坚持）`, not `…（以下简称省工改办）`. */
function closesResponsibility(tail: string): boolean {
  if (!/[）)〕]$/.test(tail)) return false
  const inside = tail.slice(openingOf(tail) + 1, -1)
  if (inside.length < 3 || /简称|簡稱|试行|见附/.test(inside)) return false
  return /责任|責任|牵头|牽頭|负责|負責|配合|分工/.test(inside) || /(局|委|办|厅|部|部门|单位|政府|处|室|院|中心|公司)$/.test(inside)
}

/** Where the last bracket of the words opens; nested ones are stepped over. */
function openingOf(words: string): number {
  let depth = 0
  for (let index = words.length - 1; index >= 0; index -= 1) {
    const char = words.charAt(index)
    if ('）)〕'.includes(char)) depth += 1
    else if ('（(〔'.includes(char)) depth -= 1
    if (depth === 0) return index
  }
  return -1
}
