import { graphql, type ResultOf } from '../../api/graphql.ts'
import { MeasureTitle, Proof, TaskName } from '../../domain/fragments.ts'

/** The nodes above or below a node, with the words that prove each step. */
export const TraceFrom = graphql(
  `
  query TraceFrom($id: ID!, $direction: TraceDirection!, $maxHops: Int!, $relations: [RelationKind!], $otherParts: Boolean) {
    trace(id: $id, direction: $direction, maxHops: $maxHops, relations: $relations, otherParts: $otherParts) {
      nodes {
        node {
          id
          nodeKind
          ... on Document {
            title
            documentNumber
            level
          }
          ... on Measure {
            label
            heading
            text
            start
            end
            policy {
              id
              nodeKind
              documentTitle: title
            }
          }
          ... on Department {
            name
          }
          ... on Industry {
            name
          }
          ... on Jurisdiction {
            name
          }
          ... on UpstreamTask {
            taskTitle: title
            area
          }
        }
      }
      hops {
        id
        relation
        status
        reason
        scope
        source {
          id
        }
        target {
          id
        }
        evidence {
          ...Proof
        }
      }
      omitted {
        kind
        of
        count
        reason
      }
    }
  }
`,
  [Proof],
)

/** The measures of a policy, with the tasks and documents that each names. */
export const MeasuresOfPolicy = graphql(
  `
    query MeasuresOfPolicy($policy: ID!) {
      policy(id: $policy) {
        measures(first: 300) {
          totalCount
          nodes {
            ...MeasureTitle
            upstreamTasks(first: 5) {
              nodes {
                ...TaskName
              }
            }
            citations(first: 10) {
              edges {
                relation
                node {
                  id
                  nodeKind
                  title
                  documentNumber
                }
              }
            }
          }
        }
      }
    }
  `,
  [MeasureTitle, TaskName],
)

export type FoundMeasure = NonNullable<ResultOf<typeof MeasuresOfPolicy>['policy']>['measures']['nodes'][number]
type Found = NonNullable<ResultOf<typeof TraceFrom>['trace']>
export type FoundLineage = Pick<Found, 'nodes' | 'hops'>
export type LeftOutNodes = Found['omitted'][number]
export type FoundNode = Found['nodes'][number]['node']
