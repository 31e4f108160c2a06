import type { ColumnKind } from '../lexicon/columnHeaders.ts'
import { folded } from '../lexicon/folded.ts'
import type { Span } from '../text/span.ts'
import { listedKindOf } from './headers.ts'

/** The name of a column and its position in a text. */
export interface ColumnName {
  readonly kind: ColumnKind
  readonly span: Span
}

/** Maximum length of a column name. */
const LONGEST_NAME = 16

/** A run of more names is no header. */
export const MOST_COLUMNS = 24

/** `序号工作任务牵头单位完成时限`: the consecutive column names from this position, each time the longest match; spaces may separate them. */
export function columnNamesAt(text: string, from: number): readonly ColumnName[] {
  const names: ColumnName[] = []
  for (let at = from; ; ) {
    at += /^\s*/u.exec(text.slice(at, at + LONGEST_NAME))?.[0].length ?? 0
    const name = longestNameAt(text, at)
    if (name === null || names.length === MOST_COLUMNS) return names
    names.push(name)
    at = name.span.end
  }
}

function longestNameAt(text: string, start: number): ColumnName | null {
  const ahead = /^\S*/u.exec(text.slice(start, start + LONGEST_NAME))?.[0] ?? ''
  for (let length = ahead.length; length > 1; length -= 1) {
    const words = ahead.slice(0, length)
    const kind = kindOf(words)
    if (kind !== null) return firstOfTwo(words, kind, start) ?? { kind, span: { start, end: start + length } }
  }
  return null
}

/** 工作任务|完成时限, 时限|承办责任人: two names may also read as one of the kind of the second. */
function firstOfTwo(words: string, kind: ColumnKind, start: number): ColumnName | null {
  for (let cut = words.length - LEAST_OF_TWO; cut >= LEAST_OF_DAY; cut -= 1) {
    const first = kindOf(words.slice(0, cut))
    if (first === null || first === kind || (first !== 'deadline' && cut < LEAST_OF_TWO)) continue
    if (kindOf(words.slice(cut)) === kind) return { kind: first, span: { start, end: start + cut } }
  }
  return null
}

/** Minimum length of each of two names. */
const LEAST_OF_TWO = 4
/** 时限, 期限: no other column has a name that starts so. */
const LEAST_OF_DAY = 2

const kindOf = (words: string): ColumnKind | null => listedKindOf(folded(words))
