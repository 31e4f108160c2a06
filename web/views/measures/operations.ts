import { graphql, type ResultOf, type VariablesOf } from '../../api/graphql.ts'
import { CountedFacets } from '../../domain/facets/fragments.ts'
import { LifeOf } from '../../domain/fragments.ts'

/** A page of measures, with the fields of the chosen columns. */
export const ListedMeasures = graphql(
  `
  query ListedMeasures(
    $where: MeasureFilter
    $orderBy: MeasureOrder
    $asOf: Date!
    $first: Int!
    $after: String
    $industries: Boolean!
    $citations: Boolean!
  ) {
    measures(where: $where, orderBy: $orderBy, dueAsOf: $asOf, first: $first, after: $after) {
      totalCount
      pageInfo {
        endCursor
        hasNextPage
      }
      nodes {
        id
        label
        heading
        text
        sectionTitle
        start
        end
        policy {
          id
          title
          documentNumber
          issuedOn
          level
          state(asOf: $asOf) {
            ...LifeOf
          }
          appliesIn(first: 2) {
            nodes {
              id
              name
            }
          }
        }
        assignments(first: 40) {
          edges {
            role
            status
            node {
              id
              name
            }
          }
        }
        targets(first: 40) {
          nodes {
            id
            kind
            surface
            to
            recurring
          }
        }
        industries(first: 12) @include(if: $industries) {
          nodes {
            id
            name
          }
        }
        citations(first: 12) @include(if: $citations) {
          edges {
            relation
            node {
              __typename
              id
              title
              documentNumber
            }
          }
        }
      }
    }
  }
`,
  [LifeOf],
)
export type ListedMeasure = ResultOf<typeof ListedMeasures>['measures']['nodes'][number]
export type MeasureFilter = NonNullable<VariablesOf<typeof ListedMeasures>['where']>

/** Number of measures for each facet value. */
export const MeasureFacets = graphql(
  `
  query MeasureFacets($where: MeasureFilter, $asOf: Date!, $fields: [FacetField!], $values: Int!, $words: String) {
    counts: measureFacets(where: $where, asOf: $asOf, fields: $fields) {
      ...CountedFacets
    }
  }
`,
  [CountedFacets],
)
