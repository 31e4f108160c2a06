import type { Span } from '../../text/span.ts'

/** A pair of brackets that no other pair holds. `inner` is what stands between them. */
export interface Bracketed {
  readonly outer: Span
  readonly inner: Span
}

/** Brackets of one kind close each other in either width: seed 004 prints （市发展改革委 … 负责). */
const KINDS = ['（(', '）)', '〔[［﹝', '〕]］﹞', '【', '】', '〈<＜', '〉>＞'] as const
/** No assignment is longer; a stray bracket shall not swallow the document. */
const LONGEST = 2000

/** The outermost pairs of brackets between two offsets. An opening bracket that nothing closes counts for nothing. */
export function bracketsIn(text: string, within: Span): readonly Bracketed[] {
  const pairs: Bracketed[] = []
  for (const pair of pairsIn(text, within)) {
    const last = pairs.at(-1)
    if (last === undefined || pair.outer.start >= last.outer.end) pairs.push(pair)
  }
  return pairs
}

/** All pairs, in the order of their opening brackets. */
function pairsIn(text: string, within: Span): readonly Bracketed[] {
  const pairs: Bracketed[] = []
  const open: { readonly kind: number; readonly at: number }[] = []
  for (let at = within.start; at < within.end; at += 1) {
    const kind = kindOf(text.charAt(at))
    if (kind === -1) continue
    if (kind % 2 === 0) open.push({ kind, at })
    else {
      const index = open.findLastIndex((bracket) => bracket.kind === kind - 1)
      const start = open[index]?.at
      if (start === undefined) continue
      open.length = index
      if (at - start <= LONGEST) pairs.push({ outer: { start, end: at + 1 }, inner: { start: start + 1, end: at } })
    }
  }
  return pairs.sort((one, other) => one.outer.start - other.outer.start)
}

function kindOf(char: string): number {
  return char === '' ? -1 : KINDS.findIndex((chars) => chars.includes(char))
}

/**
 * The words with what stands in brackets or quotation marks blanked out, in the same length, so that commas in there part
 * nothing: 各市〔州〕、县〔市、区、特区〕人民政府 → 各市□□□、县□□□□□□□□人民政府.
 */
export function masked(words: string): string {
  const chars = [...Array(words.length)].map((_, index) => words.charAt(index))
  for (const { outer } of [...bracketsIn(words, { start: 0, end: words.length }), ...quotesIn(words)])
    chars.fill('□', outer.start, outer.end)
  return chars.join('')
}

function quotesIn(words: string): readonly Pick<Bracketed, 'outer'>[] {
  return [...words.matchAll(/“[^“”]{1,30}”|"[^"]{1,30}"|《[^《》]{1,60}》/g)].map((match) => ({
    outer: { start: match.index, end: match.index + match[0].length },
  }))
}
