import { graphql } from '../../../api/graphql.ts'
import { NodeName } from '../../../domain/fragments.ts'
import { StatedRow } from './stated.ts'

/** What is known of every document, held or not, and who refers to it. */
export const DocumentFacts = graphql(
  `
    fragment DocumentFacts on Document @_unmask {
      title
      documentNumber
      documentKind: kind
      issuerName
      level
      issuedOn
      publishedOn
      citedBy(first: 50) {
        totalCount
        edges {
          ...StatedRow
          relation
          node {
            ...NodeName
          }
          measure {
            ...NodeName
          }
        }
      }
      upstreamTasks(first: 50) {
        totalCount
        edges {
          ...StatedRow
          node {
            ...NodeName
          }
        }
      }
    }
  `,
  [NodeName, StatedRow],
)

/** What is known of a document whose text is held. */
export const PolicyFacts = graphql(
  `
    fragment PolicyFacts on Policy @_unmask {
      validity
      sourceName
      statistics {
        measures
        measuresWithoutDepartment
        unresolved
        targets
      }
      citations(first: 50) {
        totalCount
        edges {
          ...StatedRow
          relation
          node {
            ...NodeName
          }
        }
      }
      issuedBy(first: 10) {
        totalCount
        edges {
          ...StatedRow
          node {
            ...NodeName
          }
        }
      }
      appliesIn(first: 10) {
        totalCount
        edges {
          ...StatedRow
          node {
            ...NodeName
          }
        }
      }
      industries(first: 50) {
        totalCount
        edges {
          ...StatedRow
          node {
            ...NodeName
            code
          }
        }
      }
      measures(first: 100) {
        totalCount
        nodes {
          ...NodeName
        }
      }
    }
  `,
  [NodeName, StatedRow],
)
