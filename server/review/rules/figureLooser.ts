import type { Reading } from '../../extraction/findings.ts'
import { incomparable, SAME_OBJECT, withSentence } from '../../figures/comparable.ts'
import { type Figure, isStricter, pairedFigures } from '../../figures/figures.ts'
import { isShortened } from '../../figures/shortened.ts'
import type { Fault, ReviewRule } from '../finding.ts'

export const figureLooser: ReviewRule = {
  kind: 'FIGURE_LOOSER',
  severity: 'WARNING',
  find: ({ reading }, { upstream, documents }) => {
    const own = figuresOf(reading)
    return upstream.flatMap(({ document, figures }) => {
      const source = documents.find(({ id }) => id === document)
      return looserPairs(figures, own).flatMap(([required, looser]): Fault[] => {
        const span = reading.targets[Number(looser.id)]?.span
        if (!span) return []
        const details = { figure: looser.surface, upstream: required.surface, document: source?.title ?? source?.number ?? document }
        return [{ span, details, source: document }]
      })
    })
  },
}

type Pair = readonly [required: Figure, looser: Figure]

/** The upstream figures with the looser ones on the same object; deadlines are also found in shortened sentences. */
function looserPairs(required: readonly Figure[], own: readonly Figure[]): readonly Pair[] {
  const pairs = pairedFigures(required.map(withSentence).filter(isComparable), own.map(withSentence).filter(isComparable))
  const same = pairs.filter(({ similarity }) => similarity >= SAME_OBJECT)
  const paired = new Set(same.map(({ right }) => right))
  const looser = same.flatMap(({ left, right, stricter }): Pair[] => {
    const [one, other] = [required.find(({ id }) => id === left), own.find(({ id }) => id === right)]
    return stricter === false && one && other ? [[one, other]] : []
  })
  return [...looser, ...own.filter(({ id }) => !paired.has(id)).flatMap((figure) => looserThanShortened(required, figure))]
}

/** A shortened sentence may fit several upstream ones; the figure must be looser than all of them. */
function looserThanShortened(required: readonly Figure[], own: Figure): readonly Pair[] {
  const fitting = required.filter((figure) => isShortened(figure, own))
  const [first] = fitting
  return first && fitting.every((figure) => isStricter(figure, own) === false) ? [[first, own]] : []
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
