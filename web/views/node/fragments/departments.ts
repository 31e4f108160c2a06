import { graphql } from '../../../api/graphql.ts'
import { DepartmentName, DocumentName, MeasureName, PlaceName, TaskName } from '../../../domain/fragments.ts'
import { StatedRow } from './stated.ts'

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
  [DepartmentName, DocumentName, MeasureName, PlaceName, StatedRow, TaskName],
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
