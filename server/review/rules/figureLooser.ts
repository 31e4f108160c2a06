import { type Figure, pairedFigures } from '../../comparison/texts/figures.ts'
import { TIME_UNITS } from '../../extraction/figures/units.ts'
import type { Reading } from '../../extraction/findings.ts'
import type { ReviewRule } from '../finding.ts'

export const figureLooser: ReviewRule = {
  kind: 'FIGURE_LOOSER',
  severity: 'WARNING',
  find: ({ reading }, { upstream, documents }) => {
    const own = figuresOf(reading)
    const spans = new Map(reading.targets.map(({ span }, index) => [String(index), span]))
    return upstream.flatMap(({ document, figures }) => {
      const comparable = figures.filter(isComparable)
      const titleOf = documents.find(({ id }) => id === document)
      return pairedFigures(comparable, own.filter(isComparable)).flatMap(({ left, right, similarity, stricter }) => {
        const span = spans.get(right)
        if (stricter !== false || similarity < SAME_OBJECT || !span) return []
        const surfaceOf = (figures: readonly Figure[], id: string) => figures.find((figure) => figure.id === id)?.surface ?? ''
        const details = {
          figure: surfaceOf(own, right),
          upstream: surfaceOf(comparable, left),
          document: titleOf?.title ?? titleOf?.number ?? document,
        }
        return [{ span, details, source: document }]
      })
    })
  },
}

/** From here on two clauses are about the same object. */
const SAME_OBJECT = 0.6

const TIMES: ReadonlySet<string> = new Set(TIME_UNITS)

/** Shares, days and times are set for all alike. A part of the national amount or count is what a place is expected to reach. */
function isComparable({ kind, unit, comparator }: Figure): boolean {
  return kind === 'deadline' || kind === 'percent' || (unit !== null && TIMES.has(unit) && comparator === 'at-most')
}

function figuresOf({ targets, outline }: Reading): readonly Figure[] {
  const texts = new Map(outline.measures.map(({ id, text }) => [id, text]))
  return targets.map(({ kind, unit, value, comparator, to, surface, measure }, index) => ({
    id: String(index),
    kind,
    unit,
    value,
    comparator,
    to,
    surface,
    text: texts.get(measure ?? '') ?? surface,
  }))
}
