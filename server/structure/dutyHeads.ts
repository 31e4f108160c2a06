import { isRole } from '../tables/columnKinds.ts'
import { columnNamesAt, MOST_COLUMNS } from '../tables/columnNames.ts'
import { chargedAlone, chargeIn } from '../text/lineKinds/charge.ts'
import { isDate } from '../text/lineKinds/date.ts'
import { announcesDuties, isDutyHeading } from '../text/lineKinds/dutyHeading.ts'
import { isSalutation } from '../text/lineKinds/salutation.ts'
import { isSignature } from '../text/lineKinds/signature.ts'
import { rankOf } from '../text/marks.ts'
import { departmentWords, type Paragraph } from './paragraphs.ts'

/** Minimum number of consecutive departments, each on a separate line above its duties, to be headings without a line that announces them. */
const FEWEST_HEADS = 3
const FEWEST_ANNOUNCED = 2

/** A run of departments with their duties below: the positions of the departments, and the end of the last duty. */
interface Run {
  readonly heads: number[]
  end: number
  /** The alphabet that numbers the duties; null if they are not numbered. */
  alphabet: string | null
}

/**
 * The departments that are headings of the duties below them, with the position after the last of these: `市民政局` above `负责统筹…`, `市财政局：` above
 * `①落实…` `②监管…`. They are announced, or at least three follow one another.
 */
export function dutyHeads(paragraphs: readonly Paragraph[]): ReadonlyMap<Paragraph, number> {
  const runs = runsIn(paragraphs).filter((run) => areDuties(paragraphs, run) && !isBelowColumns(paragraphs, run))
  return new Map(runs.flatMap(({ heads, end }) => heads.map((at, index) => [paragraphs[at] as Paragraph, heads[index + 1] ?? end])))
}

/**
 * Whether the names of columns stand above: then the lines are cells of a table that was not read, `牵头单位` / `参与单位` / `新增学位。` / `市教育局` / `市财政局`, and
 * the names belong to the task above them.
 */
function isBelowColumns(paragraphs: readonly Paragraph[], { heads: [first = 0] }: Run): boolean {
  const above = paragraphs.slice(Math.max(0, first - MOST_COLUMNS), first).map(departmentWords)
  return above.some((_, from) => {
    const kinds = columnNamesAt(above.slice(from).join('\n'), 0).map(({ kind }) => kind)
    return kinds.length >= FEWEST_COLUMNS && kinds.some(isRole)
  })
}

const FEWEST_COLUMNS = 3

function runsIn(paragraphs: readonly Paragraph[]): readonly Run[] {
  const runs: Run[] = []
  let run: Run | null = null
  for (const [index, paragraph] of paragraphs.entries()) {
    if (isHead(paragraph, paragraphs[index + 1])) {
      if (run === null) {
        run = { heads: [], end: index, alphabet: null }
        runs.push(run)
      }
      run.heads.push(index)
    } else if (run !== null && !goesOn(run, paragraph, run.heads.at(-1) === index - 1)) run = null
    if (run !== null) run.end = index + 1
  }
  return runs.map((one) => ({ ...one, end: endOf(one) }))
}

function isHead(paragraph: Paragraph, next: Paragraph | undefined): boolean {
  if (paragraph.mark !== null || paragraph.table !== null || next === undefined || next.table !== null) return false
  return chargedAlone(paragraph.words) !== null && (next.mark === null ? isDuty(next.words) : next.mark.number === 1)
}

/** A sentence, not the next name, a date or a line like `联系电话：…`. */
function isDuty(words: string): boolean {
  return /[，。；]/.test(words) && !/^[^，。；]{2,8}[：:]/.test(words) && !isDate(words) && !isSignature(words)
}

/** Whether a paragraph belongs to the duties of the last department: text, or a number below it. */
function goesOn(run: Run, { mark, table }: Paragraph, isFirst: boolean): boolean {
  if (table !== null) return false
  if (mark === null) return true
  if (isFirst && run.alphabet === null && run.heads.length === 1) run.alphabet = mark.alphabet
  return run.alphabet !== null && rankOf(mark.alphabet) >= rankOf(run.alphabet)
}

/** The last department has no more paragraphs than the longest before it; the others are the end of the document. */
function endOf({ heads, end }: Run): number {
  const longest = Math.max(...heads.slice(1).map((at, index) => at - (heads[index] ?? at)))
  return heads.length > 1 ? Math.min(end, (heads.at(-1) ?? 0) + longest) : end
}

function areDuties(paragraphs: readonly Paragraph[], { heads: [first = 0, ...others] }: Run): boolean {
  const above = departmentWords(paragraphs[first - 1] ?? (paragraphs[first] as Paragraph))
  if (isDutyHeading(above) || announcesDuties(above)) return others.length + 1 >= FEWEST_ANNOUNCED
  const heads = [first, ...others]
  const acting = heads.filter((at) => opensAsDuty(paragraphs, at) && !isSalutation(paragraphs[at]?.words ?? ''))
  return heads.length >= FEWEST_HEADS && acting.length * 2 >= heads.length
}

function opensAsDuty(paragraphs: readonly Paragraph[], at: number): boolean {
  const [head, duty] = [paragraphs[at], paragraphs[at + 1]]
  const names = chargedAlone(head?.words ?? '') ?? ''
  return duty !== undefined && chargeIn(names + departmentWords(duty))?.form === 'subject'
}
