import { graphql, type ResultOf } from '../../api/graphql.ts'
import { DividedDocument } from '../../domain/fragments.ts'

/** Who implements a document, and which of its tasks. */
export const CoverageOf = graphql(`
  query CoverageOf($document: ID!) {
    coverage(document: $document, limit: 200) {
      document {
        id
        nodeKind
        title
        documentNumber
      }
      placeTotal
      places {
        known
        place {
          id
          name
          level
        }
        policies {
          tasks
          measures
          policy {
            id
            title
            documentNumber
          }
          citations {
            relation
            evidence {
              quote
              before
              after
              start
              end
              rule
              document {
                id
              }
            }
          }
        }
      }
      taskTotal
      tasks {
        known
        task {
          id
          area
          title
        }
        measures {
          places
          evidence {
            quote
            before
            after
            start
            end
            rule
            document {
              id
            }
          }
          measure {
            id
            label
            heading
            text
            assignments(first: 12) {
              edges {
                role
                node {
                  id
                  name
                }
              }
            }
          }
        }
      }
    }
  }
`)

/** The documents that are cited most, and how many tasks of each are known. */
export const CitedMost = graphql(
  `
    query CitedMost {
      citedMost(first: 100) {
        policies
        mentions
        document {
          ...DividedDocument
        }
      }
    }
  `,
  [DividedDocument],
)

export type FoundCited = ResultOf<typeof CitedMost>['citedMost'][number]
export type FoundCoverage = NonNullable<ResultOf<typeof CoverageOf>['coverage']>
