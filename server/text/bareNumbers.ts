import { folded } from '../lexicon/folded.ts'
import { FOLLOWED_BY_WORDS } from './marks.ts'

/** A number that a blank parts from its unit, with nothing else behind it: `1 实施数字化改造工程`. */
export interface BareNumber {
  readonly start: number
  readonly number: number
  /** Offset and length of the blank. */
  readonly blank: number
  readonly length: number
}

const LINE = new RegExp(
  `^(?<indent>[ \\t\\u3000]*)(?<number>\\d{1,2})(?<blank>[ \\u3000]{1,4})${FOLLOWED_BY_WORDS}(?<words>[^\\n]+)`,
  'gmu',
)
/** Fewer lines that start with a number may be wrapped there. */
const FEWEST_NUMBERED = 3
/** `1  推进改造  市水利局`, `1 推进改造 市水利局 2025年`: the rows of a table. */
const ROW = /\t|\S[ \u3000]{2,}\S|^[^：:（(]*?\p{Script=Han}[ \u3000]\p{Script=Han}/u
const TABLE_HEADER = /^[ \t\u3000]*(?:序\s*号|编\s*号)/mu

/** The bare numbers at the starts of lines that count 1, 2, 3; none in a text with a table whose rows are numbered. */
export function bareNumbersIn(text: string): readonly BareNumber[] {
  const simple = folded(text)
  const lines = [...simple.matchAll(LINE)]
  if (lines.length < FEWEST_NUMBERED || TABLE_HEADER.test(simple)) return []
  const rows = lines.filter(({ groups }) => ROW.test(groups?.words ?? ''))
  return rows.length * 2 >= lines.length ? [] : runsOf(lines.map(numberOf)).flat()
}

function numberOf({ index, groups }: RegExpMatchArray): BareNumber {
  const { indent = '', number = '', blank = '' } = groups ?? {}
  const start = (index ?? 0) + indent.length
  return { start, number: Number(number), blank: start + number.length, length: blank.length }
}

/** The runs that count from 1; a number out of turn is a figure: `3 户企业`. */
function runsOf(numbers: readonly BareNumber[]): readonly (readonly BareNumber[])[] {
  const runs: BareNumber[][] = []
  for (const [index, one] of numbers.entries()) {
    const run = runs.at(-1)
    if (run !== undefined && one.number === run.length + 1) run.push(one)
    else if (one.number === 1 && numbers[index + 1]?.number === 2) runs.push([one])
  }
  return runs.filter((run) => run.length >= FEWEST_NUMBERED)
}
