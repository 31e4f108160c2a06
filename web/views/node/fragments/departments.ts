import { graphql } from '../../../api/graphql.ts'
import { DepartmentName, DocumentName, MeasureName, PlaceName, Proof, TaskName } from '../../../domain/fragments.ts'
import { StatedRow } from './stated.ts'

/** A department before or after a reform, with the number of its tasks. */
const DepartmentOfReform = graphql(
  `
    fragment DepartmentOfReform on Department {
      ...DepartmentName
      taskCount {
        all
      }
    }
  `,
  [DepartmentName],
)

/** Fields of a department or a group of departments. */
export const DepartmentFacts = graphql(
  `
    fragment DepartmentFacts on Department {
      name
      fullName
      aliases
      level
      lineName
      successor
      endedBy
      fullNameFrom {
        ...Proof
        document {
          ...DocumentName
        }
      }
      predecessors(first: 20) {
        totalCount
        nodes {
          ...DepartmentOfReform
        }
      }
      successors(first: 20) {
        totalCount
        nodes {
          ...DepartmentOfReform
        }
      }
      kindOfDepartment: kind
      status
      reason
      candidates
      taskCount {
        all
      }
      jurisdiction {
        ...PlaceName
      }
      assignments(first: 50) {
        totalCount
        edges {
          ...StatedRow
          role
          node {
            ...MeasureName
          }
        }
      }
      ledTasks(first: 50) {
        totalCount
        edges {
          ...StatedRow
          node {
            ...TaskName
          }
        }
      }
      issued(first: 50) {
        totalCount
        nodes {
          ...DocumentName
        }
      }
      sameLine(first: 50) {
        totalCount
        nodes {
          ...DepartmentName
        }
      }
    }
  `,
  [DepartmentName, DepartmentOfReform, DocumentName, MeasureName, PlaceName, Proof, StatedRow, TaskName],
)

/** Fields of a place or a zone. */
export const JurisdictionFacts = graphql(
  `
    fragment JurisdictionFacts on Jurisdiction {
      name
      level
      code
      within {
        ...PlaceName
      }
      contains(first: 50) {
        totalCount
        nodes {
          ...PlaceName
        }
      }
      departments(first: 100) {
        totalCount
        nodes {
          ...DepartmentName
          status
          reason
        }
      }
      policies(first: 50) {
        totalCount
        nodes {
          ...DocumentName
        }
      }
    }
  `,
  [DepartmentName, DocumentName, PlaceName],
)
