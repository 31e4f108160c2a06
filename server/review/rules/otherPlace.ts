import type { Measure } from '../../structure/outline.ts'
import { repeatedPassages } from '../../wording/passages.ts'
import type { Fault, ReviewRule } from '../finding.ts'
import type { PlaceMeasure } from '../held.ts'

export const otherPlace: ReviewRule = {
  kind: 'OTHER_PLACE',
  severity: 'ERROR',
  find: ({ reading }, { elsewhere }) => {
    const found = new Map<number, Fault>()
    for (const measure of reading.outline.measures) {
      const named = elsewhere.filter(({ names }) => names.some((name) => measure.text.includes(name)))
      for (const fault of faultsIn(measure, reading.outline.text.text, named))
        if (!found.has(fault.span.start)) found.set(fault.span.start, fault)
    }
    return [...found.values()]
  },
}

/** Names of other places within words that a measure of that place also contains. */
function faultsIn(measure: Measure, whole: string, others: readonly PlaceMeasure[]): readonly Fault[] {
  const [own, texts] = [[{ id: measure.id, text: measure.text }], others.map(({ measure: id, text }) => ({ id, text }))]
  return repeatedPassages(own, texts).flatMap(({ right, leftSpan }) => {
    const other = others.find(({ measure: id }) => id === right)
    if (!other) return []
    const words = measure.text.slice(leftSpan.start, leftSpan.end)
    const name = other.names.find((each) => words.includes(each))
    if (name === undefined) return []
    const begin = whole.indexOf(measure.text, measure.span.start)
    const offset = begin + leftSpan.start + words.indexOf(name)
    // a task from a table is not one contiguous range of the text
    const span = begin < 0 ? measure.span : { start: offset, end: offset + name.length }
    return [{ span, details: { place: name, document: other.title }, source: right }]
  })
}
