import { markOf } from '../../text/marks.ts'

/** The rest of the sentence or bracket around a passage: `before` + passage + `after` is exactly as in the source. */
export interface SentenceRest {
  readonly before: string
  readonly after: string
}

/** Sentences end at 。 and similar marks. */
const STOP = /[。；;！!？?]/u
/** Between the cells of a row. */
const SEPARATOR = /[\t|｜│]/u
/** Paragraphs and cells of web pages, and the line breaks in cells of Markdown: 药品流通监管处<br>配合：稽查处 */
const TAG = /<br\s*\/?>|<\/(?:p|div|li|tr|t[dh])\s*>/u
const SIGNS = new RegExp(`${STOP.source}|${SEPARATOR.source}|${TAG.source}|\\n`, 'giu')
/** A space, the sign of a heading or list item of Markdown, or the number of a row. */
const OPENS_LINE = /^(?:[\s\u3000]|#+ |[-*] |\d{1,3}\t)/u
const OPENING = '（([【〔'
const CLOSING = '）)]】〕'
/** A line shorter than this was not wrapped by the page width: it is a heading or the end of a paragraph. */
const FULL_LINE = 22

/**
 * The rest of the sentence around a passage, from the text before and after it: within a table, the rest of the cell. If a bracket
 * contains the passage, the rest of the bracket.
 */
export function sentenceRest(before: string, after: string): SentenceRest {
  const sentence = sentenceAround(before, after)
  const open = unclosed(sentence.before)
  const close = closing(sentence.after)
  return open < 0 || close < 0 ? sentence : { before: sentence.before.slice(open), after: sentence.after.slice(0, close + 1) }
}

function sentenceAround(before: string, after: string): SentenceRest {
  const ends = endsIn(before + after)
  const last = ends.findLast(({ at }) => at < before.length)
  const first = ends.find(({ at }) => at >= before.length)
  return {
    before: before.slice(last?.next ?? 0).trimStart(),
    after: after.slice(0, first && first.words - before.length).trimEnd(),
  }
}

/** The end of a sentence or cell: the position of its sign, where its words end, and where the next words begin. */
interface End {
  readonly at: number
  readonly words: number
  readonly next: number
}

const endsIn = (text: string): readonly End[] =>
  [...text.matchAll(SIGNS)].flatMap(({ 0: sign, index: at }) => {
    const next = at + sign.length
    if (STOP.test(sign)) return [{ at, words: next, next }]
    if (sign === '\n' && !endsParagraph(text, at)) return []
    if (SEPARATOR.test(sign) && !isRow(lineAt(text, at))) return []
    return [{ at, words: at, next }]
  })

/**
 * Whether a line break is intentional rather than wrapped by the page width: beside a row of a table, before a mark, a space or an
 * indented line, or after a short line.
 */
function endsParagraph(text: string, at: number): boolean {
  const line = lineAt(text, at)
  const next = lineAt(text, at + 1)
  if (isRow(line) || isRow(next) || OPENS_LINE.test(next) || markOf(next) !== null) return true
  return line.trim().length < FULL_LINE || STOP.test(line.trim().at(-1) ?? '')
}

const lineAt = (text: string, at: number): string => {
  const end = text.indexOf('\n', at)
  return text.slice(text.lastIndexOf('\n', at - 1) + 1, end < 0 ? text.length : end)
}

/** A line with cells: | 4 | 加强监管 | 全年 |, or the same with tabs. A single tab follows a label. */
const isRow = (line: string): boolean => line.trim().split(SEPARATOR).length > 2

/** Position of the innermost unclosed opening bracket, or -1. */
function unclosed(text: string): number {
  let closed = 0
  for (let at = text.length - 1; at >= 0; at -= 1) {
    if (CLOSING.includes(text[at] ?? ' ')) closed += 1
    else if (OPENING.includes(text[at] ?? ' ')) {
      if (closed === 0) return at
      closed -= 1
    }
  }
  return -1
}

/** Position of the bracket that closes the enclosing one, or -1. */
function closing(text: string): number {
  let opened = 0
  for (let at = 0; at < text.length; at += 1) {
    if (OPENING.includes(text[at] ?? ' ')) opened += 1
    else if (CLOSING.includes(text[at] ?? ' ')) {
      if (opened === 0) return at
      opened -= 1
    }
  }
  return -1
}
