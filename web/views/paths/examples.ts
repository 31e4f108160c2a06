import type { ResultOf } from '../../api/graphql.ts'
import type { PathExamples } from './operations.ts'

type Cited = ResultOf<typeof PathExamples>['citedMost'][number]

interface Named {
  readonly id: string
  readonly title: string | null
  readonly documentNumber: string | null
}

/** Two documents with a path between them. */
export interface Example {
  readonly from: Named
  readonly to: Named
}

/** For each document with many references: one document that refers to it, and two that both do. Duplicate pairs are left out. */
export function examplesIn(cited: readonly Pick<Cited, 'document'>[]): {
  readonly up: readonly Example[]
  readonly meet: readonly Example[]
} {
  // A document appears once for each of its citing sentences.
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
