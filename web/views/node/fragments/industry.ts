import { graphql } from '../../../api/graphql.ts'
import { IndustryName, MeasureName } from '../../../domain/fragments.ts'
import { AssignmentRows } from './rows.ts'
import { StatedRow } from './stated.ts'

/** Fields of an industry. */
export const IndustryFacts = graphql(
  `
    fragment IndustryFacts on Industry {
      name
      code
      standard
      synonyms
      broader(first: 5) {
        totalCount
        nodes {
          ...IndustryName
        }
      }
      narrower(first: 50) {
        totalCount
        nodes {
          ...IndustryName
        }
      }
      measures(first: 50) {
        totalCount
        edges {
          ...StatedRow
          node {
            ...MeasureName
            assignments(first: 20) {
              ...AssignmentRows
            }
          }
        }
      }
    }
  `,
  [AssignmentRows, IndustryName, MeasureName, StatedRow],
)
