import { graphql, type ResultOf } from '../../api/graphql.ts'
import { NodeName, Proof } from '../../domain/fragments.ts'

/** The shortest ways between two nodes, and what both are called. */
export const PathsBetween = graphql(
  `
    query PathsBetween($from: ID!, $to: ID!, $ends: [ID!]!, $maxHops: Int!, $relations: [RelationKind!], $limit: Int!) {
      ends: nodes(ids: $ends) {
        ...NodeName
      }
      paths(from: $from, to: $to, maxHops: $maxHops, relations: $relations, limit: $limit) {
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
    }
  `,
  [NodeName, Proof],
)

export type FoundPath = ResultOf<typeof PathsBetween>['paths'][number]

/** Ends to try: departments with much to do, and documents that much refers to. */
export const PathExamples = graphql(`
  query PathExamples {
    departments(first: 4, orderBy: TASKS_DESC, where: { kind: { eq: BODY } }) {
      nodes {
        id
        name
      }
    }
    citedMost(first: 4) {
      document {
        id
        title
        documentNumber
      }
    }
  }
`)
