import type { Span } from '../../text/span.ts'
import type { CleanText } from '../../text/types.ts'

/** Maximum length of a title; a bracket that is not closed within this length opens no title. */
const LONGEST_TITLE = 220
/** Maximum nesting: 《关于印发《…》的通知》 has two levels; more is a sequence of stray brackets. */
const DEEPEST = 4

const OUTER_OPEN = '《'
const OUTER_CLOSE = '》'
const INNER_OPENS = '〈<＜‹'
const INNER_CLOSES = '〉>＞›'

/** A title in brackets; `span` includes the brackets, `title` is the text between them. */
export interface BracketedTitle {
  readonly span: Span
  readonly title: Span
  /** true if the closing bracket does not match the opening one, or if the opening one is an inner bracket: <天津自贸试验区…》. */
  readonly broken: boolean
}

/**
 * Titles in 《…》 from left to right, inner titles inside the outer one: 《关于印发《…》的通知》, 《…<…>…》. A bracket that is never closed on its line is
 * skipped.
 */
export function bracketedTitles(text: string): readonly BracketedTitle[] {
  const found: BracketedTitle[] = []
  const close = nextOf(CLOSES, text)
  let index = nextOpen(text, 0)
  while (index >= 0) {
    const title = close(index) - index < LONGEST_TITLE ? titleAt(text, index) : null
    if (title) found.push(title)
    index = nextOpen(text, title ? title.span.end : index + 1)
  }
  return found
}

const FOUND = new WeakMap<CleanText, readonly BracketedTitle[]>()

/** The titles in brackets of a whole text, cached. */
export function titlesOf(text: CleanText): readonly BracketedTitle[] {
  const found = FOUND.get(text) ?? bracketedTitles(text.folded)
  FOUND.set(text, found)
  return found
}

const CLOSES = new RegExp(`[${OUTER_CLOSE}${INNER_CLOSES}]`, 'gu')

/**
 * Returns the next match of a pattern, for increasing offsets only: a sequence of opening brackets is not searched again for each of them.
 */
function nextOf(pattern: RegExp, text: string): (from: number) => number {
  let next = -1
  return (from) => {
    if (next >= from) return next
    pattern.lastIndex = from
    next = pattern.exec(text)?.index ?? Number.POSITIVE_INFINITY
    return next
  }
}

const OPENS = new RegExp(`[${OUTER_OPEN}${INNER_OPENS}]`, 'gu')

function nextOpen(text: string, from: number): number {
  OPENS.lastIndex = from
  return OPENS.exec(text)?.index ?? -1
}

function titleAt(text: string, open: number): BracketedTitle | null {
  const opener = text.charAt(open)
  const close = opener === OUTER_OPEN ? (balancedClose(text, open) ?? firstClose(text, open)) : closeOfInner(text, open)
  if (close === null || close - open < 3) return null
  return {
    span: { start: open, end: close + 1 },
    title: { start: open + 1, end: close },
    broken: opener !== OUTER_OPEN || text.charAt(close) !== OUTER_CLOSE,
  }
}

/** Offset of the 》 that closes the 《 at `open`, counting inner 《》. */
function balancedClose(text: string, open: number): number | null {
  let depth = 0
  const end = Math.min(text.length, open + LONGEST_TITLE)
  for (let index = open; index < end; index += 1) {
    const char = text.charAt(index)
    if (char === '\n') return null
    if (char === OUTER_OPEN) {
      depth += 1
      if (depth > DEEPEST) return null
    } else if (char === OUTER_CLOSE) {
      depth -= 1
      if (depth === 0) return index
    }
  }
  return null
}

/** For 《关于印发《…》的通知, with one closing bracket too few: the first 》 ends the title. */
function firstClose(text: string, open: number): number | null {
  const window = text.slice(open, open + LONGEST_TITLE)
  const close = window.indexOf(OUTER_CLOSE)
  const line = window.indexOf('\n')
  return close < 0 || (line >= 0 && line < close) || window.lastIndexOf(OUTER_OPEN, close) - window.indexOf(OUTER_OPEN) > 60
    ? null
    : open + close
}

/** For <天津自贸试验区2020年创新发展重点任务清单》: an inner bracket opens a title only before Chinese words. */
function closeOfInner(text: string, open: number): number | null {
  const end = Math.min(text.length, open + LONGEST_TITLE)
  for (let index = open + 1; index < end; index += 1) {
    const char = text.charAt(index)
    if (char === '\n' || char === OUTER_OPEN || INNER_OPENS.includes(char)) return null
    if (char === OUTER_CLOSE || INNER_CLOSES.includes(char))
      return /^[\u4e00-\u9fff].{4,}/u.test(text.slice(open + 1, index)) ? index : null
  }
  return null
}

const TITLE_MARK = '▢'
/** Placeholder for the characters of a title after the first, so that offsets stay the same. */
const TITLE_REST = '\ue000'

/** Blanks out each title and the number in parentheses after it, keeping the length; each starts with ▢. */
export function titlesBlotted(words: string): string {
  let blotted = ''
  for (const { span } of bracketedTitles(words)) {
    const number = /^\s*(?:[（(][^（()）]*(?:[（(][^（()）]*[）)][^（()）]*)?[）)])+/u.exec(words.slice(span.end))?.[0].length ?? 0
    blotted += `${words.slice(blotted.length, span.start)}${TITLE_MARK}`.padEnd(span.end + number - blotted.length, TITLE_REST)
  }
  return blotted + words.slice(blotted.length)
}

/** Reduces each blanked title to one ▢: 根据▢和▢等文件精神. */
export function shortened(blotted: string): string {
  return blotted.replaceAll(TITLE_REST, '')
}

/** Replaces each title, and the number in parentheses after it, by one ▢. */
export function withoutTitles(words: string): string {
  return shortened(titlesBlotted(words))
}
