import { group } from 'd3-array'
import { TIME_UNITS } from '../extraction/figures/units.ts'
import { alignedIndexed, type IndexedTexts, indexedTexts, piecesOf } from './alignedTexts.ts'
import { oncePerObject } from './oncePerObject.ts'

/** The properties of a figure needed for comparison. */
export interface Figure {
  readonly id: string
  readonly kind: string
  readonly unit: string | null
  readonly value: number | null
  readonly comparator: string | null
  /** For a deadline, the last day. */
  readonly to: string | null
  readonly surface: string
  /** The text that contains the surface. */
  readonly text: string
  /** Which occurrence of the same words in the text, from 0; the first by default. */
  readonly nth?: number
}

export interface FigurePair {
  readonly left: string
  readonly right: string
  readonly similarity: number
  /** Whether the right one is stricter; null if unknown. */
  readonly stricter: boolean | null
}

const CLAUSE_END = /[，,。；;、：:\n（）()]/u
const LEAST_WORDS = 4

/**
 * Figures for the same target: kind and unit agree, and the words around them (the clause without its figures) are similar. 新增规上工业企业20家
 * matches 规上工业企业新增30家, not 新增科技型企业20家.
 */
export function pairedFigures(left: readonly Figure[], right: readonly Figure[]): FigurePair[] {
  const rights = byMeasure(right)
  return [...byMeasure(left)].flatMap(([kind, own]) => {
    const others = rights.get(kind)
    return others === undefined ? [] : pairsOf(own, others)
  })
}

function pairsOf(left: Measured, right: Measured): FigurePair[] {
  return alignedIndexed(left.contexts, right.contexts, LEAST_SIMILAR).map((pair) => {
    const [one, other] = [left.byId.get(pair.left), right.byId.get(pair.right)]
    return { ...pair, stricter: one && other ? isStricter(one, other) : null }
  })
}

/** Figures of one kind and unit, with the words around them. */
interface Measured {
  readonly byId: ReadonlyMap<string, Figure>
  readonly contexts: IndexedTexts
}

/** The figures of a document are compared with those of many others. */
const byMeasure = oncePerObject((figures: readonly Figure[]): ReadonlyMap<string, Measured> => {
  const kinds = group(figures, measureOf)
  return new Map([...kinds].map(([kind, own]) => [kind, measured(own)]))
})

function measured(figures: readonly Figure[]): Measured {
  return {
    byId: new Map(figures.map((figure) => [figure.id, figure])),
    contexts: indexedTexts(figures.map((figure) => ({ id: figure.id, pieces: contextPieces(figure) }))),
  }
}

const contextPieces = oncePerObject((figure: Figure) => piecesOf(contextOf(figure), PIECE))

const PIECE = 2
const LEAST_SIMILAR = 0.5
const measureOf = ({ kind, unit }: Figure): string => `${kind}|${unit ?? ''}`

/** The clause of the figure, without figures; if it contains little else, together with the clause before it. */
export function contextOf({ text, surface, nth }: Pick<Figure, 'text' | 'surface' | 'nth'>): string {
  const at = placeOf({ text, surface, nth })
  if (at < 0) return wordsOf(surface)
  const end = at + surface.length + clauseLength(text.slice(at + surface.length))
  let start = clauseStart(text, at)
  while (start > 0 && wordsOf(text.slice(start, end)).length < LEAST_WORDS) start = clauseStart(text, start - 1)
  return wordsOf(text.slice(start, end))
}

/** Offset of the figure in its text; -1 if its words are not found. */
export function placeOf({ text, surface, nth = 0 }: Pick<Figure, 'text' | 'surface' | 'nth'>): number {
  let at = text.indexOf(surface)
  for (let passed = 0; passed < nth && at >= 0; passed++) at = text.indexOf(surface, at + 1)
  return at
}

function clauseStart(text: string, from: number): number {
  for (let at = from; at > 0; at--) if (CLAUSE_END.test(text[at - 1] ?? '')) return at
  return 0
}

function clauseLength(rest: string): number {
  const end = rest.search(CLAUSE_END)
  return end < 0 ? rest.length : end
}

const wordsOf = (text: string): string => text.replace(/[\d.,，%％]+(年|月|日)?|年底前|以上|以下|左右|力争|达到|不低于|不超过/gu, '')

/**
 * Whether the right figure is stricter: an earlier day; more of what must be reached; less of what is allowed, or less time. Null if they
 * are equal, or limit different ends.
 */
export function isStricter(left: Ranked, right: Ranked): boolean | null {
  if (left.to !== null && right.to !== null) return left.to === right.to ? null : right.to < left.to
  if (left.value === null || right.value === null || left.value === right.value) return null
  if (limitOtherEnds(left, right)) return null
  return (bounded(left) ?? bounded(right)) === 'above' ? right.value < left.value : right.value > left.value
}

/** Whether one figure says how much at least and the other how much at most: 不少于7小时, 不超过8小时. */
export function limitOtherEnds(left: Ranked, right: Ranked): boolean {
  const [one, other] = [bounded(left), bounded(right)]
  return one !== null && other !== null && one !== other
}

type Ranked = Pick<Figure, 'unit' | 'to' | 'value' | 'comparator'>

const TIMES: ReadonlySet<string> = new Set(TIME_UNITS)
export const isTime = ({ unit }: Pick<Figure, 'unit'>): boolean => unit !== null && TIMES.has(unit)

/** Which end a figure limits; a time allowed is an upper limit even without a word for it: 压减至1个工作日. */
function bounded(figure: Ranked): 'below' | 'above' | null {
  if (figure.comparator === 'at-most') return 'above'
  if (figure.comparator === 'at-least') return 'below'
  return isTime(figure) ? 'above' : null
}
