import { graphql, type ResultOf, type VariablesOf } from '../../api/graphql.ts'
import { CountedFacets } from '../../domain/facets/fragments.ts'
import { LifeOf } from '../../domain/fragments.ts'

/** A page of the documents whose text is held. */
export const HeldDocuments = graphql(
  `
  query HeldDocuments($where: PolicyFilter, $orderBy: PolicyOrder, $asOf: Date!, $first: Int!, $after: String, $industries: Boolean!) {
    policies(where: $where, orderBy: $orderBy, first: $first, after: $after) {
      totalCount
      pageInfo {
        endCursor
        hasNextPage
      }
      nodes {
        id
        title
        documentNumber
        issuerName
        level
        issuedOn
        publishedOn
        sourceName
        sourceUrl
        state(asOf: $asOf) {
          ...LifeOf
        }
        appliesIn(first: 1) {
          nodes {
            id
            name
          }
        }
        industries(first: 12) @include(if: $industries) {
          nodes {
            id
            name
          }
        }
        statistics {
          measures
          unresolved
        }
        alarms {
          kind
        }
      }
    }
  }
`,
  [LifeOf],
)
export type HeldDocument = ResultOf<typeof HeldDocuments>['policies']['nodes'][number]
export type PolicyFilter = NonNullable<VariablesOf<typeof HeldDocuments>['where']>

/** Number of documents for each facet value. */
export const PolicyFacets = graphql(
  `
  query PolicyFacets($where: PolicyFilter, $asOf: Date!, $fields: [FacetField!], $values: Int!, $words: String) {
    counts: policyFacets(where: $where, asOf: $asOf, fields: $fields) {
      ...CountedFacets
    }
  }
`,
  [CountedFacets],
)
