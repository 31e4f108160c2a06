import { type FragmentOf, graphql } from '../../api/graphql.ts'

/** The facets of a list, with the first values of each. */
export const CountedFacets = graphql(`
  fragment CountedFacets on FacetCounts {
    totalCount
    asOf
    facets {
      field
      valueCount
      without
      values(first: $values, words: $words) {
        value
        name
        within
        count
      }
    }
  }
`)
export type Counted = FragmentOf<typeof CountedFacets>
export type CountedFacet = Counted['facets'][number]
export type FacetField = CountedFacet['field']
export type FacetValue = CountedFacet['values'][number]
