import { contextOf, type Figure, isStricter, isTime } from './figures.ts'

export const FIGURE_VERDICTS = ['RIGHT_STRICTER', 'LEFT_STRICTER', 'EQUAL', 'OTHER_LEVEL', 'NOT_RANKED'] as const
/** How two figures for one target compare. A city's amount is not looser than its province's: it is only of another level. */
export type FigureVerdict = (typeof FIGURE_VERDICTS)[number]

/** `isOneLevel`: both are known to be of governments of the same level. */
export function verdictOf(left: Figure, right: Figure, isOneLevel: boolean): FigureVerdict {
  if (isSame(left, right)) return 'EQUAL'
  if (isAbsolute(left) && !isOneLevel) return 'OTHER_LEVEL'
  const stricter = isGiven(left) || isGiven(right) ? null : isStricter(left, right)
  if (stricter === null) return 'NOT_RANKED'
  return stricter ? 'RIGHT_STRICTER' : 'LEFT_STRICTER'
}

function isSame(left: Figure, right: Figure): boolean {
  if (left.to !== null || right.to !== null) return left.to === right.to
  return left.value === null || right.value === null ? left.surface === right.surface : left.value === right.value
}

/**
 * Whether the figure depends on the level. Shares, days and times apply to all levels; a city is expected to reach only a part of a
 * province's count or amount.
 */
const isAbsolute = (figure: Figure): boolean => (figure.kind === 'count' || figure.kind === 'amount') && !isTime(figure)

/** 给予20万元资助, 减按25%计入: a larger benefit is neither stricter nor looser. */
export const isGiven = (figure: Figure): boolean => GIVEN.test(contextOf(figure))
const GIVEN = /补贴|奖励|奖补|补助|资助|奖金|给予|减按|抵扣|优惠|减免|返还/u
