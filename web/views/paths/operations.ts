import { graphql, type ResultOf } from '../../api/graphql.ts'
import { NodeName, Proof } from '../../domain/fragments.ts'

/** A path: its nodes, and its steps with their words. */
const WayFields = graphql(
  `
    fragment WayFields on Path {
      nodes {
        ...NodeName
      }
      steps {
        id
        relation
        source
        target
        role
        status
        evidence {
          ...Proof
        }
      }
    }
  `,
  [NodeName, Proof],
)

/**
 * The shortest paths between two nodes in three tiers: through documents only; also through departments; also through industries and
 * places.
 */
export const PathsBetween = graphql(
  `
    query PathsBetween(
      $from: ID!
      $to: ID!
      $ends: [ID!]!
      $maxHops: Int!
      $lineage: [RelationKind!]!
      $departments: [RelationKind!]!
      $hubs: [RelationKind!]!
      $limit: Int!
    ) {
      ends: nodes(ids: $ends) {
        ...NodeName
      }
      lineage: paths(from: $from, to: $to, maxHops: $maxHops, relations: $lineage, limit: $limit) {
        ...WayFields
      }
      departments: paths(from: $from, to: $to, maxHops: $maxHops, relations: $departments, limit: $limit) {
        ...WayFields
      }
      hubs: paths(from: $from, to: $to, maxHops: $maxHops, relations: $hubs, limit: $limit) {
        ...WayFields
      }
    }
  `,
  [NodeName, WayFields],
)

export type FoundPath = ResultOf<typeof WayFields>
export type FoundPaths = ResultOf<typeof PathsBetween>

/** Examples: documents to which most policies refer, and policies that do. Between these there is always a path. */
export const PathExamples = graphql(`
  query PathExamples {
    citedMost(first: 4) {
      document {
        id
        title
        documentNumber
        citedBy(first: 20) {
          nodes {
            id
            title
            documentNumber
          }
        }
      }
    }
  }
`)
