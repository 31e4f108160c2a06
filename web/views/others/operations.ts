import { graphql, type ResultOf } from '../../api/graphql.ts'
import { MeasureName, NodeName, PlaceName, Proof } from '../../domain/fragments.ts'

/** The subject: a place, or a department with its line and place. */
export const SubjectOfOthers = graphql(
  `
    query SubjectOfOthers($id: ID!) {
      node(id: $id) {
        __typename
        ... on Department {
          name
          line
          jurisdiction {
            ...PlaceName
          }
        }
        ...PlaceName
      }
    }
  `,
  [PlaceName],
)
export type FoundSubject = ResultOf<typeof SubjectOfOthers>['node']

/** The available function lines. */
export const LinesOfOthers = graphql(`
  query LinesOfOthers($asOf: Date!) {
    measureFacets(asOf: $asOf, fields: [LINE]) {
      facets {
        values(first: 100) {
          value
          name
        }
      }
    }
  }
`)

export const OthersTasks = graphql(
  `
    query OthersTasks(
      $place: ID!
      $line: String
      $from: Int
      $to: Int
      $others: [ID!]
      $least: Int!
      $missing: Boolean!
      $first: Int!
    ) {
      commonTasks(
        place: $place
        line: $line
        from: $from
        to: $to
        others: $others
        least: $least
        missing: $missing
        first: $first
      ) {
        line
        lineName
        own {
          documents
          measures
          place {
            ...PlaceName
          }
        }
        places {
          documents
          measures
          place {
            ...PlaceName
          }
        }
        withoutLine {
          ...PlaceName
        }
        missingTotal
        presentTotal
        tasks {
          tie
          placeTotal
          centre {
            ...NodeName
          }
          measures {
            share
            places {
              ...PlaceName
            }
            measure {
              ...MeasureName
              start
              end
            }
            here {
              ...Proof
            }
          }
          here {
            ...NodeName
          }
          nearest {
            share
            measure {
              ...MeasureName
            }
          }
        }
      }
    }
  `,
  [MeasureName, NodeName, PlaceName, Proof],
)
export type FoundOthers = NonNullable<ResultOf<typeof OthersTasks>['commonTasks']>
export type FoundTask = FoundOthers['tasks'][number]
