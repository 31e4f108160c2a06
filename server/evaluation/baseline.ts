import type { CitationAnswer, DepartmentAnswer, MeasureAnswer, Prediction } from './types.ts'

/** Any title in book marks. */
const TITLE = /《[^《》]+》/g
/** Any run of Chinese characters up to 局, 委 or 办. */
const BODY = /[\p{Script=Han}]{1,15}?[局委办]/gu

/** What two regular expressions find in the same measures, for comparison: no roles, no shared prefixes, no judgement. */
export function baselineOf(prediction: Prediction, source: string): Prediction {
  const measures = prediction.measures.map((m) => ({ ...m, departments: departmentsWithin(m, source) }))
  return { ...prediction, measures, citations: titlesIn(source, measures), industries: [], targets: [] }
}

function departmentsWithin(measure: MeasureAnswer, source: string): DepartmentAnswer[] {
  return [...source.slice(measure.start, measure.end).matchAll(BODY)].map((match) => {
    const [surface] = match
    const start = measure.start + match.index
    return { surface, name: surface, role: 'responsible', canonical: null, start, end: start + surface.length, rule: 'baseline' }
  })
}

function titlesIn(source: string, measures: readonly MeasureAnswer[]): CitationAnswer[] {
  return [...source.matchAll(TITLE)].map((match) => {
    const [surface] = match
    const start = match.index
    const inMeasures = measures.filter((m) => m.start <= start && start < m.end).map((m) => m.id)
    return {
      surface,
      title: surface.slice(1, -1),
      number: null,
      relation: 'cites',
      inMeasures,
      start,
      end: start + surface.length,
      rule: 'baseline',
    }
  })
}
