import { contextOf, type Figure, pairedFigures } from '../../comparison/texts/figures.ts'
import { TIME_UNITS } from '../../extraction/figures/units.ts'
import type { Reading } from '../../extraction/findings.ts'
import { oneOf } from '../../lexicon/pattern.ts'
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

/** From here on two clauses are about the same object. */
const SAME_OBJECT = 0.6

const TIMES: ReadonlySet<string> = new Set(TIME_UNITS)

/** Shares, days and times are set for all alike. A part of the national amount or count is what a place is expected to reach. */
function isComparable(figure: Figure): boolean {
  const { kind, unit, comparator } = figure
  if (!isTelling(figure)) return false
  return kind === 'deadline' || kind === 'percent' || (unit !== null && TIMES.has(unit) && comparator === 'at-most')
}

/**
 * What is to be done by a day is told by the whole sentence: 2023年底前，惠企政策全部上线平台. Brackets that only say who and when name no object.
 */
function withSentence(figure: Figure): Figure {
  if (figure.kind !== 'deadline') return figure
  const at = figure.text.indexOf(figure.surface)
  if (at < 0) return figure
  const begin = Math.max(figure.text.lastIndexOf('。', at), figure.text.lastIndexOf('\n', at)) + 1
  const sentence = /^[^。\n]*/u.exec(figure.text.slice(begin))?.[0] ?? ''
  return {
    ...figure,
    text: sentence
      .replace(BRACKETS, (words) => (words.includes(figure.surface) ? figure.surface : ''))
      .replace(/[，,；;、：:（）()]/gu, ''),
  }
}

const BRACKETS = /[（(〔【][^（()）〔〕【】]*[）)〕】]/gu

/** 目标时限：3个工作日内 says of no object what is to be done within the time. */
const isTelling = (figure: Figure): boolean => contextOf(figure).replace(SAYS_NO_OBJECT, '').length >= 6

const SAYS_NO_OBJECT = new RegExp(`${oneOf([...TIME_UNITS])}|目标|时限|期限|时间|完成|办结|以?内|[底之以]?前|达到?|\\p{P}`, 'gu')

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
