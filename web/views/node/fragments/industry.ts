import { graphql } from '../../../api/graphql.ts'
import { NodeName } from '../../../domain/fragments.ts'
import { StatedRow } from './stated.ts'

/** What is known of an industry. */
export const IndustryFacts = graphql(
  `
    fragment IndustryFacts on Industry @_unmask {
      name
      code
      standard
      synonyms
      broader {
        ...NodeName
      }
      narrower(first: 50) {
        totalCount
        nodes {
          ...NodeName
        }
      }
      measures(first: 50) {
        totalCount
        edges {
          ...StatedRow
          node {
            ...NodeName
            assignments(first: 20) {
              edges {
                ...StatedRow
                role
                node {
                  ...NodeName
                }
              }
            }
          }
        }
      }
    }
  `,
  [NodeName, StatedRow],
)
