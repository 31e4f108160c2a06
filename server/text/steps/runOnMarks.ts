import { folded } from '../../lexicon/folded.ts'
import { ROLE_LABEL, TIME_LABEL } from '../../lexicon/roles.ts'
import type { CleaningStep, Edit } from '../draft.ts'
import { type Mark, markOf } from '../marks.ts'

/** Share of a text that its longest line has if the text has lost its line breaks, and the minimum length of that line. */
const SHARE_OF_LONGEST = 0.6
const LENGTH_OF_LONGEST = 80

const NUMERAL = '[一二三四五六七八九十]{1,3}'
const MARK = new RegExp(
  `(?<![\\d、.．第])(?:${NUMERAL}、|[（(](?:${NUMERAL}|\\d{1,2})[）)]|\\d{1,2}[.．、]|[①-⑳])(?=[\\p{Script=Han}“《（(\\s]|20\\d\\d年)`,
  'gu',
)
/**
 * What precedes a mark that surely starts a unit: the end of a sentence; departments, `责任单位：市水利局|（二）`, `市财政局配合|（二）`; a heading,
 * `二、重点任务|（一）`, `（三）规范招投标活动|11.`.
 */
const BEFORE_UNIT = new RegExp(
  `(?:[。；：！）】〕\\]］”》]|牵头|配合|负责|(?:${ROLE_LABEL}|${TIME_LABEL})[：:][^。：:]{2,80}|${NUMERAL}、[^。；：]{2,40}|[（(]${NUMERAL}[）)][^。；：，]{2,30})\\s*$`,
  'u',
)
const LONGEST_BEFORE = 100

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
  /** false if only the order of the marks can show that it starts a unit. */
  readonly sure: boolean
}

function breaksIn(line: string, at: number): readonly Edit[] {
  const marks = [...line.matchAll(MARK)].flatMap(({ index }): readonly Placed[] => {
    const mark = markOf(line.slice(index, index + 16))
    return mark === null ? [] : [{ at: index, mark, sure: BEFORE_UNIT.test(line.slice(Math.max(0, index - LONGEST_BEFORE), index)) }]
  })
  const sections = inOrder(marks.filter(({ mark }) => mark.alphabet === '一、'))
  if (sections.length < 2) return []
  const units = unitsIn(
    marks.filter((one) => one.at >= (sections[0]?.at ?? 0)),
    new Set(sections),
  )
  return units.map(({ at: place }) => ({ start: at + place, end: at + place, put: '\n' }))
}

/** The marks that continue 1, 2, 3 …; a mark out of turn belongs to a sentence. */
function inOrder(marks: readonly Placed[]): readonly Placed[] {
  let last = 0
  return marks.filter(({ mark, sure }) => {
    if (mark.number !== last + 1 || !(sure || last > 0)) return false
    last = mark.number
    return true
  })
}

/** The sections, and their units: each alphabet counts from one in a section, or goes on from the section before. */
function unitsIn(marks: readonly Placed[], sections: ReadonlySet<Placed>): readonly Placed[] {
  const inSection = new Map<string, number>()
  const overall = new Map<string, number>()
  return marks.filter((one) => {
    const { alphabet, number } = one.mark
    if (sections.has(one)) inSection.clear()
    else if (alphabet === '一、') return false
    else {
      const opens = one.sure && (number === 1 || number === (overall.get(alphabet) ?? 0) + 1)
      const goesOn = number > 1 && number === (inSection.get(alphabet) ?? 0) + 1
      if (!opens && !goesOn) return false
      inSection.set(alphabet, number)
      overall.set(alphabet, number)
    }
    return true
  })
}
