import { folded } from '../../lexicon/folded.ts'
import { ROLE_LABEL, TIME_LABEL } from '../../lexicon/roles.ts'
import type { CleaningStep, Edit } from '../draft.ts'
import { type Mark, markOf } from '../marks.ts'

/** Share of a text that its longest line has if the text has lost its line breaks, and the minimum length of that line. */
const SHARE_OF_LONGEST = 0.6
const LENGTH_OF_LONGEST = 80

const NUMERAL = '[一二三四五六七八九十]{1,3}'
const MARK = `(?:${NUMERAL}、|[（(]${NUMERAL}[）)]|\\d{1,2}[.．、](?!\\d))`
/**
 * `…如下。|一、`, `…落实责任；|（二）`, `…检查。|1.`, and `二、重点任务|（一）` directly after a heading;
 * `责任单位：市水利局|（二）` and `市水利局牵头，市财政局配合|（二）` after departments.
 */
const POSSIBLE = new RegExp(
  `(?<=[。；：！）】〕\\]］”》])${MARK}|${MARK}(?<=(?:${ROLE_LABEL}|${TIME_LABEL})[：:][^。：:]{2,80}${MARK})|(?<=牵头|配合|负责)${MARK}|(?<=${NUMERAL}、[^。；：，]{2,20})[（(]一[）)]|(?<=[（(]${NUMERAL}[）)][^。；：，]{2,20})1[.．、](?!\\d)`,
  'gu',
)

/** `…通知如下。一、加强领导。…二、强化监督。…`: a text on one line, whose sections are numbered one after another. */
export const runOnMarks: CleaningStep = {
  name: 'numbered units run into one line',
  edits: (text) => {
    const length = text.trim().length
    for (const { 0: line, index } of text.matchAll(/[^\n]+/g))
      if (line.length >= LENGTH_OF_LONGEST && line.length >= length * SHARE_OF_LONGEST) return breaksIn(folded(line), index)
    return []
  },
}

interface Placed {
  readonly at: number
  readonly mark: Mark
}

function breaksIn(line: string, at: number): readonly Edit[] {
  const marks = [...line.matchAll(POSSIBLE)].flatMap(({ index }): readonly Placed[] => {
    const mark = markOf(line.slice(index, index + 16))
    return mark === null ? [] : [{ at: index, mark }]
  })
  const sections = inOrder(marks.filter(({ mark }) => mark.alphabet === '一、'))
  if (sections.length < 2) return []
  const below = sections.flatMap((section, index) => {
    const next = sections[index + 1]?.at ?? line.length
    return unitsIn(marks.filter((one) => one.at > section.at && one.at < next && one.mark.alphabet !== '一、'))
  })
  return [...sections, ...below]
    .map((one) => at + one.at)
    .sort((a, b) => a - b)
    .map((place) => ({ start: place, end: place, put: '\n' }))
}

/** The marks that continue 1, 2, 3 …; a mark out of turn belongs to a sentence. */
function inOrder(marks: readonly Placed[]): readonly Placed[] {
  let last = 0
  return marks.filter(({ mark }) => {
    if (mark.number !== last + 1) return false
    last = mark.number
    return true
  })
}

/** The units of one section: each alphabet counts from one, and again below each unit of the level above. */
function unitsIn(marks: readonly Placed[]): readonly Placed[] {
  const last = new Map<string, number>()
  return marks.filter(({ mark }) => {
    if (mark.number !== 1 && mark.number !== (last.get(mark.alphabet) ?? 0) + 1) return false
    last.set(mark.alphabet, mark.number)
    return true
  })
}
