import { folded } from '../../lexicon/folded.ts'
import type { Measure } from '../../structure/outline.ts'
import type { Span } from '../../text/span.ts'
import { documentNumbersIn, documentNumbersOf, type NumberFound, orderInParentheses } from '../documentNumber.ts'
import type { RuleContext } from '../rule.ts'
import { titlesOf } from './brackets.ts'

/** Words in title brackets, with the context that decides whether they name another document. */
export interface Candidate {
  /** The title in its brackets, with the number in parentheses after it or right before it. */
  readonly span: Span
  /** The title in its brackets. */
  readonly bracketed: Span
  readonly title: string
  readonly number: string | null
  readonly broken: boolean
  /** The sentence before it, without the other titles of its list. */
  readonly before: string
  /** The words right after it (and after its number). */
  readonly behind: string
  /** （以下简称《…》） or （以下简称“…”） after it. */
  readonly shortName: string | null
  readonly measure: Measure | null
}

/** A list of thirteen laws after 根据 is one sentence. */
const LONGEST_SENTENCE = 1500

const FOUND = new WeakMap<object, readonly Candidate[]>()

/** All titles in brackets of a text, in reading order; cached. */
export function candidatesIn(context: RuleContext): readonly Candidate[] {
  const { text } = context.outline
  const found = FOUND.get(text) ?? find(context)
  FOUND.set(text, found)
  return found
}

function find(context: RuleContext): readonly Candidate[] {
  return titlesOf(context.outline.text).map(({ span, title, broken }) => {
    const tail = tailBehind(context.folded, span.end)
    const printed = context.text.slice(title.start, title.end).replace(/\s+/gu, '')
    const inTitle = tail.number === null ? NUMBER_IN_TITLE.exec(folded(printed)) : null
    const first = tail.number === null && inTitle === null ? numberBefore(context, span.start) : null
    const start = first?.span.start ?? span.start
    return {
      span: { start, end: tail.end },
      bracketed: span,
      title: inTitle === null ? printed : printed.slice(0, inTitle.index),
      number: tail.number ?? first?.number ?? (inTitle === null ? null : (documentNumbersIn(inTitle[0])[0]?.number ?? null)),
      broken,
      before: sentenceBefore(context.folded, start),
      behind: sentenceBehind(context.folded, tail.end),
      shortName: tail.shortName,
      measure: context.measureAt(span.start),
    }
  })
}

/** 《…若干措施|（深坪府规［2018］4号）》: the number is within the brackets of the title. */
const NUMBER_IN_TITLE = /[（(]\p{Script=Han}{2,12}[〔［[（(]\d{4}[〕］\])）]\d{1,5}号[）)]$/u

/** 国发〔2022〕12号|《…》, 国发〔2022〕12号文件|《…》: what may stand between a number and the title after it. */
export const BETWEEN_NUMBER_AND_TITLE = /^[^\S\n]*(?:文件?)?[^\S\n]*$/u

function numberBefore({ folded: text, outline }: RuleContext, start: number): NumberFound | null {
  const number = documentNumbersOf(outline.text).findLast(({ span }) => span.end <= start)
  return number && BETWEEN_NUMBER_AND_TITLE.test(text.slice(number.span.end, start)) ? number : null
}

/** The rest of the sentence, including the other titles of a list: 《A》（…）、《B》同时废止. */
export function sentenceBehind(text: string, at: number): string {
  return text.slice(at, at + LONGEST_SENTENCE).replace(/[\n。；][\s\S]*$/u, '')
}

/** （津政发〔2022〕12号）, (国务院令第755号，以下简称《条例》), 的通知（国办发〔2020〕1号） */
const PARENTHESIS =
  /^\s*(?:的?(?:通知|意见|决定|公告|批复|文件|规定))?\s*(?:[（(〔]\d{4}\s*年?[^（()）]{0,4}版[）)〕]\s*)?[（(](?<words>[^\n]{2,80}?)[）)](?![〔\d])/u
const SHORT_NAME = /(?:以下|下文|下)?(?:统一)?简称(?:为)?[:：]?\s*[《“"‘](?<name>[^》”"’]{2,30})[》”"’]/u

interface Tail {
  readonly end: number
  readonly number: string | null
  readonly shortName: string | null
}

function tailBehind(text: string, at: number): Tail {
  const match = PARENTHESIS.exec(text.slice(at, at + 120))
  const words = match?.groups?.words
  if (!match || !words) return { end: at, number: null, shortName: null }
  const closed = closedParenthesis(match[0], text, at)
  const number = documentNumbersIn(closed.words)[0]?.number ?? orderInParentheses(closed.words)
  const shortName = SHORT_NAME.exec(closed.words)?.groups?.name ?? null
  return { end: number ? closed.end : at, number, shortName }
}

/** The year of a number may also be in round brackets: （京建发(2022)136号）. The parenthesis then ends one bracket later. */
function closedParenthesis(found: string, text: string, at: number): { words: string; end: number } {
  const behind = /^\s*\d{1,5}\s*号[^（()）\n]{0,40}[）)]/u.exec(text.slice(at + found.length, at + found.length + 60))
  const end = at + found.length + (behind?.[0].length ?? 0)
  return { words: text.slice(at, end), end }
}

/** The sentence before the title: 为贯彻落实国家《优化营商环境条例》和|《天津市优化营商环境条例》要求. */
export function sentenceBefore(text: string, at: number): string {
  const window = text.slice(Math.max(0, at - LONGEST_SENTENCE), at)
  const from = Math.max(...['。', '\n', '；', ';'].map((stop) => window.lastIndexOf(stop)))
  return window.slice(from + 1)
}
