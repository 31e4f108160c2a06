import { namesResponsible } from '../text/lineKinds/assignment.ts'
import { type Mark, markOf, rankOf } from '../text/marks.ts'
import type { Span } from '../text/span.ts'
import { runOnArticles } from './runOnArticles.ts'

/** What may be a mark in the middle of a paragraph: behind a stop, a comma or a bracket. */
const INLINE =
  /(?<=[。；;：:，,）)〕])(?=[（(][0-9一二三四五六七八九十]{1,3}[）)]|[0-9]{1,2}[.．﹒、](?![0-9])|[①-⑳]|[一二三四五六七八九十]{1,3}、)/g

interface InlineMark {
  readonly at: number
  readonly mark: Mark
}

/**
 * A paragraph cut where further numbered units were run on to it. Units that name their own departments are cut off wherever they begin
 * (`13.优化电商…，（1）加快…（市商务局负责）（2）引导金融机构…（市金融监管局负责）`), others only where the mark counts on from the
 * paragraph's own behind a full stop (`…负责）（二）加强…`). An enumeration inside a sentence stays as it is.
 */
export function piecesOf(words: string): Span[] {
  const starts = [0, ...cutsOf(words)]
  return starts.map((start, index) => ({ start, end: starts[index + 1] ?? words.length }))
}

function cutsOf(words: string): readonly number[] {
  const articles = runOnArticles(words)
  if (articles.length > 0) return articles
  const opening = markOf(words)
  if (opening && opensBehind(words.slice(opening.length), opening))
    return [opening.length, ...cutsOf(words.slice(opening.length)).map((at) => opening.length + at)]
  const found = inlineMarks(words)
  return found.length === 0 ? [] : longestRun(words, found, opening)
}

/** `一、（一）建设水库。`: the first unit of the level below begins right behind the mark. */
function opensBehind(words: string, above: Mark): boolean {
  const mark = markOf(words)
  return mark !== null && mark.number === 1 && mark.alphabet !== above.alphabet && rankOf(mark.alphabet) > rankOf(above.alphabet)
}

function inlineMarks(words: string): InlineMark[] {
  return Array.from(words.matchAll(INLINE)).flatMap(({ index }) => {
    const mark = markOf(words.slice(index, index + 16))
    return mark ? [{ at: index, mark }] : []
  })
}

/** The marks that count on from one another, each unit before the next closing with the departments responsible or with a full stop. */
function longestRun(words: string, found: readonly InlineMark[], opening: Mark | null): number[] {
  const cuts: number[] = []
  let last: InlineMark | null = opening ? { at: 0, mark: opening } : null
  for (const [index, inline] of found.entries()) {
    const counts = last !== null && inline.mark.alphabet === last.mark.alphabet && inline.mark.number === last.mark.number + 1
    if (counts && last && endsUnit(words.slice(last.at, inline.at), last.at === 0)) {
      cuts.push(inline.at)
      last = inline
    } else if (!counts && inline.mark.number === 1 && firstOfNamed(words, inline, found.slice(index + 1, index + 1 + LOOKED_AT))) {
      cuts.push(inline.at)
      last = inline
    }
  }
  return cuts
}

/** A unit ends with its departments; one that opened the paragraph may also end with a full stop. */
function endsUnit(unit: string, opensParagraph: boolean): boolean {
  return namesResponsible(unit) || (opensParagraph && /。$/.test(unit))
}

/** Marks that may stand inside （1） before （2） comes. */
const LOOKED_AT = 20

/** True where （1） is followed by （2）, and the words between close with the departments responsible. */
function firstOfNamed(words: string, first: InlineMark, behind: readonly InlineMark[]): boolean {
  const next = behind.find(({ mark }) => mark.alphabet === first.mark.alphabet && mark.number === 2)
  return next !== undefined && namesResponsible(words.slice(first.at, next.at))
}
