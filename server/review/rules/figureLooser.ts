import type { Reading } from '../../extraction/findings.ts'
import { incomparable, SAME_OBJECT, withSentence } from '../../figures/comparable.ts'
import { type Figure, pairedFigures } from '../../figures/figures.ts'
import type { ReviewRule } from '../finding.ts'

export const figureLooser: ReviewRule = {
  kind: 'FIGURE_LOOSER',
  severity: 'WARNING',
  find: ({ reading }, { upstream, documents }) => {
    const own = figuresOf(reading)
    const spans = new Map(reading.targets.map(({ span }, index) => [String(index), span]))
    return upstream.flatMap(({ document, figures }) => {
      const comparable = figures.map(withSentence).filter(isComparable)
      const titleOf = documents.find(({ id }) => id === document)
      return pairedFigures(comparable, own.map(withSentence).filter(isComparable)).flatMap(({ left, right, similarity, stricter }) => {
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

const isComparable = (figure: Figure): boolean => incomparable(figure) === null

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
