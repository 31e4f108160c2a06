import { expect, it } from 'vitest'
import type { Outcome } from '../../server/evaluation/outcome.ts'
import { score } from '../../server/evaluation/score.ts'
import { AGREED_CASES, NO_ANSWER, NO_GOLD } from './agreedCases.ts'

/** What counts for recall, and for precision: several answers may meet one item of the gold. */
function counts(outcomes: readonly Outcome[]) {
  const held = outcomes.filter(({ verdict, held = 1 }) => verdict === 'right' && held > 0).length
  return [held, outcomes.filter(({ verdict }) => verdict === 'false').length, outcomes.filter(({ verdict }) => verdict === 'missed').length]
}

it.each(AGREED_CASES)('$what', ({ gold, read, element, figures }) => {
  const outcomes = score({ ...NO_GOLD, ...gold }, { ...NO_ANSWER, ...read }, '推进甲事项，培育企业10家、20家。').filter(
    (one) => one.element === element,
  )
  expect(outcomes.length === 0 ? null : counts(outcomes)).toEqual(figures)
})
