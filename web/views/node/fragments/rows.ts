import { graphql } from '../../../api/graphql.ts'
import { DepartmentName, DocumentName, IndustryName, NodeName, Proof } from '../../../domain/fragments.ts'
import { StatedRow } from './stated.ts'

/** Documents that a policy or measure refers to. */
export const CitationRows = graphql(
  `
    fragment CitationRows on CitationConnection {
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
    fragment ConcernRows on ConcernConnection {
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
    fragment AssignmentRows on AssignmentConnection {
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

/** Passages with the same words, with evidence from the other document. */
export const SameWordsRows = graphql(
  `
    fragment SameWordsRows on SameWordsConnection {
      totalCount
      edges {
        share
        node {
          ...NodeName
        }
        there {
          ...Proof
        }
      }
    }
  `,
  [NodeName, Proof],
)
