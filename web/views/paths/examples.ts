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

/** Of each document that many refer to: one that refers to it, and two that meet in it. */
export function examplesIn(cited: readonly Pick<Cited, 'document'>[]): {
  readonly up: readonly Example[]
  readonly meet: readonly Example[]
} {
  const found = cited.map(({ document }) => ({ document, by: document.citedBy.nodes.filter(({ id }) => id !== document.id) }))
  return {
    up: found.flatMap(({ document, by: [first] }) => (first ? [{ from: first, to: document }] : [])),
    meet: found.flatMap(({ by: [first, second] }) => (first && second ? [{ from: first, to: second }] : [])),
  }
}
