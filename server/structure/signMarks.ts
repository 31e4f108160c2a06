import { assignsDepartments } from '../text/lineKinds/assignment.ts'
import type { Mark } from '../text/marks.ts'
import { departmentWords, isBareHeading, type Paragraph } from './paragraphs.ts'

/** ◇推进设施共建共享。依托乡镇客运站… */
const SIGN = /^(?<sign>[●○◆◇■□▲△★☆▶➢])\s*(?=[\p{Script=Han}“《])/u
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
  for (const run of sectionsWithoutUnits(paragraphs))
    for (const [number, [first]] of unitsIn(run).entries()) if (first !== undefined) marks.set(first, markOfSign(first, number + 1))
  const signs = new Set([...marks.values()].map(({ label }) => label))
  const explained = paragraphs.some((paragraph) => !marks.has(paragraph) && [...signs].some((sign) => paragraph.words.includes(sign)))
  if (marks.size === 0 || explained) return paragraphs
  return paragraphs.map((paragraph) => ({ ...paragraph, mark: marks.get(paragraph) ?? paragraph.mark }))
}

/** The paragraphs below each heading of a section, up to the next mark or table. */
function sectionsWithoutUnits(paragraphs: readonly Paragraph[]): readonly (readonly Paragraph[])[] {
  const runs: Paragraph[][] = []
  let run: Paragraph[] | null = null
  for (const paragraph of paragraphs) {
    const { mark, table } = paragraph
    if (mark === null && table === null) run?.push(paragraph)
    else run = mark !== null && SECTIONS.includes(mark.alphabet) && isBareHeading(departmentWords(paragraph)) ? [] : null
    if (run?.length === 0) runs.push(run)
  }
  return runs
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
