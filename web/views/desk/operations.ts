import { graphql } from '../../api/graphql.ts'

/** The bureaus that documents give the most tasks. */
export const BusiestDepartments = graphql(`
  query BusiestDepartments {
    departments(first: 24, orderBy: TASKS_DESC, where: { kind: { eq: BODY } }) {
      nodes {
        id
        name
        taskCount {
          all
        }
      }
    }
  }
`)

/** A bureau and its tasks. */
export const TasksOfDepartment = graphql(`
  query TasksOfDepartment($id: ID!) {
    node(id: $id) {
      __typename
      ... on Department {
        id
        name
        lineName
        assignments(first: 100) {
          totalCount
          edges {
            cursor
            role
            as
            collective
            status
            reason
            evidence {
              quote
              start
              end
              rule
              document {
                id
              }
            }
            node {
              id
              ordinal
              label
              heading
              text
              sectionTitle
              policy {
                id
                title
                documentNumber
              }
              targets(first: 20) {
                nodes {
                  id
                  surface
                  kind
                  to
                  recurring
                }
              }
              assignments(first: 30) {
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
  }
`)
