import { givesRole } from '../../lexicon/roles.ts'
import type { Measure } from '../../structure/outline.ts'
import { type Bracketed, bracketsIn } from './brackets.ts'
import { isPlacedDepartment } from './ownNames.ts'

/** Brackets in a measure that may assign it. */
export interface TaskBracket extends Bracketed {
  /** Words in it give a role; else it must hold names of departments only. */
  readonly signed: boolean
  /** It ends a line or follows a finished sentence, so that it closes the words before it. */
  readonly closes: boolean
  /** The department that it explains: 省网信办（省…领导小组办公室）; else null. */
  readonly explains: string | null
}

const LONGEST_NAME = 24

/** The brackets of a measure that have a word of a role, or close a line or a sentence. */
export function taskBracketsIn(plain: string, measure: Measure): readonly TaskBracket[] {
  return bracketsIn(plain, measure.span).flatMap((pair) => {
    const { outer, inner } = pair
    const signed = givesRole(plain.slice(inner.start, inner.end))
    const closes = endsItsLine(plain, outer.end) || /[。；！”]\s*$/.test(plain.slice(Math.max(0, outer.start - 4), outer.start))
    return signed || closes ? [{ ...pair, signed, closes, explains: nameBefore(plain, outer.start) }] : []
  })
}

/** Names alone are an assignment at the end of a paragraph or sentence, not in the middle of one: 税务、公安部门（…）进行. */
function endsItsLine(plain: string, end: number): boolean {
  return /^[。；;\s]*(?:\n|$)/.test(plain.slice(end, end + 20)) && /^[。；; \t]*(?:\n|$)/.test(plain.slice(end, end + 20))
}

/** The department that stands right before an offset, as the last word of its clause. */
function nameBefore(plain: string, at: number): string | null {
  const words =
    /(?:(?<=[，,。；;、：:\n（(）)]|^)|(?<=[被由经向对至到和及与为]))[^，,。；;、：:\n（(）)被由经向对至到]*$/u.exec(
      plain.slice(Math.max(0, at - LONGEST_NAME), at),
    )?.[0] ?? ''
  return words.length < LONGEST_NAME && isPlacedDepartment(words) ? words : null
}
