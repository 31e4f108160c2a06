import { graphql, type ResultOf } from '../../api/graphql.ts'
import { DividedDocument, LifeOf, Proof } from '../../domain/fragments.ts'

/** A policy that implements, is based on or mentions the document, with the chain that proves it. */
const CoveringPolicyFields = graphql(
  `
  fragment CoveringPolicyFields on CoveringPolicy {
    state
    hops
    tasks
    measures
    policy {
      id
      title
      documentNumber
      life: state(asOf: $asOf) {
        ...LifeOf
      }
    }
    chain {
      id
      relation
      target {
        __typename
        id
        nodeKind
        ... on Document {
          title
          documentNumber
        }
        ... on UpstreamTask {
          taskTitle: title
        }
      }
      evidence {
        ...Proof
      }
    }
  }
`,
  [LifeOf, Proof],
)

/** The policies that implement a document, and its tasks. */
export const CoverageOf = graphql(
  `
  query CoverageOf($document: ID!, $asOf: Date!) {
    coverage(document: $document, limit: 180) {
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
          ...CoveringPolicyFields
        }
      }
      placeCounts {
        carriesOut
        restsOn
        mentions
        none
      }
      policiesWithoutPlace {
        ...CoveringPolicyFields
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
            ...Proof
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
`,
  [CoveringPolicyFields, Proof],
)

/** The most cited documents, with the number of known tasks of each. */
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
export type FoundCovering = ResultOf<typeof CoveringPolicyFields>
