import { namesResponsible } from '../text/lineKinds/assignment.ts'
import { chargeIn } from '../text/lineKinds/charge.ts'
import { announcesDuties } from '../text/lineKinds/dutyHeading.ts'
import { type Mark, markOf, rankOf } from '../text/marks.ts'
import type { Span } from '../text/span.ts'
import { WHOLE_MARKS } from '../text/unitMarks.ts'
import { runOnArticles } from './runOnArticles.ts'

/** Possible marks inside a paragraph: after a full stop, a comma or a bracket. */
const INLINE = new RegExp(
  `(?<=[。；;：:，,）)〕\\]］])(?=[（(][0-9一二三四五六七八九十]{1,3}[）)]|[0-9]{1,2}[.．﹒、](?![0-9])|[${WHOLE_MARKS}]|[一二三四五六七八九十]{1,3}、)`,
  'g',
)

interface InlineMark {
  readonly at: number
  readonly mark: Mark
}

/**
 * Splits a paragraph with several numbered units. Units that name their own departments are split off anywhere
 * (`13.优化电商…，（1）加快…（市商务局负责）（2）引导金融机构…（市金融监管局负责）`); others only if the mark continues the paragraph's own mark after a full stop
 * (`…负责）（二）加强…`). An enumeration inside a sentence is not split.
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
  if (found.length === 0) return []
  const duties = dutiesIn(words, found)
  return duties.length > 0 ? duties : longestRun(words, found, opening)
}

/** `各部门职责如下：1.河务部门。负责…。2.气象部门。监测…。`: units that start with their departments, after words that announce duties. */
function dutiesIn(words: string, found: readonly InlineMark[]): readonly number[] {
  const first = found.findIndex(({ at }) => announcesDuties(words.slice(0, at)))
  const run: InlineMark[] = []
  for (const inline of first === -1 ? [] : found.slice(first)) {
    const [alphabet, number] = [run[0]?.mark.alphabet ?? inline.mark.alphabet, run.length + 1]
    if (inline.mark.alphabet === alphabet && inline.mark.number === number) run.push(inline)
  }
  const charged = run.filter(({ at, mark }) => chargeIn(words.slice(at + mark.length, at + LONGEST_CHARGE)) !== null)
  return charged.length >= FEWEST_DUTIES && charged.length * 2 >= run.length ? run.map(({ at }) => at) : []
}

const LONGEST_CHARGE = 80
const FEWEST_DUTIES = 2

/** `一、（一）建设水库。`: the first unit of the next level starts right after the mark. */
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

/** The longest sequence of consecutive marks in which each unit ends with the responsible departments or with a full stop. */
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

/** Whether a unit is complete: it ends with its departments, or, at the start of the paragraph, with a full stop. */
function endsUnit(unit: string, opensParagraph: boolean): boolean {
  return namesResponsible(unit) || (opensParagraph && /。$/.test(unit))
}

/** Maximum number of other marks between （1） and （2）. */
const LOOKED_AT = 20

/** Whether （2） follows （1）, and the words between end with the responsible departments. */
function firstOfNamed(words: string, first: InlineMark, behind: readonly InlineMark[]): boolean {
  const next = behind.find(({ mark }) => mark.alphabet === first.mark.alphabet && mark.number === 2)
  return next !== undefined && namesResponsible(words.slice(first.at, next.at))
}
