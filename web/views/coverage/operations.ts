import { graphql, type ResultOf } from '../../api/graphql.ts'

/** Who carries out a document, and which of its tasks. */
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
          }
        }
      }
    }
  }
`)

/** The documents that are cited most and whose text is not held. */
export const CitedMost = graphql(`
  query CitedMost {
    citedMost(held: false, first: 30) {
      policies
      places
      document {
        id
        title
        documentNumber
      }
    }
  }
`)

export type FoundCoverage = NonNullable<ResultOf<typeof CoverageOf>['coverage']>
