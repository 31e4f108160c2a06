import type { Line } from '../lines.ts'
import type { Opener } from './openers.ts'

/** The state of the paragraph so far when the next line is examined. */
export interface ParagraphState {
  /** How full the printed line is: text from a PDF may contain a printed line in several pieces. */
  readonly fill: number
  /** Number of open round brackets in the paragraph, and for how many characters they have been open. */
  readonly open: number
  readonly openFor: number
  readonly lines: number
  /** true if its first line is indented. */
  readonly indented: boolean
  /** The last words of the paragraph, including those of its last bracket. */
  readonly tail: string
  readonly opener: Opener | null
  /** true inside a table, whose rows are lines, after its header `序号…`. */
  readonly table: boolean
  /** Last number of each kind of mark in the document so far. */
  readonly numbers: ReadonlyMap<string, number>
}

/** The state before the first line. */
export const BEGINNING: ParagraphState = {
  fill: 0,
  open: 0,
  openFor: 0,
  lines: 0,
  indented: false,
  tail: '',
  opener: null,
  numbers: new Map(),
  table: false,
}

/** `序号方面2020年国家级新区重点任务国家分工…` */
const TABLE_HEAD = /^序号.{4,}/
/** A paragraph on a PDF page starts with an indent of two characters. */
const INDENT = 2
/** Maximum length of a bracket that may be left open on purpose. */
const LONGEST_BRACKET = 500
const TAIL = 300

/** The state after the first line of a paragraph. */
export function newParagraph(line: Line, before: ParagraphState, wrap: number | null): ParagraphState {
  const found = line.opener
  const opener = found?.doubtful && found.number !== (before.numbers.get(found.kind) ?? 0) + 1 ? null : found
  const numbers = opener ? new Map(before.numbers).set(opener.kind, opener.number) : before.numbers
  return {
    fill: opensInLine(line, before, wrap) ? before.fill + line.width : INDENT + line.width,
    ...bracketsAfter(line.words, 0, 0),
    lines: 1,
    indented: line.indent > 1,
    tail: line.words.slice(-TAIL),
    opener,
    numbers,
    table: TABLE_HEAD.test(line.words) || (before.table && opener?.kind !== 'head'),
  }
}

/** Whether a unit starts in the middle of a printed line: `…额外费用高的问题，` / `（1）`. */
function opensInLine(line: Line, { tail, fill }: ParagraphState, wrap: number | null): boolean {
  return wrap !== null && /[，、]$/.test(tail) && fill + line.width <= wrap + 1
}

/** The state after another line of the paragraph. */
export function withLine(state: ParagraphState, line: Line, wrap: number | null): ParagraphState {
  const sameLine = wrap !== null && state.fill + line.width <= wrap + 1
  return {
    ...state,
    fill: sameLine ? state.fill + line.width : line.width,
    ...bracketsAfter(line.words, state.open, state.openFor),
    lines: state.lines + 1,
    tail: (state.tail + line.words).slice(-TAIL),
  }
}

const BRACKETS = /[（(〔）)〕]/

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
