import { type Incomparable, incomparable, SAME_OBJECT, withSentence } from './comparable.ts'
import { type Figure, isStricter, limitOtherEnds, pairedFigures } from './figures.ts'
import { oncePerObject } from './oncePerObject.ts'
import { isGiven } from './verdict.ts'

/** How a figure of a lower level or later year compares to the other figure for the same object. */
export const VERDICTS = ['TIGHTER', 'LOOSER', 'SAME', 'NOT_COMPARABLE'] as const
export type TighteningVerdict = (typeof VERDICTS)[number]

/** A figure with the further properties that decide whether it can be compared. */
export interface SetFigure extends Figure {
  /** Upper end of a range. */
  readonly upper: number | null
  /** The words of a recurrence. */
  readonly recurring: string | null
}

export type Reason = Incomparable | 'OPEN'

export interface ComparedFigures<F extends SetFigure> {
  readonly before: F
  readonly after: F
  /** Similarity of the words around both, from 0.6 to 1. */
  readonly similarity: number
  readonly verdict: TighteningVerdict
  /** Why they cannot be compared. */
  readonly reason: Reason | null
}

/**
 * The figures of both sides for the same object: kind and unit agree, and at least 60 % of the words around them are common. Amounts and
 * counts are compared only if both sides are of one level and place.
 */
export function comparedFigures<F extends SetFigure>(
  before: readonly F[],
  after: readonly F[],
  isOneLevel = false,
): readonly ComparedFigures<F>[] {
  const found = pairedFigures(inSentences(before), inSentences(after)).filter(({ similarity }) => similarity >= SAME_OBJECT)
  if (found.length === 0) return []
  const [ones, others] = [before, after].map((figures) => new Map(figures.map((figure) => [figure.id, figure])))
  return found.flatMap(({ left, right, similarity }) => {
    const [one, other] = [ones?.get(left), others?.get(right)]
    return one && other ? [{ before: one, after: other, similarity, ...judged(one, other, isOneLevel) }] : []
  })
}

/** The same objects each time, so that what is worked out for the figures of a document is kept. */
const inSentence = oncePerObject((figure: SetFigure) => withSentence(figure))
const inSentences = oncePerObject((figures: readonly SetFigure[]) => figures.map(inSentence))

function judged(before: SetFigure, after: SetFigure, isOneLevel: boolean): Pick<ComparedFigures<SetFigure>, 'verdict' | 'reason'> {
  const both = [before, after]
  const reasons = both.map((figure) => incomparable(inSentence(figure)))
  // 新增通车里程248公里 in two documents of one department; 给予20万元补助 is neither strict nor loose.
  const isRanked = isOneLevel && (isStricter(before, after) === null || !both.some(isGiven))
  const isEqual = before.value === after.value && before.comparator === after.comparator
  const reason =
    reasons.find((one) => one !== null && !(one === 'AMOUNT' && isRanked) && !(one === 'BOUNDS' && isEqual)) ??
    (both.some(isOpen) ? 'OPEN' : limitOtherEnds(before, after) ? 'BOUNDS' : null)
  if (reason !== null) return { verdict: 'NOT_COMPARABLE', reason }
  const stricter = isStricter(before, after)
  return { verdict: stricter === null ? 'SAME' : stricter ? 'TIGHTER' : 'LOOSER', reason: null }
}

/** A range, a recurrence, or a deadline without a day or duration has no single value. */
const isOpen = ({ upper, recurring, to, value }: SetFigure): boolean =>
  upper !== null || recurring !== null || (to === null && value === null)
