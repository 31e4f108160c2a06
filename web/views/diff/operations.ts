import { graphql, type ResultOf } from '../../api/graphql.ts'
import { Proof } from '../../domain/fragments.ts'

/** The department whose list is compared. */
export const ListOwner = graphql(`
  query ListOwner($id: ID!) {
    node(id: $id) {
      ... on Department {
        id
        name
        line
        lineName
      }
    }
  }
`)

const ChangedMeasure = graphql(`
  fragment ChangedMeasure on Measure {
    id
    label
    heading
    text
    start
    end
    sectionTitle
    policy {
      id
    }
  }
`)

const NamedDepartment = graphql(
  `
    fragment NamedDepartment on Naming {
      role
      department {
        id
        name
      }
      evidence {
        ...Proof
      }
    }
  `,
  [Proof],
)

/** What a list gains, loses, tightens and loosens from one document to another. */
export const DifferenceOf = graphql(
  `
    query DifferenceOf($left: ID!, $right: ID!, $department: [ID!], $line: [String!]) {
      diff(left: $left, right: $right, department: $department, line: $line) {
        kind
        similarity
        left {
          ...ChangedMeasure
        }
        right {
          ...ChangedMeasure
        }
        elsewhere {
          ...ChangedMeasure
        }
        leftNamings {
          ...NamedDepartment
        }
        rightNamings {
          ...NamedDepartment
        }
        elsewhereNamings {
          ...NamedDepartment
        }
        changes {
          what
          left
          right
          tightened
        }
      }
    }
  `,
  [ChangedMeasure, NamedDepartment],
)

export type FoundDifference = NonNullable<ResultOf<typeof DifferenceOf>['diff']>[number]
export type FoundMeasure = NonNullable<FoundDifference['left']>
export type FoundNaming = FoundDifference['leftNamings'][number]
export type FoundChange = FoundDifference['changes'][number]
