import { graphql } from '../../../api/graphql.ts'
import { DepartmentName, DocumentName, IndustryName } from '../../../domain/fragments.ts'
import { StatedRow } from './stated.ts'

/** Documents that a policy or measure refers to. */
export const CitationRows = graphql(
  `
    fragment CitationRows on CitationConnection @_unmask {
      totalCount
      edges {
        ...StatedRow
        relation
        node {
          ...DocumentName
        }
      }
    }
  `,
  [DocumentName, StatedRow],
)

/** Industries that a policy or measure names. */
export const ConcernRows = graphql(
  `
    fragment ConcernRows on ConcernConnection @_unmask {
      totalCount
      edges {
        ...StatedRow
        node {
          ...IndustryName
          code
        }
      }
    }
  `,
  [IndustryName, StatedRow],
)

/** Departments that a measure names, with their roles. */
export const AssignmentRows = graphql(
  `
    fragment AssignmentRows on AssignmentConnection @_unmask {
      totalCount
      edges {
        ...StatedRow
        role
        node {
          ...DepartmentName
        }
      }
    }
  `,
  [DepartmentName, StatedRow],
)
