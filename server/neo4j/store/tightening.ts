import { rollup } from 'd3-array'
import { type TighteningVerdict, VERDICTS } from '../../figures/tightening.ts'
import type { FigurePair, FigurePairs, Step } from './corpus/figurePairs.ts'
import type { FacetIndex } from './facets/keptFacets.ts'

/** Filters of pairs of figures; null means no condition. */
export interface TighteningRequest {
  readonly step: Step | null
  readonly verdicts: readonly TighteningVerdict[] | null
  /** Id of a figure or deadline: pairs that have it on either side. */
  readonly target: string | null
  /** Id of a policy: pairs with one of its figures on either side. */
  readonly document: string | null
  /** Id of a place: pairs whose second figure is from a policy that applies in it or within it. */
  readonly place: string | null
  readonly skip: number
  readonly first: number
}

export interface Tightening {
  /** Number of figures in higher documents that were examined, over all documents. */
  readonly looked: number
  /** Number of these that have a lower figure for the same object. */
  readonly met: number
  readonly total: number
  /** Number of pairs by verdict, ignoring the filter on verdicts. */
  readonly counts: readonly (readonly [TighteningVerdict, number])[]
  readonly pairs: readonly FigurePair[]
}

export function tightening({ looked, pairs }: FigurePairs, index: FacetIndex, request: TighteningRequest): Tightening {
  const passing = pairs.filter(passes(index, request))
  const counts = rollup(
    passing,
    ({ length }) => length,
    ({ verdict }) => verdict,
  )
  const chosen = passing.filter(({ verdict }) => request.verdicts === null || request.verdicts.includes(verdict))
  return {
    looked,
    met: new Set(pairs.flatMap(({ step, before }) => (step === 'LEVEL' ? [before.id] : []))).size,
    total: chosen.length,
    counts: VERDICTS.map((verdict) => [verdict, counts.get(verdict) ?? 0] as const),
    pairs: chosen.slice(request.skip, request.skip + request.first),
  }
}

function passes({ facts, coverage }: FacetIndex, { step, target, document, place }: TighteningRequest): (pair: FigurePair) => boolean {
  const within =
    place === null
      ? null
      : new Set(facts.policies.filter(({ places }) => places.some((each) => coverage.isWithin(each, place))).map(({ policy }) => policy.id))
  return ({ step: taken, before, after }) =>
    (step === null || taken === step) &&
    (target === null || before.id === target || after.id === target) &&
    (document === null || before.document === document || after.document === document) &&
    (within === null || within.has(after.document))
}
