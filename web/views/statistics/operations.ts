import { graphql, type ResultOf } from '../../api/graphql.ts'
import { Proof } from '../../domain/fragments.ts'

/** A page of the graph's documents, with counts of their content. */
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

/** The size of the graph, and its newest documents. */
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

/** Contradictions between documents, and open questions. */
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

/** The documents after those already shown. */
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
