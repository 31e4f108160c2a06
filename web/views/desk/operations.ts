import { graphql, type ResultOf } from '../../api/graphql.ts'
import { Proof } from '../../domain/fragments.ts'

/** The departments with most tasks. */
export const BusiestDepartments = graphql(`
  query BusiestDepartments {
    departments(first: 24, orderBy: TASKS_DESC, where: { kind: { eq: BODY } }) {
      nodes {
        id
        name
        jurisdiction {
          id
        }
        taskCount {
          all
        }
      }
    }
  }
`)

/** A department before or after a reform, with the number of its tasks. */
const OfReform = graphql(`
  fragment OfReform on Department {
    id
    name
    taskCount {
      all
    }
  }
`)

/** The fields of the department itself. */
export const DeskDepartment = graphql(
  `
  query DeskDepartment($id: ID!) {
    node(id: $id) {
      __typename
      ... on Department {
        id
        name
        line
        lineName
        successor
        endedBy
        predecessors(first: 20) {
          nodes {
            ...OfReform
          }
        }
        successors(first: 20) {
          nodes {
            ...OfReform
          }
        }
      }
    }
  }
`,
  [OfReform],
)

/** The tasks of a department, or of a function line, page by page. */
export const DeskTasks = graphql(
  `
  query DeskTasks($where: TaskFilter!, $orderBy: TaskOrder!, $first: Int!, $after: String, $counted: Boolean!, $asOf: Date!) {
    tasks(where: $where, orderBy: $orderBy, first: $first, after: $after) {
      totalCount
      counts @include(if: $counted) {
        roles {
          role
          count
        }
        dues(asOf: $asOf) {
          passed
          soon
          later
          none
        }
        documents {
          count
          policy {
            id
            title
            documentNumber
          }
        }
      }
      pageInfo {
        endCursor
        hasNextPage
      }
      nodes {
        id
        noteKeys
        role
        named
        inclusion {
          classes
          whole
          place
        }
        as
        status
        reason
        department {
          id
          name
        }
        measure {
          id
          ordinal
          label
          heading
          text
          sectionTitle
        }
        policy {
          id
          title
          documentNumber
        }
        targets {
          id
          surface
          kind
          to
          recurring
        }
        others {
          id
          name
          as
          role
        }
        evidence {
          ...Proof
        }
      }
    }
  }
`,
  [Proof],
)

export type DeskCounts = NonNullable<ResultOf<typeof DeskTasks>['tasks']['counts']>
export type FoundTask = ResultOf<typeof DeskTasks>['tasks']['nodes'][number]
