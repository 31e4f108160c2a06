import { LIST_SIGN } from '../lexicon/punctuation.ts'
import { assignsDepartments } from '../text/lineKinds/assignment.ts'
import type { Mark } from '../text/marks.ts'
import { departmentWords, isBareHeading, type Paragraph } from './paragraphs.ts'
import { type UnmarkedRun, unmarkedRuns, withMarks } from './unmarkedRuns.ts'

/** ◇推进设施共建共享。依托乡镇客运站… */
const SIGN = new RegExp(`^(?<sign>${LIST_SIGN})\\s*(?=[\\p{Script=Han}“《])`, 'u')
const FEWEST_UNITS = 3
/** A shorter paragraph may be a heading or a part of a list. */
const SHORTEST_TEXT = 25
const SECTIONS: readonly string[] = ['part', 'chapter', '一、']

/**
 * Right below the heading of a section, paragraphs that start with the same sign are its units, if each is a text or names its departments:
 * 二、主要任务 / ◇推进设施共建共享。…. A sign that stands elsewhere, too, has a meaning: 标★的为重点事项.
 */
export function withSignMarks(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  const marks = new Map<Paragraph, Mark>()
  for (const run of unmarkedRuns(paragraphs).filter(isSection))
    for (const [number, [first]] of unitsIn(run.paragraphs).entries())
      if (first !== undefined) marks.set(first, markOfSign(first, number + 1))
  const signs = new Set([...marks.values()].map(({ label }) => label))
  const explained = paragraphs.some((paragraph) => !marks.has(paragraph) && [...signs].some((sign) => paragraph.words.includes(sign)))
  return explained ? paragraphs : withMarks(paragraphs, marks)
}

function isSection({ heading }: UnmarkedRun): boolean {
  return heading?.mark != null && SECTIONS.includes(heading.mark.alphabet) && isBareHeading(departmentWords(heading))
}

/** The units of a run of paragraphs, each with its paragraphs; empty if the sign of the first one does not part it. */
function unitsIn(run: readonly Paragraph[]): readonly (readonly Paragraph[])[] {
  const sign = SIGN.exec(run[0]?.words ?? '')?.groups?.sign
  const starts = run.flatMap(({ words }, at) => (sign !== undefined && words.startsWith(sign) ? [at] : []))
  const units = starts.map((at, index) => run.slice(at, starts[index + 1]))
  return units.length >= FEWEST_UNITS && (units.every(isText) || units.every((unit) => unit.some(({ words }) => assignsDepartments(words))))
    ? units
    : []
}

const isText = ([first]: readonly Paragraph[]): boolean =>
  first !== undefined && first.words.length >= SHORTEST_TEXT && first.words.includes('。')

function markOfSign({ words }: Paragraph, number: number): Mark {
  const { 0: printed = '', groups } = SIGN.exec(words) ?? {}
  return { alphabet: '◇', number, label: groups?.sign ?? '', length: printed.length }
}
