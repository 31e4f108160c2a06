import { graphql, type ResultOf } from '../../api/graphql.ts'
import { Proof } from '../../domain/fragments.ts'

/** Some of the documents that the graph was made from, with what was read out of each. */
const DocumentRows = graphql(`
  fragment DocumentRows on PolicyConnection {
    totalCount
    pageInfo {
      endCursor
      hasNextPage
    }
    nodes {
      id
      title
      documentNumber
      issuedOn
      statistics {
        measures
        departments
        citations
        targets
        unresolved
      }
    }
  }
`)
export type DocumentPage = ResultOf<typeof DocumentRows>

/** What the graph holds, and the latest of the documents it was made from. */
export const GraphStatistics = graphql(
  `
    query GraphStatistics {
      statistics {
        nodes {
          kind
          count
        }
        relations {
          kind
          count
        }
        statuses {
          kind
          status
          count
        }
        alarms {
          kind
          count
          policies
        }
        contentHash
      }
      readingRules {
        name
        does
        doesInChinese
        precision
        low
        checked
        checkedEnough
        checkedOnTuned
      }
      policies(first: 20, orderBy: ISSUED_ON_DESC) {
        ...DocumentRows
      }
      documents(first: 20, where: { held: false }, orderBy: CITED_DESC) {
        nodes {
          id
          title
          documentNumber
          citedBy {
            totalCount
          }
        }
      }
    }
  `,
  [DocumentRows],
)

export type RuleFigure = ResultOf<typeof GraphStatistics>['readingRules'][number]

/** Where documents disagree, and what their words leave open. */
export const GraphConflicts = graphql(
  `
    query GraphConflicts {
      statistics {
        conflicts(first: 20) {
          kind
          totalCount
          conflicts {
            words
            count
            reason
            nodes {
              id
              nodeKind
              caption
            }
            evidence {
              ...Proof
            }
          }
        }
      }
    }
  `,
  [Proof],
)

/** The documents after those that are shown. */
export const MoreDocuments = graphql(
  `
    query MoreDocuments($after: String!) {
      policies(first: 100, after: $after, orderBy: ISSUED_ON_DESC) {
        ...DocumentRows
      }
    }
  `,
  [DocumentRows],
)
