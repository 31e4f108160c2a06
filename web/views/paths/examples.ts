import type { ResultOf } from '../../api/graphql.ts'
import type { PathExamples } from './operations.ts'

type Cited = ResultOf<typeof PathExamples>['citedMost'][number]

interface Named {
  readonly id: string
  readonly title: string | null
  readonly documentNumber: string | null
}

/** Two documents between which there is a way. */
export interface Example {
  readonly from: Named
  readonly to: Named
}

/** Of each document that many refer to: one that refers to it, and two that meet in it. Each pair is given once. */
export function examplesIn(cited: readonly Pick<Cited, 'document'>[]): {
  readonly up: readonly Example[]
  readonly meet: readonly Example[]
} {
  // A document refers to another once for each of its sentences that do.
  const found = cited.map(({ document }) => ({ document, by: once(document.citedBy.nodes).filter(({ id }) => id !== document.id) }))
  const meet = found.flatMap(({ by: [first, second] }) =>
    first && second ? [{ id: `${first.id} ${second.id}`, from: first, to: second }] : [],
  )
  return {
    up: found.flatMap(({ document, by: [first] }) => (first ? [{ from: first, to: document }] : [])),
    meet: once(meet),
  }
}

const once = <T extends { readonly id: string }>(all: readonly T[]): readonly T[] => [
  ...new Map(all.map((each) => [each.id, each])).values(),
]
