import { WORD_BEFORE_NAME } from '../../lexicon/names.ts'
import { givesRole } from '../../lexicon/roles.ts'
import type { Measure } from '../../structure/outline.ts'
import { type Bracketed, bracketsIn } from './brackets.ts'
import { isPlacedDepartment } from './ownNames.ts'

/** Brackets in a measure that may assign departments. */
export interface TaskBracket extends Bracketed {
  /** true if words in it give a role; otherwise it must contain only department names. */
  readonly signed: boolean
  /** true if it ends a line or the heading, or follows a complete sentence of the measure, so that it applies to the words before it. */
  readonly closes: boolean
  /** The department that it explains: 省网信办（省…领导小组办公室）; or null. */
  readonly explains: string | null
}

const LONGEST_NAME = 24

/** The brackets of a measure that contain a role word, or end a line or sentence. */
export function taskBracketsIn(plain: string, measure: Measure): readonly TaskBracket[] {
  return bracketsIn(plain, measure.span).flatMap((pair) => {
    const { outer, inner } = pair
    if (widensClass(plain, pair)) return []
    const signed = givesRole(plain.slice(inner.start, inner.end))
    const closes =
      endsItsLine(plain, outer.end) ||
      /[。；！”]\s*$/.test(plain.slice(Math.max(measure.span.start, outer.start - 4), outer.start)) ||
      endsHeading(plain, measure, pair)
    return signed || closes ? [{ ...pair, signed, closes, explains: nameBefore(plain, outer.start) }] : []
  })
}

/** 各镇（街道）, 各县（市、区）: the brackets widen the class before them. */
function widensClass(plain: string, { outer, inner }: Bracketed): boolean {
  return CLASS_BEFORE.test(plain.slice(Math.max(0, outer.start - 8), outer.start)) && PLACES.test(plain.slice(inner.start, inner.end))
}

const CLASS_BEFORE = /(?:各|有关|相关)[省市区县州旗乡镇街村]{1,3}$/u
const PLACES = /^(?:[省市区县州旗乡镇街村场]|街道|乡镇|街镇|园区|社区|办事处|开发区|高新区|新区|、)+$/u

/** Whether it ends a paragraph or sentence. Names alone are an assignment there, but not inside a sentence: 税务、公安部门（…）进行. */
function endsItsLine(plain: string, end: number): boolean {
  return /^[。；;\s]*(?:\n|$)/.test(plain.slice(end, end + 20)) && /^[。；; \t]*(?:\n|$)/.test(plain.slice(end, end + 20))
}

/** `（一）完善养老设施（市民政局、市财政局）。推动…`: several names at the end of the first sentence; one alone may explain the word before it. */
function endsHeading(plain: string, { span }: Measure, { outer, inner }: Bracketed): boolean {
  return (
    plain.charAt(outer.end) === '。' &&
    !/[。；，,\n]/.test(plain.slice(span.start, outer.start)) &&
    plain.slice(inner.start, inner.end).includes('、')
  )
}

const LAST_WORD = new RegExp(
  `(?<=^|[，,。；;、：:\\n（(）)被由经向对至到和及与为])(?:(?!${WORD_BEFORE_NAME})[^，,。；;、：:\\n（(）)被由向至到])*$`,
  'u',
)

/** The department name right before an offset, as the last word of its clause. */
function nameBefore(plain: string, at: number): string | null {
  const words = LAST_WORD.exec(plain.slice(Math.max(0, at - LONGEST_NAME), at))?.[0] ?? ''
  return words.length < LONGEST_NAME && isPlacedDepartment(words) ? words : null
}
