import { graphql, type ResultOf } from '../../api/graphql.ts'

/** A page of the documents whose text is held. */
export const HeldDocuments = graphql(`
  query HeldDocuments(
    $where: PolicyFilter
    $orderBy: PolicyOrder
    $first: Int
    $after: String
    $last: Int
    $before: String
  ) {
    policies(where: $where, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {
      totalCount
      pageInfo {
        startCursor
        endCursor
        hasNextPage
        hasPreviousPage
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
        appliesIn(first: 1) {
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
`)
export type HeldPage = ResultOf<typeof HeldDocuments>['policies']
export type HeldDocument = HeldPage['nodes'][number]
