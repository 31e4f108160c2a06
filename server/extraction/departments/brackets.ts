import { endsAsName } from '../../lexicon/names.ts'
import { BRACKETS, type BracketKind } from '../../lexicon/punctuation.ts'
import { ROLE_LABEL, ROLE_SIGN } from '../../lexicon/roles.ts'
import type { Span } from '../../text/span.ts'

/** An outermost pair of brackets. `inner` is the text between them. */
export interface Bracketed {
  readonly outer: Span
  readonly inner: Span
}

const HOLD_DEPARTMENTS: readonly BracketKind['kind'][] = ['round', 'square', 'lenticular', 'angle']
/** Alternating opening and closing characters; brackets of one kind close each other in either width. */
const KINDS = BRACKETS.filter(({ kind }) => HOLD_DEPARTMENTS.includes(kind)).flatMap(({ open, close }) => [open, close])
/** Maximum length of an assignment, so that a stray bracket does not swallow the document. */
const LONGEST = 2000

/** The outermost pairs of brackets between two offsets. An unclosed bracket counts only if it plainly assigns. */
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
  for (const match of text.slice(within.start, within.end).matchAll(ANY)) {
    const at = within.start + match.index
    const kind = KIND_OF.get(match[0]) ?? 0
    if (kind % 2 === 0) open.push({ kind, at })
    else {
      const index = lastOf(open, kind - 1)
      const start = open[index]?.at
      if (start === undefined) continue
      open.length = index
      if (at - start <= LONGEST) pairs.push({ outer: { start, end: at + 1 }, inner: { start: start + 1, end: at } })
    }
  }
  for (const { at } of open) {
    const end = endOfUnclosed(text, at, within)
    if (end !== null) pairs.push({ outer: { start: at, end }, inner: { start: at + 1, end } })
  }
  return pairs.sort((one, other) => one.outer.start - other.outer.start)
}

/** A label of departments: in (牵头部门：厅法规处；…，各市(州)交通运输局(委） the last bracket closes the inner one. */
const LABELLED = new RegExp(`^\\s*${ROLE_LABEL}\\s*[:：]`, 'u')

/** The same with a verb: (市人社局负责，2023 年11 月底前完成. Only these words follow in the line. */
const SIGNED = new RegExp(`^[^。；;（(]{2,80}${ROLE_SIGN}(?![的人])[^。；;（(]{0,24}。?$`, 'u')

/** Names alone after a sentence: …资助。〔市发展改革委、市科技创新委、市财政局. */
function areNamesAlone(text: string, at: number, end: number): boolean {
  const names = text
    .slice(at + 1, end)
    .trim()
    .split(/[、，,]/u)
  return names.length >= 2 && /[。；;]\s*$/u.test(text.slice(Math.max(0, at - 3), at)) && names.every((name) => endsAsName(name.trim()))
}

/** The end of the line, for an unclosed bracket that starts with a label of departments, says who acts or holds only names. */
function endOfUnclosed(text: string, at: number, within: Span): number | null {
  const feed = text.indexOf('\n', at)
  const end = feed === -1 || feed > within.end ? within.end : feed
  const isShort = end - at < 120
  const assigns =
    LABELLED.test(text.slice(at + 1, at + 16)) || (isShort && (SIGNED.test(text.slice(at + 1, end)) || areNamesAlone(text, at, end)))
  return assigns && end - at <= LONGEST ? end : null
}

/** Maximum nesting, so that a sequence of stray brackets is not searched again for each of them. */
const DEEPEST = 40

function lastOf(open: readonly { readonly kind: number }[], kind: number): number {
  for (let index = open.length - 1; index >= Math.max(0, open.length - DEEPEST); index -= 1) if (open[index]?.kind === kind) return index
  return -1
}

const KIND_OF: ReadonlyMap<string, number> = new Map(KINDS.flatMap((chars, kind) => [...chars].map((char) => [char, kind] as const)))
const ANY = new RegExp(`[${[...KIND_OF.keys()].map((char) => `\\${char}`).join('')}]`, 'g')

/**
 * Blanks out the content of brackets and quotation marks, keeping the length, so that commas inside do not separate names:
 * 各市〔州〕、县〔市、区、特区〕人民政府 → 各市□□□、县□□□□□□□□人民政府. The numbers of a list stay: （1）市财政局（2）市商务局.
 */
export function masked(words: string): string {
  let blank = words
  const brackets = bracketsIn(words, { start: 0, end: words.length }).filter(
    ({ inner }) => !/^\d{1,2}$/.test(words.slice(inner.start, inner.end)),
  )
  for (const { outer } of [...brackets, ...quotesIn(words)])
    blank = blank.slice(0, outer.start) + '□'.repeat(outer.end - outer.start) + blank.slice(outer.end)
  return blank
}

function quotesIn(words: string): readonly Pick<Bracketed, 'outer'>[] {
  return [...words.matchAll(/“[^“”]{1,30}”|"[^"]{1,30}"|《[^《》]{1,60}》/g)].map((match) => ({
    outer: { start: match.index, end: match.index + match[0].length },
  }))
}
