import type { Reading } from '../../extraction/findings.ts'
import type { Measure } from '../../structure/outline.ts'
import { isRoleLine } from '../../text/lineKinds/assignment.ts'
import { endsWithComma, isUnfinished } from '../../text/lineKinds/sentence.ts'
import { markOf } from '../../text/marks.ts'
import type { Span } from '../../text/span.ts'
import type { AlarmRule } from '../alarm.ts'

export const measureUnfinished: AlarmRule = {
  kind: 'MEASURE_UNFINISHED',
  does: 'A measure or one of its numbered parts ends inside a sentence or bracket, while most others end with a full stop.',
  examples: ['（二）疏浚河道，提高防洪', '（二）疏浚河道。（责任单位：市水'],
  find: (reading) => (endsWithStops(reading) ? reading.outline.measures.flatMap(breaksIn) : []),
}

/** Below this share the document generally prints no full stops, so a missing one means nothing. */
const MOSTLY = 0.8

function endsWithStops({ outline: { measures } }: Reading): boolean {
  return measures.length > 0 && measures.filter((measure) => !isCut(measure)).length >= measures.length * MOSTLY
}

function isCut({ text }: Measure): boolean {
  const last = text.slice(text.lastIndexOf('\n') + 1).trim()
  if (isRoleLine(last) || /[：:][^。；]{0,200}$/.test(last)) return endsWithComma(last) || hasOpenBracket(last)
  return endsWithComma(last) || hasOpenBracket(last) || isUnfinished(text)
}

/** `…（责任单位：市水`: a bracket that is not closed by the end of the measure. */
function hasOpenBracket(words: string): boolean {
  return /[（(〔【《][^）)〕】》]*$/.test(words)
}

/** Where a measure breaks off: at its end, or before a numbered part: `…督促做好` / `（四）负责…`. */
function breaksIn(measure: Measure): Span[] {
  const lines = measure.text.split('\n')
  const breaks: Span[] = []
  let end = measure.span.start
  for (const [index, line] of lines.entries()) {
    end += line.length + (index > 0 ? 1 : 0)
    const next = lines[index + 1]
    if (next !== undefined && line.length >= SENTENCE && isUnfinished(line) && !isRoleLine(line) && markOf(next))
      breaks.push(lastWords(measure.span, end))
  }
  return isCut(measure) ? [...breaks, lastWords(measure.span, measure.span.end)] : breaks
}

/** A shorter line may be a heading with a comma. */
const SENTENCE = 25

/** The last words of a range that breaks off. */
function lastWords(within: Span, end: number): Span {
  return { start: Math.max(within.start, end - 30), end }
}
