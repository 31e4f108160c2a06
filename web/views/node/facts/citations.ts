import { titled } from '../../../domain/titles.ts'
import { CITATIONS, type Citation } from '../../../drawing/drawing.ts'
import type { Found } from '../operations.ts'
import { fact, group } from './build.ts'
import type { Fact, FactGroup, ModelKey } from './facts.ts'

type Related = { readonly relation: Citation; readonly fact: Fact }

/** The references of a policy or measure, one group per kind. */
export function citationGroups({ edges, totalCount }: Found<'Measure'>['citations'] | Found<'Policy'>['citations']): readonly FactGroup[] {
  const rows = edges.map((edge) => ({ relation: edge.relation, fact: fact(titled(edge.node), edge) }))
  return byRelation(rows, totalCount, (relation) => relation)
}

/** One group per kind of citation. If the page was cut, the total of each kind is unknown, so the count on the page is used. */
export function byRelation(
  rows: readonly Related[],
  total: number,
  key: (relation: Related['relation']) => ModelKey,
): readonly FactGroup[] {
  return CITATIONS.map((kind) => {
    const facts = rows.filter(({ relation }) => relation === kind).map((row) => row.fact)
    return group(key(kind), facts.length === rows.length ? total : facts.length, facts)
  })
}
