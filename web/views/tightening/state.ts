import { choice, choices, optional, queryOf } from '../../state/query.ts'

export const VERDICTS = ['TIGHTER', 'LOOSER', 'SAME', 'NOT_COMPARABLE'] as const
export type Verdict = (typeof VERDICTS)[number]

/** The filters of the pairs of figures. */
export const tighteningQuery = queryOf({
  step: choice(['LEVEL', 'YEAR'] as const, 'LEVEL'),
  verdict: choices(VERDICTS),
  /** Place where the lower or later document applies. */
  place: optional,
  document: optional,
  /** The figure whose pairs are drawn. */
  target: optional,
})
export type TighteningState = ReturnType<typeof tighteningQuery.read>
