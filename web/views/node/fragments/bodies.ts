import { graphql } from '../../../api/graphql.ts'
import { NodeName } from '../../../domain/fragments.ts'
import { StatedRow } from './stated.ts'

/** What is known of a bureau or another body. */
export const DepartmentFacts = graphql(
  `
    fragment DepartmentFacts on Department @_unmask {
      name
      fullName
      aliases
      level
      lineName
      bodyKind: kind
      status
      reason
      candidates
      taskCount {
        all
      }
      jurisdiction {
        ...NodeName
      }
      assignments(first: 50) {
        totalCount
        edges {
          ...StatedRow
          role
          node {
            ...NodeName
          }
        }
      }
      ledTasks(first: 50) {
        totalCount
        edges {
          ...StatedRow
          node {
            ...NodeName
          }
        }
      }
      issued(first: 50) {
        totalCount
        nodes {
          ...NodeName
        }
      }
      sameLine(first: 50) {
        totalCount
        nodes {
          ...NodeName
        }
      }
    }
  `,
  [NodeName, StatedRow],
)

/** What is known of a place or a zone. */
export const JurisdictionFacts = graphql(
  `
    fragment JurisdictionFacts on Jurisdiction @_unmask {
      name
      level
      code
      within {
        ...NodeName
      }
      contains(first: 50) {
        totalCount
        nodes {
          ...NodeName
        }
      }
      departments(first: 100) {
        totalCount
        nodes {
          ...NodeName
        }
      }
      policies(first: 50) {
        totalCount
        nodes {
          ...NodeName
        }
      }
    }
  `,
  [NodeName],
)
