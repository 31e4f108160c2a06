import { alignedTexts } from './alignedTexts.ts'

/** A figure as far as two of them can be compared. */
export interface Figure {
  readonly id: string
  readonly kind: string
  readonly unit: string | null
  readonly value: number | null
  readonly comparator: string | null
  /** Last day, of a deadline. */
  readonly to: string | null
  readonly surface: string
  /** The text in which the surface stands. */
  readonly text: string
}

export interface FigurePair {
  readonly left: string
  readonly right: string
  readonly similarity: number
  /** Is the right one the stricter? null where that cannot be said. */
  readonly stricter: boolean | null
}

const CLAUSE_END = /[，,。；;、：:\n（）()]/u
const LEAST_WORDS = 4

/**
 * Figures on the same target: same kind and unit, and the words around them (the clause, without its figures) alike. 新增规上工业企业
 * 20家 goes with 规上工业企业新增30家, not with 新增科技型企业20家.
 */
export function pairedFigures(left: readonly Figure[], right: readonly Figure[]): FigurePair[] {
  const kinds = new Set(left.map(measureOf))
  return [...kinds].flatMap((kind) => {
    const lefts = left.filter((figure) => measureOf(figure) === kind)
    const rights = right.filter((figure) => measureOf(figure) === kind)
    const byId = new Map([...lefts, ...rights].map((figure) => [figure.id, figure]))
    return alignedTexts(lefts.map(withContext), rights.map(withContext), { piece: 2, least: 0.5 }).map((pair) => {
      const [one, other] = [byId.get(pair.left), byId.get(pair.right)]
      return { ...pair, stricter: one && other ? isStricter(one, other) : null }
    })
  })
}

const measureOf = ({ kind, unit }: Figure): string => `${kind}|${unit ?? ''}`
const withContext = (figure: Figure) => ({ id: figure.id, text: contextOf(figure) })

/** The clause of the figure without figures; a clause that is hardly more than the figure takes the one before it along. */
export function contextOf({ text, surface }: Pick<Figure, 'text' | 'surface'>): string {
  const at = text.indexOf(surface)
  if (at < 0) return wordsOf(surface)
  const end = at + surface.length + clauseLength(text.slice(at + surface.length))
  let start = clauseStart(text, at)
  while (start > 0 && wordsOf(text.slice(start, end)).length < LEAST_WORDS) start = clauseStart(text, start - 1)
  return wordsOf(text.slice(start, end))
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

/** An earlier day is stricter; more of what is to be reached, less of what is allowed. */
export function isStricter(
  left: Pick<Figure, 'to' | 'value' | 'comparator'>,
  right: Pick<Figure, 'to' | 'value' | 'comparator'>,
): boolean | null {
  if (left.to !== null && right.to !== null) return left.to === right.to ? null : right.to < left.to
  if (left.value === null || right.value === null || left.value === right.value) return null
  return right.comparator === 'at-most' ? right.value < left.value : right.value > left.value
}
